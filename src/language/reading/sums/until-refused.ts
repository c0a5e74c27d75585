import { oneOf } from "../words/pattern.ts";
import { withoutRelatives } from "../words/relatives.ts";
import { withoutBesides } from "../words/turned-down.ts";
import { tellsOfEnd, withoutNeeds } from "../words/needs.ts";
import { sentencesOf } from "../words/sentences.ts";
import { refusal } from "../words/refusing.ts";
import { moneyIn } from "../words/money.ts";
import { givesNow } from "../doubt.ts";
import { givenBesideRefused } from "./refused-apart.ts";

/** Without the sentences that only forbid: "Rätten att fördela en pott får inte lämnas vidare." */
export function withoutRules(text: string): string {
  if (!forbids.test(text)) return text;
  return sentencesOf(text)
    .filter((sentence) => !forbids.test(sentence) || moneyIn(sentence).length > 0)
    .join(" ");
}

const forbids = /(?<![A-Za-zÀ-ɏ])(?:får|ska)\s(?:inte|ej)(?![A-Za-zÀ-ɏ])/i;

/** The sentences before one that refuses; "" where the first does, or where one refuses what was just named. */
export function untilRefused(text: string): string {
  if (!refusal.test(text)) return text;
  const sentences = sentencesOf(text);
  const at = sentences.findIndex(
    (sentence, index) =>
      refusal.test(withoutNeeds(withoutRelatives(withoutBesides(sentence)))) &&
      !(givesNow.test(sentences[index - 1] ?? "") && tellsOfEnd(sentence)),
  );
  if (at < 0) return text;
  const refusing = sentences[at] ?? "";
  const beside = givenBesideRefused(refusing);
  if (beside !== null) return [...sentences.slice(0, at), beside].join(" ");
  return refusesBack.test(refusing) ? "" : sentences.slice(0, at).join(" ");
}

/** "Simskolan, 900 tkr. Avslås.", "… Ansökan beviljas inte." */
const refusesBack = new RegExp(
  String.raw`^${oneOf`
    avsl bevilja bifall återremi bordl utgår ryms prioriteras
    ([A-Za-zÀ-ɏ]+_)?(ansökan|begäran|önskemål|förslag|insats|äskande|projekt|aktivitet|medl|det|den
      |detta|denna|dessa)[A-Za-zÀ-ɏ]*
  `}(?!\s?§|\s(?:som|vars)\s)`,
  "i",
);
