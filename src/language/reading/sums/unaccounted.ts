import { proposes, refusal } from "../words/refusing.ts";
import { additionIn } from "./added-up.ts";
import type { ActLine, Acts } from "../layout/act.ts";
import { tellsAgain } from "./divided-again.ts";
import { earlierList } from "./earlier.ts";
import { range } from "./around-table.ts";
import { isOfEach } from "./each.ts";
import { isInWords } from "../doubt.ts";
import { isGivenLater, isRestAlone } from "../words/kept-back.ts";
import { type Money, marked, moneyIn, scannedFigures } from "../words/money.ts";
import { amountsMax } from "./prose.ts";
import { quoted } from "../words/quoted.ts";
import type { Question } from "../reading.ts";
import { hasColumns } from "../words/columns.ts";
import { isAside, isGivenRest, opensList, isSource } from "../layout/segments.ts";
import { sentencesOf } from "../words/sentences.ts";
import { inShareOfLead, namesShare } from "./listed-item.ts";
import { inUnit, unitsAlong } from "./units-along.ts";
import { tablesIn } from "./table.ts";
import { unread } from "./allotment.ts";
import { dividedWhole, withoutParts } from "./whole-divided.ts";
import { noGift, stays } from "../words/gift.ts";
import { withoutPast } from "../words/past-clauses.ts";
import { isTurnedDown } from "../words/turned-down.ts";
import { withoutNeeds } from "../words/needs.ts";
import { withoutRelatives } from "../words/relatives.ts";

const askedMax = 20;
/** A longer list is asked about as a whole. */
const linesMax = 3_000;
const isPart =
  /(?<![A-Za-zÀ-ɏ])(?:varav|därav|av vilka|av vilket|inklusive)(?![A-Za-zÀ-ɏ])|,\sdär\s$/i;

/**
 * An amount that stands where something is decided or proposed, and became no row, pot, total or frame, is asked
 * about, so that nothing is passed over in silence; what is plainly asked for, a cost, a part or kept back is not.
 */
export function questionsOfUnaccounted(
  acts: Acts,
  accountedKr: ReadonlySet<number>,
  asked: readonly Question[],
): Question[] {
  const quotes = new Set(
    asked.flatMap(({ text }) =>
      [...text.matchAll(/”([^”]+)”/g)].map(([, quote = ""]) => bare(quote)),
    ),
  );
  const found: Question[] = [];
  for (const act of acts.acts) {
    if (act.putOff) continue;
    const inTable = new Set(tablesIn(act.lines.map(({ line }) => line)).flatMap(range));
    const units = unitsAlong(act.lines.map(({ line }) => line));
    let earlier = false;
    const last = act.lines.findLastIndex(({ text }) => moneyIn(text).length > 0);
    for (const [index, read] of act.lines.slice(0, linesMax).entries()) {
      const { line, text, refused } = read;
      if (found.length === askedMax) return found;
      earlier = earlierList.test(text) || (earlier && !line.afterGap);
      if (inTable.has(index) || refused || earlier) continue;
      if ([line.text, text].some((one) => quotes.has(bare(one)))) continue;
      for (const sentence of sentencesOf(text)) {
        const addition = additionIn(sentence);
        if (quotes.has(bare(sentence)) || isToldOf(sentence, read.proposed)) continue;
        if (tellsAgain(sentence, accountedKr)) continue;
        const own = withoutParts(withoutPast(addition?.asSum ?? sentence));
        const missed = moneyIn(own)
          .slice(0, amountsMax)
          .find(
            (money) =>
              money.amountKr > 0 &&
              !accountedKr.has(money.amountKr) &&
              // A bare figure in a row may be in thousands, as words beside the table or above the list say.
              !(
                (hasColumns(text) || inUnit(text, units[index] ?? null) !== null) &&
                accountedKr.has(money.amountKr * 1000)
              ) &&
              !isExplained(sentence, money, index < last),
          );
        if (missed !== undefined) found.push(unaccounted(sentence, missed));
        else if (
          isInWords(sentence) ||
          scannedFigures(sentence) !== null ||
          tellsOfShares(sentence) ||
          isUnreadShare(read)
        )
          found.push(unread(sentence));
      }
    }
  }
  return found;
}

