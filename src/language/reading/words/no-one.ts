import { oneOf } from "./pattern.ts";
import { isPerson } from "./people.ts";

/** Words that leave open which of several it is. */
const any = oneOf`
  berörda? respektive varje vardera vederbörande ansvariga? ytterst_ansvarig närmast_ansvarig närmast[ae] lämpliga?
  aktuella? behöriga? utsedd utsedda? någon annan viss vissa den_(chef|direktör|ledare|tjänsteperson|tjänsteman|befattningshavare)_som
`;
/** Positions of which there are many, named without an ending or a place that tells them apart. */
const many = oneOf`
  (verksamhets|områdes|enhets|avdelnings|divisions|sektions|klinik|förvaltnings|mellan|linje)?(chef|chefer|cheferna)
  (del)?projektledare befattningshavare(n|na)? tjänstem(an|än) tjänstepersoner?
`;
const leavesOpen = new RegExp(
  String.raw`^(?:(?:till|hos|en|ett|den|de)\s)?(?:${any}(?![A-Za-zÀ-ɏ])|${many}$)|\s(?:för|vid|på|i|inom|av)\s(?:respektive|varje|berörda?|aktuella?|vederbörande)\s`,
  "i",
);

/** Whether a position is named, "berörd områdeschef", "chefen för respektive klinik", and nobody in particular holds it. */
export function isNobodyInParticular(words: string): boolean {
  const trimmed = words.trim();
  if (!leavesOpen.test(trimmed)) return false;
  const name = trimmed.split(/\s+/).slice(-2).join(" ");
  return !isPerson(name);
}
