import { oneOf } from "./pattern.ts";
import { bodySource } from "./people.ts";
import { asEntrusted } from "./proposing.ts";
import { proposes } from "./refusing.ts";
import { sentencesOf } from "./sentences.ts";

const body = `(?:${bodySource}|beredningen)(?![A-Za-zÀ-ɏ])(?!\\s(?:senare|framöver|längre\\sfram)(?![A-Za-zÀ-ɏ]))`;
/** Who speaks in a decision of his own: himself, or by his position. */
const who = String.raw`(?:jag|vi|undertecknad|(?:tf\.?\s|t\.?f\.?\s|biträdande\s)?(?:[A-Za-zÀ-ɏ]|-|-\soch\s){2,40}(?:direktören|direktör|chefen|chef|styrelsen|nämnden|utskottet|förvaltningen|kontoret|staben|kansliet|ordföranden))`;
const also = String.raw`(?:\s(?:också|även|därför|dessutom|vidare|samtidigt|härmed|nu|slutligen|därutöver|alltså|i\sstället)){0,2}`;
/** What only a body that is asked to decide does. */
const decides = oneOf`
  besluta(r|s)? ger? ges uppdra(r|s)? lämnar? låter låta avsätt(a|er|s)? ansl(å|år|ås) anvisa(r|s)? antar? fastställ(a|er)
  godkänn(a|er)? bevilja(r|s)? tilldela(r|s)? delegera(r)? bemyndiga(r)? medger? överväg(a|er)? ta_ställning tar_ställning
`;
const to = String.raw`(?:\s(?:att|till|hos|för|om\satt|inför))?`;

/** The ways in which a sentence of a decision lays something before a body. */
const ways: readonly RegExp[] = [
  // "Jag föreslår att nämnden …", "Regiondirektören föreslår nämnden att …"
  `^${who}${also}\\s(?:föreslår|hemställer|rekommenderar|förordar)${also}${to}\\s${body}`,
  // "Därför föreslår jag att nämnden …", "För nästa år hemställer jag hos nämnden …"
  `^(?!(?:om|när|ifall|då|sedan|eftersom)\\s)[^.;:,]{2,60}?\\s(?:föreslår|hemställer|rekommenderar|förordar)\\s(?:${who}|${body})${also}${to}\\s${body}`,
  // "Jag ber nämnden besluta …", "Jag önskar att nämnden ger …"
  `^${who}${also}\\s(?:ber|begär|anhåller|önskar|vill|vädjar|anser)${also}${to}\\s${body}(?:\\satt)?${also}\\s(?:(?:ska|skall|bör)\\s)?${decides}(?![A-Za-zÀ-ɏ])`,
  // "Att föreslå nämnden att …", among the points
  `^(?:(?:${who}\\sbeslutar${also}\\s)?att${also}\\s)?(?:föreslå|hemställa|rekommendera)${also}${to}\\s${body}`,
  // "Nämnden föreslås ge …"
  `^(?:att\\s)?${body}${also}\\s(?:föreslås|rekommenderas)(?![A-Za-zÀ-ɏ])`,
  `^(?:att\\s)?${body}${also}\\s(?:ombeds|anmodas|uppmanas|bör)${also}(?:\\satt)?${also}\\s${decides}(?![A-Za-zÀ-ɏ])`,
  // "Därför föreslås nämnden besluta …", "Det föreslås att nämnden …", "Hos nämnden hemställs att …"
  `^(?!(?:om|när|ifall|då|sedan|eftersom)\\s)[^.;:,]{2,60}?\\s(?:föreslås|hemställs)${also}${to}\\s${body}`,
  `^(?:till|för|hos)\\s${body}\\s(?:föreslås|hemställs|lämnas|läggs|överlämnas|lämnar|lägger|överlämnar|föreslår)(?![A-Za-zÀ-ɏ])[^.;]{0,40}(?:förslag|föresl|hemställ|att|:)`,
  // "Mitt förslag till nämnden är att …", "Jag lämnar följande förslag till nämnden:"
  `^(?:mitt|vårt|${who}s)\\s(?:förslag|rekommendation)(?:\\still\\s${body})?\\s(?:är|blir)\\satt\\s${body}`,
  `^(?:mitt|vårt|${who}s)\\s(?:förslag|rekommendation)\\still\\s${body}\\s(?:är|blir)(?![A-Za-zÀ-ɏ])`,
  `^${who}\\s(?:lämnar|lägger|överlämnar|lägger\\sfram)${also}\\s(?:följande|nedanstående|detta)\\sförslag\\s(?:till|för|inför)\\s${body}`,
].map((way) => new RegExp(way, "i"));
/** A quick look before the ways are tried. */
const mayLay =
  /föresl|hemst|rekommend|förord|ombeds|anmodas|uppmanas|(?<![A-Za-zÀ-ɏ])(?:bör|ber|begär|anhåller|önskar|vill|vädjar|anser|förslag)(?![A-Za-zÀ-ɏ])/i;

/** Whether a sentence of one who decides proposes to a body what is that body's to decide. */
export const laysBefore = (sentence: string): boolean =>
  mayLay.test(sentence) && ways.some((way) => way.test(sentence.trim()));

const heading = new RegExp(
  String.raw`^(?:(?:min|mitt|vår|vårt|.{2,40}s)\s)?(?:(?:besluts)?förslag(?:et)?|hemställan|framställ(?:an|ning)|begäran|anhållan|rekommendation(?:er)?|äskande|att\sbesluta)\s(?:till|hos|för|i)\s(?:(?:beslut|ställningstagande)\s(?:i|av|för|till|hos)\s)?${body}s?(?:\s(?:för\s)?(?:beslut|ställningstagande))?$|^(?:till\s)?${body}\s(?:föreslås|ombeds)(?:\s(?:att|besluta|följande)){0,3}$|^(?:till|för)\s${body}s?\s(?:ställningstagande|beslut)$`,
  "i",
);
/** "Förslag till nämnden", "Hemställan hos regionstyrelsen", "Regionstyrelsen föreslås": above what is laid before a body. */
export const headsLaidBefore = (title: string): boolean =>
  heading.test(title.replace(/\s?:$/u, "").trim());

/** "Regionstyrelsen uppdrar åt …", under a heading that only says that something is proposed. */
const bodyDecides = new RegExp(`^(?:att\\s)?${body}${also}\\s${decides}(?![A-Za-zÀ-ɏ])`, "i");
export const saysBodyDecides = (text: string): boolean => bodyDecides.test(text.trim());

/** A text divided before the first sentence that lays something before a body; null where none does. */
export function atLaying(text: string): readonly [string, string] | null {
  if (!mayLay.test(text)) return null;
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(laysBefore);
  if (first < 0) return null;
  return [sentences.slice(0, first).join(" "), sentences.slice(first).join(" ")];
}

/** "Jag föreslår", "Om medlen inte räcker föreslår jag": who writes proposes it himself. */
export const inOwnName =
  /^(?:jag|vi|undertecknad)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:föreslår|hemställer|rekommenderar|förordar)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:föreslår|hemställer|rekommenderar|förordar)\s(?:jag|vi|undertecknad)(?![A-Za-zÀ-ɏ])/i;

/** Whether what a sentence gives is not given yet; `unconditioned`: without what it rests on. */
export const isProposing = (sentence: string, unconditioned: string): boolean =>
  proposes.test(unconditioned) ||
  inOwnName.test(sentence) ||
  laysBefore(sentence) ||
  asEntrusted(sentence) !== sentence;
