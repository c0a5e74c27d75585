import { oneOf, wholeWord } from "./words/pattern.ts";
import { refusal } from "./words/refusing.ts";
import type { Acts } from "./layout/act.ts";
import type { SourceDocument } from "./layout/document.ts";
import { entrusts, givesNow, isInWords } from "./doubt.ts";
import { documentDate } from "./formal/document-date.ts";
import { dateIn, type FoundDate } from "./words/dates.ts";
import { listMark } from "./layout/list-mark.ts";
import { hasColumns } from "./words/columns.ts";
import { moneyIn } from "./words/money.ts";
import type { Question } from "./reading.ts";
import { saidOfList } from "./words/list-leads.ts";
import { quoted } from "./words/quoted.ts";
import { sentencesOf } from "./words/sentences.ts";

const askedMax = 3;
const wishes = /sökt|ansök|önskem|äska/i;
/** "Regionen får 9 mnkr för 2025": what comes in is no decision. */
const comesIn =
  /^(?:för\s\d{4}\s)?(?:region(?:en|\s\p{Lu}[\p{L}-]+)?|kommunen|landstinget|förbundet)\s(?:får|tilldelas|erhåller|beviljas)\s(?!i\suppdrag)/iu;
const toldOf =
  /§|(?<![A-Za-zÀ-ɏ])(?:fick|gav|beslutade|har (?:haft|fått)|hade|tidigare)(?![A-Za-zÀ-ɏ])/i;

/**
 * Words that would give money or a task, in a text without any heading for a decision or a proposal: "Hej! Beslut
 * fattat idag: …". Nothing is read out of them, but they are asked about. Notes decide nothing; a table whose rows are
 * read decides by itself.
 */
export function questionsOfNoDecision(
  document: SourceDocument,
  acts: Acts,
  rowsRead: number,
): Question[] {
  if (document.kind === "minnesanteckningar") return [];
  // A text without headings may open what it decides in one sentence, after another.
  const inline = acts.acts.every(({ section }) => section.heading === "");
  if (acts.acts.length > 0 && !(document.kind === "ovrigt" && inline)) return [];
  const found: Question[] = [];
  const reports = document.lines.some(({ text }) => onlyReports.test(text));
  let own: FoundDate | null | undefined;
  const day = (): FoundDate | null => (own ??= documentDate(document));
  for (const section of document.sections) {
    const ofOthers = section.kind === "aside" && wishes.test(section.heading);
    if (section.kind !== "head" && section.kind !== "background" && !ofOthers) continue;
    const sentences = section.lines.flatMap(({ text }) => {
      const isItem = listMark.test(text);
      return sentencesOf(text).map((sentence) => ({ sentence, isItem }));
    });
    for (const { sentence, isItem } of sentences) {
      if (found.length === askedMax) return found;
      if (
        !reports &&
        tellsOfGift(document, sentence) &&
        !isReported(section.heading, sentence, day())
      )
        found.push(asked(sentence));
      if (toldOf.test(sentence) || comesIn.test(sentence)) continue;
      // Among wishes only words that give now are no wish.
      if (ofOthers && (isItem || hasColumns(sentence) || !givesNow.test(sentence))) continue;
      const isRow = sentence.includes("\t");
      if (isRow && rowsRead > 0) continue;
      const gives = givesNow.test(sentence) || isItem || isRow || toGive.test(sentence);
      const names = moneyIn(sentence).length > 0 || isInWords(sentence);
      if (entrusts.test(sentence) || (gives && names)) found.push(asked(sentence));
    }
  }
  return found;
}

const asked = (sentence: string): Question => ({
  topic: "läsning",
  text: `Texten har ingen rubrik för beslut eller förslag. Är ”${quoted(sentence)}” ett beslut?`,
});

/** "Nämnden föreslås för 2021 fördela ¤", "att av bidraget ge skolan ¤": what is to be decided, or is by nobody named. */
const toGive =
  /^att\s(?:[^.;:]{0,120}?\s)?(?:fördela|avsätta|bevilja|tilldela|anslå|anvisa|ge|lägga|använda)\s|(?<![A-Za-zÀ-ɏ])föreslås\s(?:[A-Za-zÀ-ɏ\d]+\s){0,4}?(?:få|fördela|bevilja|avsätta|anslå|tilldela)(?![A-Za-zÀ-ɏ])/i;

