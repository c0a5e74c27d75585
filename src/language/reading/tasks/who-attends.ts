import { isPerson } from "../words/people.ts";

const label = /^[^:.]{3,60}?\s?:\s(?=\p{Lu})/u;
/** Who does something at a meeting, for whom one name is enough. */
const ofMeeting =
  /^(?:(?:vice|mötets)\s)?[A-Za-zÀ-ɏ]*(?:ordförande|sekreterare|justerare|protokollförare|antecknare|föredragande|ledare|adjungera(?:d|de)|närvarande|deltagare|frånvarande|pennan|protokollet|anteckningar(?:na)?)n?\s?:/i;
/** What may follow a name that stands for itself: more names, where somebody was and for how long. */
const behind =
  /^(?:$|[,;(–&+/]|(?:och|samt|deltog|deltar|var|är|närvarade|närvarar|via|till|från)(?!\p{L}))/u;

/**
 * "Sekreterare: Johanna Ek", "HR-chef: Bo Alm (via länk)", among those who were there: who it was, and nothing that
 * anybody is to do.
 */
export function tellsWhoAttends(text: string): boolean {
  const [opening] = label.exec(text) ?? [];
  if (opening === undefined) return false;
  const words = text.slice(opening.length).split(/\s+/u);
  if (words.length === 1 && ofMeeting.test(text))
    return /^\p{Lu}\p{L}+[.,]?$/u.test(words[0] ?? "");
  return [2, 3].some((count) => {
    const named = words.slice(0, count).join(" ");
    const name = named.replace(/[.,;]$/u, "");
    const rest = [named.slice(name.length), ...words.slice(count)].join(" ").trim();
    return isPerson(name) && behind.test(rest.replace(/^\.$/u, ""));
  });
}
