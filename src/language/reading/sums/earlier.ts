import { wholeWord } from "../words/pattern.ts";
import { readTable } from "./allotments.ts";
import type { Acts } from "../layout/act.ts";
import { stays } from "../words/gift.ts";
import { saidOfList } from "../words/list-leads.ts";
import { dateIn } from "../words/dates.ts";
import type { SourceDocument } from "../layout/document.ts";
import { earlierTold } from "./earlier-told.ts";
import { listMark } from "../layout/list-mark.ts";
import { moneyIn } from "../words/money.ts";
import { readProse } from "./prose.ts";
import { quoted } from "../words/quoted.ts";
import { refusal } from "../words/refusing.ts";
import type { Section } from "../layout/section.ts";
import { sentencesOf } from "../words/sentences.ts";
import { range, readIntroduced, tableAsked, wordsBefore } from "./around-table.ts";
import { inUnit, unitsAlong } from "./units-along.ts";
import { givesPots } from "./kind-said.ts";
import { tellsOfAnotherYear, yearsOf } from "./frame-received.ts";
import { tablesIn } from "./table.ts";
import type { Line } from "../layout/line.ts";
import { ofAnotherAuthority, ofAnotherGrant } from "./whose-list.ts";
import type { ReadAllotments } from "./allotment.ts";

/** Words before a list that is not this one: what was asked for, what another year gave. */
export const isOther = (words: string): boolean =>
  /ansök|sökt|önskemål|inkomn|föregående|förra året|tidigare år|i fjol|jämförelse|andra regioner|budget/i.test(
    words,
  );

const rest =
  /(?<![A-Za-zÀ-ɏ])(?:(?:resterande|kvarvarande|återstående|kvarstående|resten av)\s|(?:behöver|kan|ska|bör|får)\sresten\s|(?:medel|medlen|belopp|beloppet|pengar|pengarna|det|vad) som (?:(?:ännu|därefter|då|sedan) )?(?:återstår|kvarstår|(?:är|blir|finns) kvar))/i;
const earlierGift =
  /(?<![A-Za-zÀ-ɏ])(?:fördelades|fördelats?|fördelade|fördelning|avsattes|beviljades|tilldelades|fick)(?![A-Za-zÀ-ɏ])/i;

/**
 * Where this decision gives what an earlier one left, the earlier one's list belongs to the same frame. Where it does
 * not say so, a list that a decision with its paragraph introduces is read, and any other is asked about. What the
 * decision points at was read already. `givenKr`: what is given here.
 */
export function earlierOf(
  document: SourceDocument,
  acts: Acts,
  day: string | null,
  pointedAt: Section | null,
  givenKr: number,
): ReadAllotments {
  const read: ReadAllotments = { allotments: [], questions: [] };
  if (acts.acts.length > 0 && speaksOfRest(document)) {
    for (const section of document.sections) {
      if (section === pointedAt || (section.kind !== "background" && section.kind !== "head"))
        continue;
      readEarlier(document, section, givenKr, read);
    }
    askEarlier(document, read);
  } else if (pointedAt === null && document.kind !== "minnesanteckningar") {
    const decides = acts.acts.length > 0 && !acts.proposalsOnly;
    const sections = sectionsBefore(document, acts);
    // A decision on delegation may be its table alone.
    if (acts.acts.length === 0 && document.kind === "delegationsbeslut")
      readOwn(
        document.sections.filter(({ kind }) => ["head", "background", "delegation"].includes(kind)),
        read,
      );
    else {
      readTablesBefore(
        sections,
        decides ? day : null,
        decides && !givesReturned(acts),
        read,
        yearsOf(document),
      );
      const texts = sections.flatMap(({ lines }) => lines.map(({ text }) => text));
      if (read.allotments.length === 0 && acts.acts.length > 0)
        read.allotments.push(...earlierTold(document, texts, false));
    }
  }
  return read;
}

/** Whether the text speaks of money that is left of a frame. */
export function speaksOfRest(document: SourceDocument): boolean {
  return document.sections.some(
    (section) =>
      section.kind !== "aside" &&
      section.lines.some(
        (line) =>
          rest.test(line.text) &&
          /medel|medlen|kr\b|kronor|mnkr|pott|delen|summan|ram|bidrag|resten/i.test(line.text),
      ),
  );
}

