import { oneOf } from "../words/pattern.ts";
import { bodyName, bodySource } from "../words/people.ts";

const bodies = new RegExp(`(?<![A-Za-zÀ-ɏ\\d/-])(${bodySource})s?(?![A-Za-zÀ-ɏ\\d/])`, "gi");

/** What a body did that gave the right, behind its name or before it: "gav", "s beslut", "har … medgett". */
const decides = new RegExp(
  String.raw`^(?:s\s(?:beslut|delegat|delegering|arbetsordning|protokoll|reglemente)|[^.;]{0,40}?(?<![A-Za-zÀ-ɏ])${oneOf`
    beslut* gav gett givit avsatte? avsatt anslog anslagit anvisa(de|t) ställ(de|t) lade lagt fastställ* anto[gs][A-Za-zÀ-ɏ]* antag* uppdr[A-Za-zÀ-ɏ]+ delegera* bemyndiga*
    medg[A-Za-zÀ-ɏ]+ överl[A-Za-zÀ-ɏ]+
  `})`,
  "i",
);
const decidesBefore = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    beslutade gav uppdrog delegerade bemyndigade medgav överlät
    (fastställ|antag|beslut|medgiv|given|givet|utfärda|delegera|överlåt)[A-Za-zÀ-ɏ]*_av
  `}\s(?:den\s)?$`,
  "i",
);

const handsTo = /(?<![A-Za-zÀ-ɏ])(?:gav|uppdrog|delegerade|bemyndigade|medgav|överlät)\s$/i;
const isSubject = ([whole, name]: readonly string[]): boolean => whole === name;

/** "regionstyrelsens arbetsutskott": a part of another body. */
const partOf = /utskott(?:et)?$|^presidiet$/i;
const ofBody = /(?<![A-Za-zÀ-ɏ-])([A-Za-zÀ-ɏ]*(?:styrelsen|nämnden|fullmäktige)s\s)$/i;

/** The body that decided, and that is named closest to the §, before it rather than after. */
export function nearestBody(sentence: string, position: number): string | null {
  const all = [...sentence.matchAll(bodies)].filter(
    ([, name = ""]) => name.length > 3 || name === name.toUpperCase(),
  );
  const deciding = all.filter((match, at) => {
    const rest = sentence.slice(match.index + match[0].length, all[at + 1]?.index).slice(0, 60);
    const before = sentence.slice(0, match.index);
    // "Fullmäktige avsatte pengar och bemyndigade nämnden": to whom another body gave the right.
    const isGiven = handsTo.test(before) && all.slice(0, at).some(isSubject);
    return decides.test(rest) || (decidesBefore.test(before) && !isGiven);
  });
  const known = deciding.length > 0 ? deciding : all;
  const before = known.filter((match) => match.index <= position).at(-1);
  const chosen = before ?? known[0];
  if (chosen?.[1] === undefined) return null;
  const whose = partOf.test(chosen[1]) ? ofBody.exec(sentence.slice(0, chosen.index))?.[1] : null;
  return bodyName(`${whose ?? ""}${chosen[1]}`);
}
