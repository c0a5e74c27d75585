import { oneOf } from "../words/pattern.ts";
import { listMark } from "./list-mark.ts";
import { moneyIn } from "../words/money.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { Line } from "./line.ts";

const asks =
  /^(?:(?:ni|du|verksamheten|enheten|kliniken|sökanden?)\s)?(?:har\s)?(?:an)?(?:sökte|sökt|ansökan|begärde|begärt|äskade|äskat|önskade|önskat)(?:\s(?:om|avser|avsåg|gäller|gällde|belopp|summa))?\s?:?\s/i;
const grants = new RegExp(
  String.raw`^(?:(?:ni|du|verksamheten|enheten|kliniken)\s)?(?:(?:mitt\s)?beslut\s?:\s)?${oneOf`
    beviljas beviljat beviljar tilldelas tilldelat får erhåller bifalls(_med)? bifall
    godkänns(_med)?
  `}(?:\sbelopp)?\s?:?\s(?=\d)`,
  "i",
);
const forWhat =
  /^[^A-Za-zÀ-ɏ]{0,2}(?:till|för|avseende|som avser|att användas till)\s(.{2,160}?)\.?$/i;
const titleMax = 100;

/**
 * What was asked for, and below it what is granted: "Ni sökte 420 tkr till kurser. / Beviljas: 300 tkr. Ansvarig: …"
 * becomes an item of what it was asked for, else of the title above. In an item of a list what was asked for, or given
 * another year, is taken away behind the amount that it is compared with.
 */
export function askedAndGranted(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  const year = yearOnTop(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const read = lines[index];
    if (read === undefined) break;
    const line = listMark.test(read.text) ? withoutEarlier(withoutAsked(read), year) : read;
    const next = lines[index + 1];
    const item = asks.test(line.text.replace(listMark, ""))
      ? grantedBelow(line, next, out.at(-1))
      : null;
    out.push(item === null ? line : { ...line, text: item.text });
    if (item?.took === true) index += 1;
  }
  return out;
}

/** "700 tkr av begärda 1 150 tkr": what was asked for, behind what is granted. */
const ofAsked =
  /(?<=\d(?:\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|:-))?)[,;]?\s\(?(?:av|mot|i ?stället för|jämfört med)\s(?:de[nt]?\s)?(?:totalt\s)?(?:begärda?e?|sökta?|ansökta?|äskade?|önskade?|efterfrågade?)\s(?:belopp(?:et)?\s|summan?\s)?\d{1,3}(?:[ .]\d{3})*(?:,\d+)?(?:\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|:-))?(?![A-Za-zÀ-ɏ\d])\)?/i;
const withoutAsked = (line: Line): Line => {
  const text = line.text.replace(ofAsked, "");
  return text === line.text ? line : { ...line, text };
};

const sum = "\\d{1,3}(?:[ .]\\d{3})*(?:,\\d+)?\\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|:-)";
const when = "(?:år\\s)?(?:((?:19|20)\\d\\d)|i\\sfjol|förra\\såret|föregående\\sår)";
/** "700 tkr (2023: 500 tkr)", "700 tkr, mot 500 tkr förra året": what another year gave, behind what this one gives. */
const ofEarlier = new RegExp(
  `(?<=\\d\\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|:-))(?:\\s\\((?:${when}\\s?:?\\s${sum}|(?:jämfört med\\s|att jämföra med\\s|mot\\s)?${sum}(?:,|\\sför|\\sunder)?\\s${when})\\)|,?\\s(?:jämfört med|att jämföra med|mot)\\s${sum}(?:\\sför|\\sunder)?\\s${when})`,
  "i",
);

function withoutEarlier(line: Line, year: number): Line {
  const found = ofEarlier.exec(line.text);
  if (found === null || Number(found.slice(1).find((one) => one !== undefined) ?? 0) >= year)
    return line;
  return { ...line, text: line.text.replace(found[0], "") };
}

const topMax = 14;
/** The latest year that the top of a document names. */
const yearOnTop = (lines: readonly Line[]): number =>
  Math.max(
    0,
    ...lines
      .slice(0, topMax)
      .flatMap(({ text }) => [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number)),
  );

function grantedBelow(
  line: Line,
  next: Line | undefined,
  above: Line | undefined,
): { readonly text: string; readonly took: boolean } | null {
  const [asked = "", ...rest] = sentencesOf(line.text.replace(listMark, ""));
  const own = rest.join(" ");
  const took = !grants.test(own) && next !== undefined && !next.afterGap && own === "";
  const granted = took ? next.text : own;
  const [sought, ...more] = moneyIn(asked);
  if (!grants.test(granted) || sought === undefined || more.length > 0) return null;
  const what = forWhat.exec(asked.slice(sought.end).trim())?.[1] ?? titleOf(above);
  return what === null ? null : { text: `– ${what}, ${granted.replace(grants, "")}`, took };
}

function titleOf(above: Line | undefined): string | null {
  const text = above?.text.replace(listMark, "").replace(/[.:]$/, "") ?? "";
  return text === "" || text.length > titleMax || moneyIn(text).length > 0 ? null : text;
}
