import { oneOf } from "./pattern.ts";

const ofNeed = /behov|behöv|kräv/i;
/** What refuses also beside such words: "Behovet tillgodoses inte". */
const refuses =
  /bevilj|avsl(?!ut)|tillgodo|tillmötesg|prioriter|tillstyrk|avstyrk|bifall|bifölls|återremi|bordl|utgår|(?:inte|ej)\s(?:[A-Za-zÀ-ɏ]+\s)?rym/i;

/** A sentence without the clauses by which something needs no more money later: they refuse nothing now. */
export const withoutNeeds = (sentence: string): string =>
  ofNeed.test(sentence)
    ? sentence
        .split(/(?<=[,;])\s|\s(?=(?:och|men|medan)\s)/u)
        .filter((clause) => !ofNeed.test(clause) || refuses.test(clause))
        .join(" ")
    : sentence;

const ends = new RegExp(
  String.raw`^${oneOf`
    (denna_|hela_)?(insats|projekt|aktivitet|satsning|åtgärd|arbete|försök)[A-Za-zÀ-ɏ]* den det detta
    denna
  `}\s(?:därmed\s|sedan\s)?(?:(?:upphör|avslutas|är\sslut(?:förd|fört)?)(?![A-Za-zÀ-ɏ])|(?:finansieras|pågår)\s(?:inte|ej)\s(?:efter|under|i|från)?\s?(?:och\smed\s)?(?:(?:19|20)\d\d|nästa år|årsskiftet))`,
  "i",
);

/** "Insatsen upphör efter 2025", right behind what gives it money: until when it goes on, and no refusal. */
export const tellsOfEnd = (sentence: string): boolean => ends.test(sentence);