/** Money that came back, or was added, is given beside what an earlier decision gave: its list is not out of it. */
const returned = new RegExp(
  wholeWord`
    åter(lämna|förd|förts|betal)[A-Za-zÀ-ɏ]* (lämnat?s?|gått)_tillbaka frigj?or* frigjorda tillkommande
    tillskott* tilläggsbeslut* ytterligare
  `,
  "i",
);
const givesReturned = (acts: Acts): boolean =>
  acts.acts.some(({ lines }) =>
    lines.some(
      ({ text }) =>
        returned.test(text) && /(?<![A-Za-zÀ-ɏ])(?:fördela|bevilja|tilldela|avsätt|\d)/i.test(text),
    ),
  );

function sectionsBefore(document: SourceDocument, acts: Acts): Section[] {
  const [first] = acts.acts;
  const end = first === undefined ? -1 : document.sections.indexOf(first.section);
  return document.sections
    .slice(0, end < 0 ? undefined : end)
    .filter((section) => section.kind === "background" || section.kind === "head");
}

function readOwn(sections: readonly Section[], read: ReadAllotments): void {
  for (const section of sections) {
    for (const table of tablesIn(section.lines)) {
      const before = wordsBefore(section, table);
      const lead = sentencesOf(section.lines[table.start - 1]?.text ?? "").at(-1) ?? "";
      if (isOther(before) || earlierGift.test(before) || !givesBelow(lead)) {
        read.questions.push(tableAsked(table));
        continue;
      }
      const found = readTable(table, false, before);
      read.allotments.push(...found.allotments);
      read.questions.push(...found.questions);
    }
  }
}

/** Whether the words right above a table leave it given here: not proposed, refused, told of or put off. */
const givesBelow = (lead: string): boolean =>
  !stays.test(lead) && !["proposes", "tells"].includes(saidOfList(lead) ?? "");

function readTablesBefore(
  sections: readonly Section[],
  day: string | null,
  decides: boolean,
  read: ReadAllotments,
  years: ReadonlySet<number>,
): void {
  for (const section of sections) {
    for (const table of tablesIn(section.lines)) {
      const before = wordsBefore(section, table);
      if (isOther(before)) continue;
      const found = readIntroduced(section, table);
      if (!found.allotments.some((item) => item.kind !== "total")) continue;
      if (
        decides &&
        isIntroduced(before) &&
        isOfYear(before, day) &&
        !leadsOtherYear(before, years)
      ) {
        read.allotments.push(...found.allotments);
        read.questions.push(...found.questions);
      } else read.questions.push(tableAsked(table));
    }
  }
}

/** "Regionstyrelsen beslutade 2019-01-30 § 12 att fördela följande:", or "I det beslutet fördelades:" after it. */
function isIntroduced(words: string): boolean {
  const sentences = sentencesOf(words);
  const last = sentences.at(-1) ?? "";
  if (!earlierGift.test(words) && !/:\s*$/.test(last)) return false;
  // A sentence with a day of its own tells of another decision than the one before it.
  return /§\s?\d/.test(last) || (/§\s?\d/.test(words) && dateIn(last) === null);
}

/** A list of another year was taken out of another frame. */
function isOfYear(words: string, day: string | null): boolean {
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?=$|\D|\d{4}(?!\d))/g)].map(
    ([year]) => year,
  );
  return years.length === 0 || (day !== null && years.includes(day.slice(0, 4)));
}

/** "… § 29. Under 2021 fördelades följande:": whatever is told before it, the words right above the list are another year's. */
const leadsOtherYear = (words: string, years: ReadonlySet<number>): boolean =>
  tellsOfAnotherYear(sentencesOf(words).at(-1) ?? "", years);