/** "Utskottet beviljade föreningen 50 000 kronor", "… beslutade i dag att fördela …": how a news item tells of a decision. */
const gaveThen = new RegExp(
  wholeWord`
    (beviljade|fördelade|tilldelade|anslog|avsatte|delade_ut)(?!_(inte|ej))
    beslut(ade|at|ats)_[^.;]{0,80}?att_(bevilja|fördela|tilldela|anslå|avsätta|ge|dela_ut)
    (beviljades|tilldelades|fördelades)(?!_(inte|ej))
    har_([A-Za-zÀ-ɏ]+_){0,3}?(beviljats|tilldelats|fått) fått_(pengar|medel|bidrag|stöd)
    delade_([A-Za-zÀ-ɏ]+_){1,3}ut det_blev
  `,
  "i",
);
const another = new RegExp(
  String.raw`§|${wholeWord`
    tidigare redan förra föregående i_fjol regeringen staten riksdagen socialstyrelsen ansök*
    sökt*
  `}|(?:(?<![A-Za-zÀ-ɏ])(?:under|i|år)|(?:ades?|attes?|ogs?))\s(?:19|20)\d\d(?![\d-])`,
  "i",
);

/** Whether a text of no known kind tells of money as given, and not as another authority's or another year's. */
const tellsOfGift = ({ kind }: SourceDocument, sentence: string): boolean =>
  kind === "ovrigt" &&
  gaveThen.test(sentence) &&
  !another.test(sentence) &&
  moneyIn(sentence).length > 0;

const settled = oneOf`
  besluta[rs]? beslutade[s]? beslöt[s]? bestämde[s]? enades(_om)? kom_(vi_)?överens(_om)?
  är_överens(_om)?
`;
const meeting = "(?:vi|gruppen|mötet|styrgruppen|ledningsgruppen|alla|man)";
/** "Rapporten innehåller inga förslag": what a paper says of itself. */
const onlyReports =
  /(?<![A-Za-zÀ-ɏ])(?:rapporten|skrivelsen|informationen|promemorian|redovisningen|dokumentet|texten|brevet)\s(?:innehåller|har|rymmer)\s(?:inga|inget|varken)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}?(?:förslag|beslut)(?![A-Za-zÀ-ɏ])/i;
/** Words above what was settled before. */
const settledBefore =
  /(?<![A-Za-zÀ-ɏ])(?:redan|hittills|tidigare|sedan tidigare|historik)(?![A-Za-zÀ-ɏ])/i;
const seasonBefore = /(?<![A-Za-zÀ-ɏ])i\s(?:våras|somras|höstas|vintras|fjol)(?![A-Za-zÀ-ɏ])/i;
/** A paper tells of what was decided lately; what is older is known. */
const newsDaysMax = 31;
const dayLength = 86_400_000;

/** Whether a sentence tells of what was decided before the paper was written, and not as its news. */
function isReported(heading: string, sentence: string, own: FoundDate | null): boolean {
  if (settledBefore.test(heading) || seasonBefore.test(sentence)) return true;
  const then = dateIn(sentence);
  if (own?.kind !== "day" || then?.kind !== "day") return false;
  return Date.parse(own.day) - Date.parse(then.day) > newsDaysMax * dayLength;
}

const agreed = new RegExp(
  [
    `^(?:${meeting}\\s)?(?:det\\s)?${settled}\\s(?:om\\s)?(?:att\\s)?`,
    "(?<![A-Za-zÀ-ɏ])(?:beslutades|bestämdes|enades|överenskoms)(?![A-Za-zÀ-ɏ])",
    // "Efter diskussion bestämde vi att …", "Då beslutade Disa följande:"
    `^[^.;:,\\d]{2,80}?\\s(?:beslutade|beslöt|bestämde)\\s(?:${meeting}|\\p{Lu}[A-Za-zÀ-ɏ-]+(?:\\s\\p{Lu}[A-Za-zÀ-ɏ-]+)?)\\s`,
    // "Rut har fattat beslut på sin delegation i dag: …"
    "(?<![A-Za-zÀ-ɏ])(?:har\\s(?:[A-Za-zÀ-ɏ]+\\s)?(?:fattat\\sbeslut|beslutat|bestämt)|fattade\\sbeslut|fattar\\sbeslut|beslutar|bestämmer)(?![A-Za-zÀ-ɏ])[^.]{0,60}?(?<![A-Za-zÀ-ɏ])(?:i\\sdag|idag|på\\s(?:sin\\s)?delegation|(?:på|under|vid)\\smötet|här\\soch\\snu)(?![A-Za-zÀ-ɏ])",
    // "Disa beslutade att …"
    `^\\p{Lu}[A-Za-zÀ-ɏ-]+(?:\\s\\p{Lu}[A-Za-zÀ-ɏ-]+)?\\s(?:beslutade|beslöt|bestämde)\\s`,
  ].join("|"),
  "iu",
);
const longAgo =
  /§|(?<![A-Za-zÀ-ɏ])(?:tidigare|redan|förra|i fjol)(?![A-Za-zÀ-ɏ])|(?:19|20)\d\d-\d\d-\d\d/i;
/** How many lines of a list are looked at for money. */
const itemsLooked = 8;

