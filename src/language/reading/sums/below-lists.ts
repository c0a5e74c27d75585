import type { Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { Section } from "../layout/section.ts";
import { toldOf } from "../layout/unforeseen.ts";
import { moneyIn } from "../words/money.ts";
import { refusal } from "../words/refusing.ts";
import { sentencesOf } from "../words/sentences.ts";
import { isTurnedDown } from "../words/turned-down.ts";
import type { Question } from "../reading.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";
import { mayHold } from "./beside-tables.ts";
import { readProse } from "./prose.ts";
import { unaccounted } from "./unaccounted.ts";

/** How many lines below a list still belong to it: a title, a pot or two, a sum. */
const linesMax = 6;
const itemsMin = 2;

/**
 * What is told right below a list that the decision takes in from another part: "Regiondirektören disponerar ¤ för
 * fördelning till kurser". With the list it comes to the frame, and so is given with it; else it is asked about.
 */
export function potsBelowLists(
  document: SourceDocument,
  { acts }: Acts,
  found: readonly FoundAllotment[],
  frameOf: () => number | null,
): { readonly pots: readonly FoundAllotment[]; readonly questions: readonly Question[] } {
  // What another decision gave says nothing of what stands below it.
  const given = found.filter(({ kind, elsewhere }) => kind !== "total" && !elsewhere);
  const own = new Set(acts.map(({ section }) => section));
  const told = document.sections
    .filter((section) => mayHold.includes(section.kind) && !own.has(section))
    .flatMap((section) => toldBelow(section, given));
  const pots = told.flatMap(({ allotments }) => allotments);
  if (pots.length === 0) return { pots, questions: [] };
  const isWhole = sumKr([...found.filter(({ kind }) => kind !== "total"), ...pots]) === frameOf();
  return isWhole
    ? { pots, questions: [] }
    : {
        pots: [],
        questions: told.flatMap(({ sentence }) =>
          moneyIn(sentence)
            .slice(0, 1)
            .map((money) => unaccounted(sentence, money)),
        ),
      };
}

interface ToldPot {
  readonly sentence: string;
  readonly allotments: readonly FoundAllotment[];
}

/** The pots of the sentences below the last item of a list that was read in a section. */
function toldBelow({ lines }: Section, given: readonly FoundAllotment[]): ToldPot[] {
  const texts = lines.map(({ text }) => text);
  const listed = given.filter(({ quote }) => texts.some((text) => text.includes(quote)));
  const [first] = listed;
  if (first === undefined || listed.length < itemsMin) return [];
  const last = texts.findLastIndex((text) => listed.some(({ quote }) => text.includes(quote)));
  return texts
    .slice(last + 1, last + 1 + linesMax)
    .flatMap(sentencesOf)
    .filter(
      (sentence) => !toldOf.test(sentence) && !isTurnedDown(sentence) && !refusal.test(sentence),
    )
    .flatMap((sentence) => {
      const { allotments } = readProse(sentence, {
        listed: false,
        asPots: false,
        proposed: first.proposed,
        own: null,
      });
      const pots = allotments.filter(
        (item) => item.kind === "pot" && item.holder !== null && isNew(item.amountKr, given),
      );
      return pots.length === 0
        ? []
        : [
            {
              sentence,
              allotments: pots.map((pot) => ({
                ...pot,
                proposed: first.proposed,
                elsewhere: false,
              })),
            },
          ];
    });
}

const isNew = (amountKr: number, given: readonly FoundAllotment[]): boolean =>
  given.every((item) => item.amountKr !== amountKr);
