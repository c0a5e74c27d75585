import { plainLead } from "../words/denied-leads.ts";

/** "Medlen fördelas så här: …", "Nämnden beslutar att fördela bidraget enligt följande: …": names nothing beside the amounts. */
const lead =
  /^(?:(?:att\s|[^:;\d]{3,60}?\sbeslutar\s(?:att\s)?)?fördela\s[^:;\d]{2,80}?|(?!(?:till|åt|för)\s)[^:;\d]{3,80}?\s(?:fördelas|delas\sut|används|disponeras|utgår|betalas\sut)(?:\s(?:nu|härmed))?)\s(?:enligt\sföljande|så\shär|så|på\sföljande\ssätt|som\sföljer)\s?:\s(?=[A-Za-zÀ-ɏ]|\d)/i;
/** Words of a lead that say more than that: what is only proposed, denied or past. */
const saysMore =
  /föresl|(?<![A-Za-zÀ-ɏ])(?:inte|ej|hade|har|blev|skulle|bör|till|åt|om|förslag[A-Za-zÀ-ɏ]*|ansök[A-Za-zÀ-ɏ]*|sökt[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** "1 200 000 kr språkstöd": an amount and, without a word between, what it is for. */
const bare =
  /(\d[\d .,]*\s?(?:kr|kronor|tkr|mnkr|miljoner kronor))\s(?!(?:till|för|åt|på|av|ur|i|om|och|samt|som|är|att|med|per|ska|får|går|avser|avsätts|fördelas|återstår|kvar|vardera|till\p{Ll}*)(?!\p{L}))(?=\p{L}{3})/giu;

/** The words of a sentence that lists its gifts behind a lead, as any sentence gives them; others stay as they are. */
export function withListInLine(told: string): string {
  const end = told.indexOf(": ");
  const sentence = end < 0 ? told : plainLead(told.slice(0, end)) + told.slice(end);
  const [words] = lead.exec(sentence) ?? [];
  if (words === undefined || saysMore.test(words) || pots.test(words)) return told;
  return behind(words, sentence);
}

/** "Medlen fördelas i följande potter: …", "Potterna fördelas så här: …": what stands behind it in the line are pots. */
const potsLead =
  /^(?!(?:till|åt|för)\s)(?=[^:;\d]*(?<![A-Za-zÀ-ɏ])(?:fördelas?|delas|avsätts|avsätta|inrättas?|bildas?|läggs|anslås|reserveras|utgår)(?![A-Za-zÀ-ɏ]))[^:;\d]{0,90}?(?<![A-Za-zÀ-ɏ])pott(?:er|erna|ar|arna)(?![A-Za-zÀ-ɏ])[^:;\d]{0,60}?:\s(?=[A-Za-zÀ-ɏ]|\d)/i;
const pots = /pott/i;

/** The same of a sentence that lists pots; null for any other. */
export function potsInLine(sentence: string): string | null {
  const [words] = potsLead.exec(sentence) ?? [];
  return words === undefined || saysMore.test(words) ? null : behind(words, sentence);
}

function behind(words: string, sentence: string): string {
  const list = sentence.slice(words.length);
  return `Följande fördelas: ${/^\d/u.test(list) ? list.replace(bare, "$1 till ") : list}`;
}

/** "Medlen fördelas dels till kurser med ¤, dels till läger med ¤": the first of the parts, behind its verb. */
const firstPart =
  /^([^\d;]{3,80}?\s(?:fördelas|går|läggs|används|avsätts|satsas|anslås|anvisas))\sdels(?=\s(?:till|för|åt|på)\s)/i;

/** A sentence of which the first of its parts is told as one part alone is. */
export const withoutPartly = (sentence: string): string => sentence.replace(firstPart, "$1");
