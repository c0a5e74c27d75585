import { oneOf } from "../words/pattern.ts";
import { formatNumber } from "../../format.ts";
import { fold } from "../../fold.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { FoundMandate } from "../formal/mandates-given.ts";
import { allowsPassingOn } from "./may-pass-on.ts";
import { isNobodyInParticular } from "../words/no-one.ts";
import { isRole, isUnit } from "../words/people.ts";
import type { Question, ReadPot, ReadRow, StatedTotal } from "../reading.ts";
import { isGivenLater, namesRest } from "../words/kept-back.ts";
import { marked, moneyIn } from "../words/money.ts";
import { quoted } from "../words/quoted.ts";
import { sumKr } from "./allotment.ts";
import { sentencesOf } from "../words/sentences.ts";
import { isDecidedByBody } from "./who-decides.ts";

const kr = (amount: number): string => `${formatNumber(amount, "sv")} kr`;
const named = { rows: "raderna", pots: "pottarna" } as const;

/** Stated totals that differ from the sum of their list (rule R04). */
export function questionsOfTotals(totals: readonly StatedTotal[]): Question[] {
  return totals
    .filter((total) => total.statedKr !== total.computedKr)
    .map((total) => ({
      topic: "summa",
      text: `Summan anges till ${kr(total.statedKr)} men ${named[total.of]} blir ${kr(total.computedKr)}. Vad stämmer?`,
    }));
}

/** What is left of the frame and nobody speaks of, or what is given beyond it (rule R05). */
export function questionsOfRest(
  document: SourceDocument,
  undistributedKr: number | null,
): Question[] {
  if (undistributedKr === null) return [];
  const stated = document.lines
    .flatMap((line) => sentencesOf(line.text))
    .some((sentence) =>
      moneyIn(sentence).some(
        (money) =>
          money.amountKr === undistributedKr &&
          (namesRest(sentence) || isGivenLater(marked(sentence, money))),
      ),
    );
  const text = stated ? null : restAsked(undistributedKr);
  return text === null ? [] : [{ topic: "återstod", text }];
}

/** What is asked of what the frame leaves, or lacks; null where it is all given. */
export function restAsked(undistributedKr: number): string | null {
  if (undistributedKr === 0) return null;
  return undistributedKr < 0
    ? `Det som fördelas är ${kr(-undistributedKr)} mer än ramen. Vilket belopp ska ändras?`
    : `${kr(undistributedKr)} av ramen är inte fördelade. Vad ska hända med dem?`;
}

/** Pots whose mandate does not say that it may be passed on, or that rest on none (rules R12 and R13). */
export function questionsOfMandate(
  document: SourceDocument,
  mandates: readonly FoundMandate[],
  pots: readonly ReadPot[],
  rows: readonly ReadRow[],
): Question[] {
  const questions: Question[] = [];
  const decides = document.kind === "delegationsbeslut" && !isDecidedByBody(document);
  if (decides && mandates.length === 0 && pots.length + rows.length > 0) {
    questions.push({
      topic: "mandat",
      text: "Texten anger inte vilket beslut eller vilken delegationspunkt som ger rätt att fördela medlen. Vad stöder sig beslutet på?",
    });
  }
  for (const mandate of mandates) {
    if (mandate.section === null && mandate.date === null && mandate.point === null)
      questions.push({
        topic: "mandat",
        text: `När gav ${mandate.body ?? ""} rätten att fördela medlen, och i vilken paragraf?`,
      });
    if (mandate.section !== null && mandate.date === null)
      questions.push({
        topic: "mandat",
        text: `När fattades beslutet ${mandate.body ?? ""} § ${mandate.section}?`.replace(
          "  ",
          " ",
        ),
      });
  }
  if (pots.length > 0 && decides && !allowsPassingOn(document)) {
    questions.push({
      topic: "vidaredelegation",
      text: "Pottarna fördelas vidare av andra. Har styrelsen medgett vidaredelegation?",
    });
  }
  const [officer] = mandates.flatMap(({ body }) => (body !== null && isRole(body) ? [body] : []));
  if (pots.length === 0 && rows.length > 0 && decides && officer !== undefined)
    if (mandates.length > 1 && !allowsPassingOn(document))
      questions.push({
        topic: "vidaredelegation",
        text: `${officer} har fört rätten att fördela vidare. Har styrelsen medgett vidaredelegation?`,
      });
  if (pots.length > 0) questions.push(...questionsOfPurposes(document, pots));
  return questions;
}

const small =
  /^(?:för|och|inom|samt|åtgärder|andra|till|vid|med|av|den|det|medel|insatser|att|utveckling)$/;

