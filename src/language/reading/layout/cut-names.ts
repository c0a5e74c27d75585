import { isPerson, namesSomebody } from "../words/people.ts";
import { kindNamed } from "./headings.ts";

/** "(Ada Ros), 300 tkr till läger": who answers for what the line above ends in. */
export const beginsWithPerson = (text: string): boolean =>
  isPerson(inBrackets.exec(text)?.[1] ?? "");
const inBrackets = /^\(([^()]{3,60})\)(?=[.,;]?$|[.,;]?\s)/;

/** "…, ansvarig Ada" above "Ros, 300 tkr till läger": a name that the page cut in two. */
const endsInFirstName =
  /.{8}(?<!\p{L})[Aa]nsvarig(?:\s(?:är|blir))?:?\s(?:(?:även|också)\s(?:(?:här|där)\s)?)?\p{Lu}[\p{L}'’-]+$/u;

/** "…, ansvarig Ada" above "Ros", alone before the next item. */
const isLastNameOf = (before: string, text: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+(?:[\s-]\p{Lu}[\p{Ll}'’-]+)?$/u.test(text) &&
  kindNamed(text.toLowerCase()) === null &&
  !namesSomebody(text) &&
  isPerson(`${before.slice(before.lastIndexOf(" ") + 1)} ${text}`);

/** "300 tkr till läger. Ada" above "Ros får 200 tkr": a sentence that begins with a name. */
const beginsInFirstName = /\p{L}{3}[.!?]\s\p{Lu}[\p{L}'’-]+$/u;
const goesOnWithLastName = (before: string, text: string): boolean =>
  isPerson(
    `${before.slice(before.lastIndexOf(" ") + 1)} ${/^\p{Lu}[\p{L}'’-]+(?=\s\p{Ll})/u.exec(text)?.[0] ?? ""}`,
  );

/** "… till läger med Ada" above "Ros som ansvarig, 300 tkr till kurser", "där Ada" above "Ros är ansvarig" */
const endsInWithFirst =
  /(?<!\p{L})(?:med|där|som|vilk(?:en|et|a))(?:\s(?:även|också))?(?:(?:\s\p{Ll}+)?\s\p{Lu}[\p{L}'’-]+)?$/u;
const lastNameAs =
  /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:också\s|även\s)?(?:(?:som|är|blir)\s(?:också\s|även\s)?\p{L}*(?:ansvarig|ledare|ägare|kontaktperson)|ansvarar|svarar)(?!\p{L})/u;

/** Whether the words that a line ends in and the first ones of the next are the two halves of a name. */
export const isNameCut = (before: string, text: string): boolean =>
  (endsInFirstName.test(before) &&
    (/^\p{Lu}[\p{L}'’-]+[,;.:)]/u.test(text) || isLastNameOf(before, text))) ||
  (beginsInFirstName.test(before) && goesOnWithLastName(before, text)) ||
  (endsInWithFirst.test(before) && lastNameAs.test(text));
