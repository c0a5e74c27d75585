import { deadlineIn } from "../words/deadlines.ts";
import { knownOwners } from "../words/owners.ts";
import { givingIn } from "./giving.ts";

/** "… och ekonomidirektören att räkna på …", "… samt åt ekonomidirektören att …", "… medan Eva Alm ska …" */
const another =
  /,?\s(?:och|samt|medan)\s(?:(?:åt|till)\s)?((?:(?!(?:att|ska|skall|får|ges)\s)\p{L}[\p{L}-]*\s){1,6}?)(?:(?:(?:får|ges)\si\suppdrag\s|uppdras\s)?att|ska|skall)\s(?=[^.;:]{0,80}?(?:\p{Ll}{2,}a|se|ge|gå|ta)(?:\s|$|[.,]))/giu;
const sentenceMax = 1_500;
/** ", båda till november", ", till nämndens möte i november": a time that is set off behind the last task. */
const shared =
  /,\s(?:(?:båda|bägge|allt|alla|samtliga|vilket|detta)\s)?(?:senast|till|inför|vid|före|innan|i|klart)\s[^,;]{3,80}$/i;

/** "… och, om ingen anmäler sig, föreslå …": what the same one is to do only on a condition. */
const onCondition =
  /,?\s(?:och|samt|men),?\s(?:att,?\s)?((?:om|ifall|såvida|därest|för det fall|för den händelse|i det fall|under förutsättning|förutsatt|så snart|skulle)\s[^,;:]{5,160}),\s(?=(?:\p{Ll}{2,}a|\p{Ll}*[slfnmg]å|se|ge|ta)\s)/iu;

/** A sentence to the task that depends on something, and that task as a sentence of its own; null where it has none. */
function conditionedApart(sentence: string): readonly string[] | null {
  const found = onCondition.exec(sentence);
  if (found === null) return null;
  const before = sentence.slice(0, found.index);
  const given = givingIn(before);
  if (given === null || given.what.length < 4 || given.owners.length !== 1) return null;
  const [owner = ""] = given.owners;
  const [whole, condition = ""] = found;
  const rest = sentence.slice(found.index + whole.length);
  return [before, `${owner} ska, ${condition}, ${rest}`];
}

const opening = /^[^.;:,]{2,80}?\satt\s/u;
const alsoThat = /,?\s(?:och|samt)\satt\s(?=((?:[\p{L}-]+\s){1,4}?)\p{Ll}{2,}r\s)/gu;

/** "Det bestämdes att Eva tar fram … och att Bo bokar …": what is said to be done by another; null for none. */
function clausesApart(sentence: string): readonly [string, string] | null {
  const [begins = ""] = opening.exec(sentence) ?? [];
  if (begins === "") return null;
  for (const { 0: words, 1: named = "", index } of sentence.matchAll(alsoThat)) {
    if (index < begins.length || knownOwners(named.trim()).length === 0) continue;
    return [sentence.slice(0, index), begins + sentence.slice(index + words.length)];
  }
  return null;
}

/**
 * Several givings in one sentence, each as a sentence of its own: "HR-chefen ska … och IT-chefen ska …". What is set off
 * behind the last one holds for all.
 */
export function givingsApart(sentence: string): readonly string[] {
  if (sentence.length > sentenceMax) return [sentence];
  const [plain, conditioned] = conditionedApart(sentence) ?? [];
  if (plain !== undefined && conditioned !== undefined)
    return [...givingsApart(plain), conditioned];
  const clauses = clausesApart(sentence);
  if (clauses !== null) return clauses.flatMap((clause) => givingsApart(clause));
  const parts: string[] = [];
  let start = 0;
  let begins = "";
  for (const match of sentence.matchAll(another)) {
    const [whole, named = ""] = match;
    const before = `${begins}${sentence.slice(start, match.index)}`;
    const [owner] = knownOwners(named.trim());
    const last = /([\p{L}-]+)$/u.exec(before)?.[1] ?? "";
    if (owner === undefined || knownOwners(last).length > 0) continue;
    if ((givingIn(before)?.what.length ?? 0) < 4) continue;
    parts.push(before);
    begins = `${owner.charAt(0).toUpperCase()}${named.trim().slice(1)} får i uppdrag att `;
    start = match.index + whole.length;
  }
  if (parts.length === 0) return [sentence];
  const rest = `${begins}${sentence.slice(start).replace(/\.$/, "")}`;
  const tail = shared.exec(rest)?.[0] ?? "";
  const time = tail === "" ? null : deadlineIn(tail, null);
  const behind =
    time === null
      ? ""
      : tail.replace(/(?<=^,\s)[A-Za-zÀ-ɏ]+\s(?=senast|till|inför|vid|före|innan|i\s)/i, "");
  return [
    ...parts.map((part) => (deadlineIn(part, null) === null ? `${part}${behind}` : part)),
    rest.slice(0, rest.length - tail.length) + (behind || tail),
  ];
}
