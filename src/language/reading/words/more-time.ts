import { quoted } from "./quoted.ts";
import type { Question } from "../reading.ts";

const moreTime =
  /(?<![A-Za-zÀ-ɏ])(?:förlängd|utsträckt|mer|ny|längre)\s(?:tid|tidsfrist|frist)\s(?:till|för|med)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:tid(?:en|sfristen)?|uppdrag(?:et)?|frist(?:en)?|redovisning(?:en)?)\s[^.]{0,60}(?:förlängs|senareläggs|flyttas(?: fram)?)\s(?:till|från)/i;

/** "Medarbetarna efterfrågar mer tid för handledning": wished for by those who tell of their work. */
const wishes =
  /(?<![A-Za-zÀ-ɏ])(?:efterfråga[rd]?[A-Za-zÀ-ɏ]*|önska[rd]?[A-Za-zÀ-ɏ]*|vill\sha|ville\sha|saknar|behöver|skulle\svilja|ger|gav|frigör|lägger)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?mer\stid(?![A-Za-zÀ-ɏ])/i;

/** An older assignment gets a new time: which one it is, a person says; null where the sentence gives none. */
export function moreTimeAsked(sentence: string): Question | null {
  if (!/tid|frist|läng|lägg|flytt/.test(sentence) || !moreTime.test(sentence)) return null;
  if (wishes.test(sentence)) return null;
  return {
    topic: "tidpunkt",
    text: `”${quoted(sentence)}” ger ett äldre uppdrag ny tid. Vilket uppdrag gäller det?`,
  };
}