/** Money that a meeting agreed on, told of in its notes outside any part that decides: it is asked about. */
export function questionsOfAgreedMoney(
  document: SourceDocument,
  acts: Acts,
  readKr: ReadonlySet<number>,
): Question[] {
  if (document.kind !== "minnesanteckningar") return [];
  const read = acts.acts.flatMap(({ lines }) => lines.map(({ line }) => line));
  const own = new Set(read);
  // Of a line that only ends in a decision the rest was read.
  const ends = read.map(({ text }) => text);
  const isUnread = (text: string): boolean =>
    moneyIn(text).some(({ amountKr }) => !readKr.has(amountKr));
  return document.lines
    .flatMap((line, index) => {
      if (own.has(line)) return [];
      const list = leadsList.test(line.text) ? listBelow(document, index) : [];
      const last = list.some(isUnread) ? sentencesOf(line.text).at(-1) : undefined;
      return (/\d/.test(line.text) || last !== undefined ? sentencesOf(line.text) : []).filter(
        (sentence) =>
          !longAgo.test(sentence) &&
          ((agreed.test(sentence.replace(listMark, "")) &&
            (sentence === last || isUnread(sentence))) ||
            (sentence === last && saidOfList(sentence) === "gives")) &&
          !ends.some((end) => end.endsWith(sentence) || sentence.endsWith(end)),
      );
    })
    .slice(0, askedMax)
    .map((sentence) => ({
      topic: "läsning",
      text: `Anteckningarna säger ”${quoted(sentence)}”. Är det ett beslut som fördelar pengar?`,
    }));
}

const leadsList = /:$|(?<![A-Za-zÀ-ɏ])(?:följande(?:\s[A-Za-zÀ-ɏ]+)?|så här)\.?$/i;

/** The marked lines below one that leads in a list. */
function listBelow({ lines }: SourceDocument, index: number): string[] {
  const below = lines.slice(index + 1, index + 1 + itemsLooked).map(({ text }) => text);
  const end = below.findIndex((text) => !listMark.test(text) && !hasColumns(text));
  return end < 0 ? below : below.slice(0, end);
}

/**
 * A delegated decision that names amounts, of which nothing at all was read or asked: whatever its words are, somebody
 * looks at it. Not one whose own points name none, since they put off or refuse what was told above.
 */
export function questionsOfNothingRead(
  document: SourceDocument,
  { acts }: Acts,
  { itemsRead, asked: others }: { readonly itemsRead: number; readonly asked: readonly Question[] },
): Question[] {
  if (document.kind !== "delegationsbeslut" || itemsRead > 0) return [];
  if (others.some(({ topic }) => asksOfMoney.has(topic))) return [];
  const own = acts.flatMap(({ lines }) => lines);
  const names = own.some(
    ({ text, refused }) => !refused && !refusal.test(text) && moneyIn(text).length > 0,
  );
  const amounts = document.lines.flatMap(({ text }) => moneyIn(text));
  const told = own.length === 0 && new Set(amounts.map(({ amountKr }) => amountKr)).size > 1;
  if (!names && !told) return [];
  return [
    {
      topic: "läsning",
      text: "Texten nämner belopp, men inget av dem är läst som fördelat. Vad beslutades?",
    },
  ];
}

const asksOfMoney: ReadonlySet<Question["topic"]> = new Set(["läsning", "ram", "villkor"]);

/** "Framställningen bifalls.": what was asked for is granted, and only what was told above says what that is. */
const grantsAsked =
  /^(?:att\s)?(?:bifalla\s)?(?:framställning(?:en)?|ansökan|begäran|hemställan|äskandet|anhållan)\s?(?:bifalls|beviljas|godkänns|tillstyrks|$|[.,])/i;
const asMoved =
  /(?<![A-Za-zÀ-ɏ])(?:enligt|i enlighet med|bifalla?|bifaller|bifall till)\s[^.;]{0,80}?(?:yrkande(?:t|na)?|förslag(?:et)?)(?![A-Za-zÀ-ɏ])/i;

/** A decision that says no more than whose motion was carried, where the minutes tell of money or a task: what it holds is asked. */
export function questionsOfMotions(
  document: SourceDocument,
  acts: Acts,
  itemsRead: number,
): Question[] {
  if (document.kind !== "protokoll" || itemsRead > 0 || acts.unclearProposal || acts.adjourned)
    return [];
  // The proposal that was carried is read beside the decision.
  if (acts.acts.some(({ section, lines }) => section.kind === "proposal" && !lines[0]?.proposed))
    return [];
  const tells = document.lines.some(({ text }) => entrusts.test(text) || moneyIn(text).length > 0);
  if (!tells) return [];
  return acts.acts
    .filter(({ lines }) => lines.length <= 2)
    .flatMap(({ lines }) =>
      lines.filter(
        ({ text, proposed, refused }) =>
          (asMoved.test(text) || grantsAsked.test(text)) &&
          !proposed &&
          !refused &&
          !refusal.test(text),
      ),
    )
    .slice(0, askedMax)
    .map(({ text }) => ({
      topic: "läsning",
      text: `Beslutet säger bara ”${quoted(text)}”. Vad beslutades?`,
    }));
}
