import { decisionNumber, type RegisteredDecisionId, rowId } from "../../domain/brand.ts";
import { fundedRows } from "../../domain/follow-up-plan.ts";
import { fundingOf } from "../../domain/funding.ts";
import type { RegisteredDecision } from "../../domain/grant.ts";
import type { NeedCommand, SettledAs } from "../../domain/need.ts";
import { needId, registeredSubject } from "../../domain/touches.ts";
import { capitalised, needWords } from "../../language/say/title.ts";
import type { ReadDocument } from "./document.ts";
import { type AskedQuestion, questionsOf } from "./questions.ts";

/** A row's need as somebody has answered it in an intake: yes or no, and whose word it is. */
export interface NeedSaid {
  readonly need: SettledAs;
  readonly source: string;
}

/** The activity whose need next year a question is about (rules R09, R10); null for any other question. */
export function activityAsked({ topic, text }: Pick<AskedQuestion, "topic" | "text">) {
  if (topic !== "behov") return null;
  return /^Behovet nästa år är (?:oklart|inte angivet) för ”(.*)”\. /su.exec(text)?.[1] ?? null;
}

/** As the answer is kept with the question, whose words are Swedish: "Ja. IT-chefen, mejl 3 oktober". */
export const writeNeed = ({ need, source }: NeedSaid): string =>
  `${capitalised(needWords.sv[need])}. ${source}`;

/** The other way; null for what is neither yes nor no, or names nobody. */
export function readNeedSaid(answer: string): NeedSaid | null {
  const [, word = "", source = ""] = /^(ja|nej)[.,:;]?\s+(.+)$/isu.exec(answer.trim()) ?? [];
  if (word === "") return null;
  return { need: word.toLowerCase() === "ja" ? "yes" : "no", source: source.trim() };
}

/** An answer to a row's need, for the rows of that name once their decision is entered. */
export function needCommands(
  activity: string,
  said: NeedSaid,
  document: ReadDocument,
): readonly NeedCommand[] {
  const { state, boardDecision, decision } = document;
  return [boardDecision, decision].flatMap((one) => {
    const funding = one === null ? null : fundingOf(state, registeredSubject(one.id));
    if (funding === null) return [];
    return fundedRows(funding)
      .filter((row) => row.activity === activity)
      .map((row) => {
        const of = { decision: funding.number, row: row.id };
        return settling(of, said, state.needs.get(needId(of))?.turn ?? 0);
      });
  });
}

/** What has been answered of rows before their decision is entered, to be settled along with it. */
export function needsSaidBefore(
  decision: RegisteredDecisionId,
  rows: RegisteredDecision["rows"],
  document: ReadDocument,
): readonly NeedCommand[] {
  return questionsOf(document).flatMap((question) => {
    const activity = activityAsked(question);
    const { settled } = question;
    const said = settled?.outcome === "answered" ? readNeedSaid(settled.answer) : null;
    if (activity === null || said === null) return [];
    return rows.flatMap((row, index) => {
      const of = {
        decision: decisionNumber(registeredSubject(decision)),
        row: rowId(`row-${index + 1}`),
      };
      return row.activity === activity && row.amount > 0 ? [settling(of, said, 0)] : [];
    });
  });
}

const settling = (
  of: Pick<NeedCommand, "decision" | "row">,
  { need, source }: NeedSaid,
  turn: number,
): NeedCommand => ({ type: "settle-need", ...of, need, comment: source, turn });
