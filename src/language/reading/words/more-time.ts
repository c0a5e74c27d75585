import { quoted } from "./quoted.ts";
import type { Question } from "../reading.ts";

const moreTime =
  /(?<!\p{L})(?:förlängd|utsträckt|mer|ny|längre)\s(?:tid|tidsfrist|frist)\s(?:till|för|med)(?!\p{L})|(?<!\p{L})(?:tid(?:en|sfristen)?|uppdrag(?:et)?|frist(?:en)?|redovisning(?:en)?)\s[^.]{0,60}(?:förlängs|senareläggs|flyttas(?: fram)?)\s(?:till|från)/iu;

/** "Medarbetarna efterfrågar mer tid för handledning": wished for by those who tell of their work. */
const wishes =
  /(?<!\p{L})(?:efterfråga[rd]?\p{L}*|önska[rd]?\p{L}*|vill\sha|ville\sha|saknar|behöver|skulle\svilja|ger|gav|frigör|lägger)\s(?:\p{L}+\s){0,2}?mer\stid(?!\p{L})/iu;

/** An older assignment gets a new time: which one it is, a person says; null where the sentence gives none. */
export function moreTimeAsked(sentence: string): Question | null {
  if (!/tid|frist|läng|lägg|flytt/.test(sentence) || !moreTime.test(sentence)) return null;
  if (wishes.test(sentence)) return null;
  return {
    topic: "tidpunkt",
    text: `”${quoted(sentence)}” ger ett äldre uppdrag ny tid. Vilket uppdrag gäller det?`,
  };
}
