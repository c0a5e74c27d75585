import { isPerson, isRole } from "../words/people.ts";
import { taskColumn } from "../words/task-heads.ts";
import { listMark } from "./list-mark.ts";
import { namedColumn } from "./table-heads.ts";

/** What a label says of an item. */
export interface LabelledPart {
  readonly label: string;
  readonly value: string;
}

/** A longer line is prose. */
const lineMax = 500;
const between = /\t+|[.;,]\s+|\s[–—|-]\s/gu;
const labelled = /^(\p{L}[\p{L} /]{2,30}?(?:\s(?:19|20)\d\d|\s\d{1,2})?)\s?:\s(\S.*)$/u;
const amountAlone =
  /^(?:ca |cirka )?\d[\d .,]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|msek|miljon(?:er)?(?:\skr(?:onor)?)?)\.?$/i;

/** "Ska redovisas för nämnden i oktober" */
const reported = /^(?:ska\s|skall\s)?(?:åter)?(?:redovisas|rapporteras)\s(\S.*)$/i;
/** "fördelas av rektorn" */
const doneBy = /(?<!\p{L})(?:av|till|åt|som|att|är|blir|\p{Ll}+s\sav)(?!\p{L})/iu;

/** A label in small letters, or one after a comma, is one only where it is known. */
const isKnownLabel = (label: string): boolean =>
  namedColumn(label) !== null || taskColumn(label) !== null;

/** "Insats 2" is the label "Insats"; the year in "Behov 2025" stays. */
export const withoutItemNumber = (label: string): string => label.replace(/\s\d{1,2}$/u, "").trim();

/**
 * The parts of a line that holds an item with its labels behind each other: "Projekt: Läxhjälp. Ansvarig: Mona Ek.
 * 450 000 kr". An amount, or somebody, may stand without a label. None for a line that is no such item.
 */
export function labelledParts(line: string): LabelledPart[] {
  if (line.length > lineMax || !line.includes(":")) return [];
  const text = line.replace(listMark, "");
  const parts: LabelledPart[] = [];
  let start = 0;
  let joint = "";
  for (const match of [...text.matchAll(between), null]) {
    const piece = text.slice(start, match?.index).trim();
    const last = parts.at(-1);
    const part = partOf(piece, parts, joint);
    if (part !== null) parts.push(part);
    else if (last === undefined) return [];
    else parts[parts.length - 1] = { ...last, value: `${last.value}${joint}${piece}` };
    joint = match?.[0] ?? "";
    start = (match?.index ?? text.length) + joint.length;
  }
  return parts.map(({ label, value }) => ({ label, value: value.replace(/[.;,]$/u, "").trim() }));
}

function partOf(
  piece: string,
  before: readonly LabelledPart[],
  joint: string,
): LabelledPart | null {
  const [, named = "", value = ""] = labelled.exec(piece) ?? [];
  const label = withoutItemNumber(named);
  const needsKnown = /^\p{Ll}/u.test(label) || joint.startsWith(",");
  if (label !== "" && (!needsKnown || isKnownLabel(label)))
    return { label: label.charAt(0).toUpperCase() + label.slice(1), value };
  const last = before.at(-1);
  if (last === undefined) return null;
  const has = (column: "amount" | "responsible"): boolean =>
    before.some((one) => namedColumn(one.label) === column);
  if (amountAlone.test(piece) && !has("amount")) return { label: "Belopp", value: piece };
  const isSomebody = isPerson(piece) || (isRole(piece) && !doneBy.test(piece));
  if (isSomebody && !has("responsible")) return { label: "Ansvarig", value: piece };
  const [, when] = reported.exec(piece) ?? [];
  if (when !== undefined) return { label: "Redovisas", value: when };
  // What stands behind who answers for it is no more of the name.
  const isBehindName = namedColumn(last.label) === "responsible" && /^[.;\t]/u.test(joint);
  return isBehindName ? { label: "Anmärkning", value: piece } : null;
}