function readEarlier(
  document: SourceDocument,
  section: Section,
  givenKr: number,
  read: ReadAllotments,
): void {
  const years = yearsOf(document);
  const tables = tablesIn(section.lines, true);
  const inTable = new Set(tables.flatMap(range));
  for (const table of tables) {
    const before = wordsBefore(section, table);
    // A line that says itself which decision gave the list says whose it is, whatever stands above it.
    const above = section.lines[table.start - 1]?.text ?? "";
    const words = tellsOfGift(above) ? above : before;
    if (isOther(words) || !tellsOfGift(words) || onlyRaised(words)) continue;
    if (leadsOtherYear(words, years)) {
      read.questions.push(tableAsked(table));
      continue;
    }
    // Under "Tidigare fördelat" a list without heads is asked about.
    if (table.heads.every((head) => head === "") && earlierList.test(above)) continue;
    const found = readIntroduced(section, table);
    read.allotments.push(...found.allotments);
    read.questions.push(...found.questions);
  }
  const prose = section.lines.filter((line, index) => !inTable.has(index) && !isItem(line));
  read.allotments.push(
    ...earlierTold(
      document,
      prose.map(({ text }) => text),
      true,
      givenKr,
    ),
  );
  const units = unitsAlong(section.lines);
  let lead: string | null = null;
  for (const [index, line] of section.lines.entries()) {
    if (inTable.has(index)) continue;
    const text = inUnit(line.text, units[index] ?? null) ?? line.text;
    if (isEarlierLead(line, section.lines[index + 1], document)) lead = line.text;
    else if (lead !== null && isItem({ ...line, text })) {
      const found = readProse(text.replace(listMark, ""), {
        listed: true,
        asPots: givesPots(lead),
        proposed: false,
        own: null,
      });
      read.allotments.push(...found.allotments);
    } else lead = null;
  }
}

/** "Till styrelsen § 44 föreslogs följande:": a paragraph at which it was not given, as far as its lead says. */
const onlyRaised = (words: string): boolean => {
  const last = sentencesOf(words).at(-1) ?? "";
  return (
    /(?<![A-Za-zÀ-ɏ])(?:föresl|avsl[oå]|yrka|äska|begär|diskuter)[A-Za-zÀ-ɏ]*/i.test(last) &&
    !earlierGift.test(last)
  );
};

const tellsOfGift = (words: string): boolean => earlierGift.test(words) || /§/.test(words);

/** "Tidigare fördelat …", above a list of what other decisions gave. */
export const earlierList =
  /^(?:tidigare|redan|hittills)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:fördel[A-Za-zÀ-ɏ]*|bevilja[A-Za-zÀ-ɏ]*|avsat[A-Za-zÀ-ɏ]*|tilldela[A-Za-zÀ-ɏ]*|utdela[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** A list under "Tidigare fördelat" that nothing ties to the decision, and that was not read, is asked about. */
function askEarlier(document: SourceDocument, read: ReadAllotments): void {
  for (const { kind, heading, lines } of document.sections) {
    if (!["background", "head", "aside", "delegation"].includes(kind)) continue;
    const texts = [heading, ...lines.map((line) => line.text)];
    for (const [index, text] of texts.entries()) {
      const first = texts[index + 1] ?? "";
      if (!earlierList.test(text) || text.length > 120 || moneyIn(first).length === 0) continue;
      if (read.allotments.some((found) => first.includes(found.quote))) continue;
      read.questions.push({
        topic: "läsning",
        text: `Hör listan ”${quoted(text)}”, som börjar med ”${quoted(first)}”, till samma ram?`,
      });
    }
  }
}

/** "I det beslutet fördelades till följande:" */
function isEarlierLead(line: Line, next: Line | undefined, document: SourceDocument): boolean {
  const opens = line.text.endsWith(":") || (next !== undefined && listMark.test(next.text));
  const last = sentencesOf(line.text).at(-1) ?? "";
  if (ofAnotherAuthority(last, document) || ofAnotherGrant(last, document)) return false;
  if (tellsOfAnotherYear(last, yearsOf(document))) return false;
  return opens && earlierGift.test(line.text) && !isOther(line.text) && !refusal.test(last);
}

function isItem(line: Line): boolean {
  return (
    (listMark.test(line.text) || line.text.length < 140) &&
    moneyIn(line.text).length > 0 &&
    !rest.test(line.text) &&
    !/(?<![A-Za-zÀ-ɏ])(?:delegation|bemyndiga[A-Za-zÀ-ɏ]*|rätt att)(?![A-Za-zÀ-ɏ])/i.test(line.text)
  );
}