/** "… med rätt att vidaredelegera till förvaltningschef": to whom, and not for what. */
const passedOnTo = /(?<![A-Za-zÀ-ɏ])(?:vidare)?delegera\s(?:vidare\s)?(?:till|åt)\s[^.;:)]*/gi;

/** Purposes that the quoted mandate does not name (rule R06). */
function questionsOfPurposes(document: SourceDocument, pots: readonly ReadPot[]): Question[] {
  const quotes = document.lines
    .flatMap((line) => (/deleg|bemyndig/i.test(line.text) ? sentencesOf(line.text) : []))
    .map((quote) => quote.replace(passedOnTo, " "))
    .filter((quote) =>
      /(?:deleg|bemyndig).{0,80}(?:fördela.{0,60}\still\s|besluta\som\s.{0,60}(?:gå\still|användas\s(?:till|för)|avse)\s)|åtgärder gällande/i.test(
        quote,
      ),
    );
  if (quotes.length === 0) return [];
  const words = fold(quotes.join(" "));
  const strange = pots.filter(
    (pot) =>
      !(fold(pot.purpose).match(/\p{L}{4,}/gu) ?? [])
        .filter((word) => !small.test(word))
        .some((word) => words.includes(word.slice(0, Math.max(5, Math.ceil(word.length * 0.7))))),
  );
  return strange.slice(0, 5).map((pot) => ({
    topic: "mandat",
    text: `Pottens ändamål ”${pot.purpose}” står inte i mandatet. Vilket av mandatets ändamål hör den till?`,
  }));
}

/** Rows whose need for the next year is unclear or blank, where the document asks for it (rule R10). */
export function questionsOfNeeds(rows: readonly ReadRow[]): Question[] {
  const asked = rows.some((row) => row.needNextYear !== "ej angivet");
  if (!asked) return [];
  const questions: Question[] = rows
    .filter((row) => row.needNextYear === "oklart" || row.needNextYear === "ej angivet")
    .slice(0, 20)
    .map((row) => ({
      topic: "behov",
      text:
        row.needNextYear === "oklart"
          ? `Behovet nästa år är oklart för ”${row.activity}”. Är det ja eller nej?`
          : `Behovet nästa år är inte angivet för ”${row.activity}”. Vad gäller?`,
    }));
  const yes = rows.filter((row) => row.needNextYear === "ja");
  if (yes.length > 0) {
    questions.push({
      topic: "finansiering",
      text: `Aktiviteter för ${kr(sumKr(yes))} behöver pengar även nästa år. Hur finansieras de då?`,
    });
  }
  return questions;
}

/** Holders that are no known kind of position or nobody in particular, pots that have none, and holders that are written in several ways (rule R18). */
export function questionsOfHolders(pots: readonly ReadPot[]): Question[] {
  const questions: Question[] = [];
  const spellings = new Map<string, Set<string>>();
  for (const pot of pots) {
    const { holder } = pot;
    if (holder === null) {
      questions.push({ topic: "roll", text: `Vem ska fördela potten ”${pot.purpose}”?` });
      continue;
    }
    const key = fold(holder)
      .replace(/[^\p{L}\d]/gu, "")
      .replace(/(?:en|n)$/, "");
    const known = spellings.get(key) ?? new Set();
    const isUnknown = known.size === 0 && !isRole(holder) && !isUnit(holder);
    // Another pot of "berörd chef" may lie with another chief.
    if (isUnknown || isNobodyInParticular(holder))
      questions.push({
        topic: "roll",
        text: `”${holder}” ska fördela potten ”${pot.purpose}”. Vilken befattning är det?`,
      });
    // The first word of a sentence has a capital.
    const alike = [...known].some((one) => one.slice(1) === holder.slice(1));
    spellings.set(key, alike ? known : known.add(holder));
  }
  for (const known of spellings.values()) {
    if (known.size > 1)
      questions.push({
        topic: "roll",
        text: `Samma befattning skrivs på olika sätt: ${[...known].join(", ")}. Är det en och samma?`,
      });
  }
  return questions.slice(0, 20);
}

const unfunded = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    finansiering(en)?_(saknas|är_inte_klar|är_oklar|är_inte_säkrad|får_lösas|återstår|utreds)
    saknar_finansiering ofinansiera* finansieras_(senare|ej)
  `}`,
  "i",
);

/** Words that say that money is missing (rule R01). */
export function questionsOfFunding(document: SourceDocument): Question[] {
  const found = document.lines
    .flatMap((line) => (unfunded.test(line.text) ? sentencesOf(line.text) : []))
    .find((sentence) => unfunded.test(sentence));
  return found === undefined
    ? []
    : [
        {
          topic: "finansiering",
          text: `Finansieringen är inte klar: ”${quoted(found)}”. Hur ska det betalas?`,
        },
      ];
}
