import type { ActLine } from "../layout/act.ts";
import { isSource } from "../layout/segments.ts";
import { gives } from "../words/gift.ts";
import { moneyIn } from "../words/money.ts";
import { saysOnlyWhole } from "./tabled-whole.ts";

/** "Av bidraget går 9 mnkr till insatser:" tells what the amounts below it divide. */
export const isDividedBelow = ({ text, lead }: ActLine, next: ActLine | undefined): boolean =>
  next !== undefined &&
  moneyIn(text).length === 1 &&
  ((text === lead && next.lead === text && text.endsWith(":")) ||
    namesSource(text) ||
    saysOnlyWhole(text)) &&
  moneyIn(next.text).length > 0;

/** "att av de 9 mnkr som regionen tilldelats", above the items that it is divided into. */
const namesSource = (text: string): boolean =>
  /^(?:att\s)?(?:av|ur|inom)\s/i.test(text) &&
  !gives.test(text) &&
  moneyIn(text).every(({ start }) => isSource(text.slice(0, start)));