/** Words as a question quotes them, whatever held their columns apart. */
const bare = (words: string): string => quoted(words).replace(/\s*[|–;]\s*|\s+/g, " ");

/** A sentence that refuses, proposes, costs or keeps: its amounts are given by nobody here. */
const isToldOf = (sentence: string, proposed: boolean): boolean =>
  refusal.test(withoutNeeds(withoutRelatives(sentence))) ||
  isTurnedDown(sentence) ||
  (!proposed && proposes.test(withoutRelatives(sentence))) ||
  (noGift.test(sentence) && !grants.test(sentence)) ||
  stays.test(sentence);

/** "Ansökan om 900 tkr bifalls", "Kostnaden täcks ur bidraget": words of what costs or was asked for that give it. */
const grants =
  /(?<![A-Za-zÀ-ɏ])(?:godkänn(?:s|er)|bifall(?:s|er)|tillstyrks|medges|täck(?:s|er)|bekostas|tas\s(?:av|ur|från))(?![A-Za-zÀ-ɏ])/i;

const asked = /(?<![A-Za-zÀ-ɏ])(?:ansök|äsk|begär|anhåll)[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ])/i;

/** "Av bidraget på 2 mnkr ska hälften gå till läxhjälp": a share of what is drawn on, told in words. */
const shares =
  /(?<![A-Za-zÀ-ɏ])(?:hälften|(?:en|två|tre)\s(?:tredje|fjärde|femte)del(?:ar)?|lika\sdelar|\d{1,3}\s?(?:%|procent))(?![A-Za-zÀ-ɏ]).*\s(?:till|åt|på|mellan)\s/i;
const givesShare =
  /(?<![A-Za-zÀ-ɏ])(?:gå|går|fördela[srt]?|delas|ges|läggs|användas?|används)(?![A-Za-zÀ-ɏ])/i;
const tellsOfShares = (sentence: string): boolean => {
  const found = moneyIn(sentence);
  return (
    shares.test(sentence) &&
    givesShare.test(sentence) &&
    found.length > 0 &&
    found.every(({ start }) => isSource(sentence.slice(0, start)))
  );
};

/** "- en tredjedel till läxhjälp", below words whose amount it cannot be counted from. */
const isUnreadShare = (line: ActLine): boolean =>
  line.mark !== "" && namesShare(line.text) && inShareOfLead(line) === null;

/** What the amount is taken from, a part of what is given, or what the list below divides. */
function isExplained(sentence: string, money: Money, hasBelow: boolean): boolean {
  const before = sentence.slice(0, money.start);
  return (
    (isSource(before) &&
      !isGivenRest(sentence, money, moneyIn(sentence.slice(money.end)).length === 0) &&
      !(asked.test(before) && grants.test(sentence))) ||
    isOfEach(sentence, money) ||
    isLeft(marked(sentence, money)) ||
    isPart.test(before) ||
    isAside(sentence, money) ||
    dividedWhole(sentence)?.money.start === money.start ||
    ((hasBelow || elsewhere.test(sentence)) && opensList.test(sentence.slice(money.end)))
  );
}

/** What stays, or is given another time. */
const isLeft = (text: string): boolean => isRestAlone(text) || isGivenLater(text);

/** "… enligt bilaga": the list is not below. */
const elsewhere = /(?<![A-Za-zÀ-ɏ])(?:bilaga|tabellen)(?![A-Za-zÀ-ɏ])/i;

export function unaccounted(sentence: string, money: Money): Question {
  return {
    topic: "läsning",
    text: `Beloppet ${sentence.slice(money.start, money.end).trim()} i ”${quoted(sentence)}” är inte läst. Fördelas det här?`,
  };
}
