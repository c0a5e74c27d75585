import { monthNamesIn } from "../../format.ts";

const dayAlone = new RegExp(
  String.raw`^\d{1,2}\s(?:${monthNamesIn("sv").join("|")})\s(?:19|20)\d\d$`,
  "i",
);
const beforeDay =
  /(?<![A-Za-zÀ-ɏ])(?:den|till|från|och|på|per|senast|efter|före|innan|sedan|datum|beslut(?:ade|at|et)?)$/i;

/** "2 oktober 2025" below the kind of the paper, its unit or its signer: a line of its own, and no end of the one above. */
export const isDayBelow = (before: string, text: string): boolean =>
  dayAlone.test(text) && !beforeDay.test(before);
