import { oneOf } from "../words/pattern.ts";
import type { ActLine } from "../layout/act.ts";
import { actOf } from "../layout/acts.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { Section } from "../layout/section.ts";
import { isTitle, withoutNumber } from "../layout/titles.ts";
import type { ReadAllotments } from "./allotment.ts";

const alternative =
  "(alternativ(?:et)?|alt\\.?|modell(?:en)?|scenario|scenariot)\\s([A-HIVX]{1,3}|\\d)";
const heads = new RegExp(`^${alternative}(?![A-Za-zÀ-ɏ\\d])`, "i");
const names = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
      enligt i_enlighet_med med genom välj(a|er|s) anta[rs]? genomför[as]? bifall(a|er|s)
      förorda[rs]? godkänn(a|er|s) fastställ(a|er|s)
    `}\s(?:förslagets\s|skrivelsens\s)?${alternative}(?![A-Za-zÀ-ɏ\d])`,
  "i",
);

const leads = new RegExp(
  `^(?:att\\s)?${alternative}\\s(?:antas|väljs|genomförs|bifalls|godkänns|fastställs|ska gälla|gäller)(?![A-Za-zÀ-ɏ])`,
  "i",
);
const denied = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|avslå[A-Za-zÀ-ɏ]*|avvisa[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** The one of several alternatives that a line takes: "b" in "fördelas enligt alternativ B"; null for none. */
export const chosenIn = (text: string): string | null =>
  denied.test(text) ? null : ((names.exec(text) ?? leads.exec(text))?.[2]?.toLowerCase() ?? null);

/** What stands under the title of the alternative that was chosen. The others are given to nobody. */
export function readChosen(
  chosen: string,
  sections: readonly Section[],
  read: ReadPart,
  proposed: boolean,
): ReadAllotments {
  const found = sections
    .flatMap((section) => partsOf(section, chosen))
    .map((part) => read(part, actOf(part, proposed).lines));
  return {
    allotments: found.flatMap(({ allotments }) => allotments),
    questions: found.flatMap(({ questions }) => questions),
  };
}

const ofTitle = (text: string): string | null =>
  heads.exec(withoutNumber(text))?.[2]?.toLowerCase() ?? null;

/** The lines under such titles in a section, up to the next alternative, or a title below the money. */
function partsOf(section: Section, chosen: string): Section[] {
  const parts: Section[] = [];
  let current: Section | null =
    ofTitle(section.heading) === chosen ? { ...section, lines: [] } : null;
  if (current !== null) parts.push(current);
  for (const [index, line] of section.lines.entries()) {
    const title = isTitle(line, section.lines[index - 1], section.lines[index + 1]);
    const of = title ? ofTitle(line.text) : null;
    if (of === chosen) {
      current = { ...section, heading: withoutNumber(line.text), lines: [] };
      parts.push(current);
    } else if (
      title &&
      (of !== null || current?.lines.some(({ text }) => holdsMoney(text)) === true)
    )
      current = null;
    else current?.lines.push(line);
  }
  return parts;
}

const holdsMoney = (text: string): boolean =>
  moneyIn(text).length > 0 || (hasColumns(text) && /\d{3}/u.test(text));

/** How the lines of a part are read that gives money in the manner of a decision. */
export type ReadPart = (section: Section, lines: readonly ActLine[]) => ReadAllotments;
