import { createHash } from "node:crypto";
import { grantLeft } from "../../domain/account.ts";
import { type GrantId, type Ore, subject, type Subject } from "../../domain/brand.ts";
import { dispatchTopic, receiversOf, type SettledItem, turnOf } from "../../domain/intake.ts";
import { zero } from "../../domain/money.ts";
import { registeredSubject } from "../../domain/touches.ts";
import { restAsked } from "../../language/reading/sums/questions-money.ts";
import { input } from "../cards/verbs.ts";
import type { ReadDocument } from "./document.ts";
import { envelopeOf } from "./envelope.ts";
import { commands, type Entered, lacks, waits } from "./entered.ts";
import type { Form } from "./form.ts";
import { becameOf } from "./found.ts";
import { type Item, type ItemRead, known } from "./item.ts";

/** A question of the reading that no item asks, and what somebody has answered. */
export interface AskedQuestion {
  readonly id: string;
  /** What it is about, in one word of the reading. */
  readonly topic: string;
  readonly text: string;
  readonly settled: SettledItem | null;
}

/** What an item asks for itself, in a field of its own. */
const askedByItem = /^(?:ram: Ramen är avrundad|datum: Datumet .* rymmer|mandat: Pottens ändamål)/;
/** What the item of the decision asks for itself, where there is one (rule R04). */
const askedByDecision = /^summa: Summan anges till /;

const idKept = 10;

/** The same words are the same question, wherever they stand. */
const idOf = (question: string): string =>
  `question-${createHash("sha256").update(question, "utf8").digest("hex").slice(0, idKept)}`;

export const settledAs = ({ intake }: ReadDocument, id: string): SettledItem | null =>
  intake.settled.find((one) => one.item === id && one.outcome !== "open") ?? null;

/** Notes enter nothing, so that nothing is asked of them but why they speak to the program. */
const askedOfNotes = /^instruktion: /;

export function questionsOf(document: ReadDocument): readonly AskedQuestion[] {
  const { reading } = document;
  const isNotes = reading.documentKind === "minnesanteckningar";
  const decides = document.rows.length > 0 || document.pots.length > 0;
  return reading.questions
    .filter((question) => !askedByItem.test(question) && (!isNotes || askedOfNotes.test(question)))
    .filter((question) => !decides || !askedByDecision.test(question))
    .flatMap((question): readonly AskedQuestion[] => {
      const id = idOf(question);
      const topic = /^[^:]{1,20}(?=: )/.exec(question)?.[0] ?? "";
      const text = question.replace(/^[^:]{1,20}: /, "");
      const settled = settledAs(document, id);
      const asked = settled === null ? stillAsked(topic, text, document) : settled.asked || text;
      return asked === null ? [] : [{ id, topic, text: asked, settled }];
    });
}

const oreEach = 100;

/** What the text leaves, as far as nothing else has been given out of the grant since. */
function restIn(left: Ore, grant: GrantId, { state }: ReadDocument): Ore {
  if (left <= 0 || !state.grants.has(grant)) return left;
  const stored = grantLeft(state, grant);
  return stored < left ? atLeastZero(stored) : left;
}

const atLeastZero = (amount: Ore): Ore => (amount < 0 ? zero : amount);

/** What is left to ask once the grant is entered: its amount says how large the frame is, and what is left of it (rule R05). */
function stillAsked(topic: string, text: string, document: ReadDocument): string | null {
  const { grant } = document;
  if (grant === null) return text;
  switch (topic) {
    case "ram":
      return null;
    case "återstod": {
      // What is left of a pot stays there: it is nobody's to give a pot again.
      if (document.decision?.pot !== undefined) return null;
      const figures = envelopeOf(document);
      if (figures === null) return text;
      const rest = restIn(figures.left, grant.id, document);
      return figures.rounding > 0 && rest === figures.left ? text : restAsked(rest / oreEach);
    }
    default:
      return text;
  }
}

/** The next one that nobody has answered, after the given one and round again; null when all are. */
export function nextQuestion(questions: readonly AskedQuestion[], after: string | null) {
  const at = questions.findIndex(({ id }) => id === after);
  const round = [...questions.slice(at + 1), ...questions.slice(0, at + 1)];
  return round.find(({ settled, id }) => settled === null && id !== after) ?? null;
}

export const timesSettled = ({ intake }: ReadDocument, id: string): number =>
  turnOf(intake.settled, id);

/** What an answer belongs to: the case, and the decision that the text is. */
export function aboutOf(document: ReadDocument): readonly Subject[] {
  const { caseNumber, hasCase } = document;
  const own = ownDecision(document);
  return [
    ...(hasCase && caseNumber !== null ? [subject(`case/${caseNumber}`)] : []),
    ...(own === null ? [] : [registeredSubject(own.id)]),
  ];
}

const dispatchId = "dispatch";

/** Who is to have extracts, confirmed like everything else. */
export function dispatchItem(document: ReadDocument): readonly ItemRead[] {
  const { reading, intake, state } = document;
  if (reading.dispatchTo.length === 0) return [];
  const isDone = becameOf(intake, dispatchId) !== null;
  const card = cardOf(document);
  const own = ownDecision(document);
  const isThere =
    own !== null && receiversOf(state.intakes.values(), registeredSubject(own.id)).length > 0;
  return [
    {
      id: dispatchId,
      kind: "dispatch",
      index: 0,
      quote: reading.dispatchTo.join(", "),
      proposed: reading.proposalsOnly,
      defaults: known({ [input.text]: reading.dispatchTo.join("\n") }),
      found: isThere && !isDone ? card : null,
      done: isDone ? card : null,
    },
  ];
}

const ownDecision = ({ decision, boardDecision, reading }: ReadDocument) =>
  reading.documentKind === "delegationsbeslut" ? decision : boardDecision;

/** Where the receivers are read afterwards. */
function cardOf(document: ReadDocument): ItemRead["done"] {
  const own = ownDecision(document);
  const { caseNumber } = document;
  if (own !== null) return { card: "registered", decision: own.id };
  return caseNumber === null ? null : { card: "history", subject: `case/${caseNumber}`, page: 1 };
}

/** The decision of the text that is not entered yet, and that the receivers belong to. */
function awaited(document: ReadDocument): "decision" | "board-decision" | null {
  const { reading, rows, pots } = document;
  const kind = reading.documentKind === "delegationsbeslut" ? "decision" : "board-decision";
  const decides = rows.length > 0 || pots.length > 0;
  return ownDecision(document) !== null || !decides || settledAs(document, kind) !== null
    ? null
    : kind;
}

const receiversMax = 2_000;

/** The receivers, one on each line, kept with the case and with the decision that they get. */
export function enterDispatch(form: Form, item: Item, document: ReadDocument): Entered {
  const text = form.text("text", receiversMax);
  const about = aboutOf(document);
  const [first] = about;
  const decision = awaited(document);
  if (first === undefined) return waits("case");
  if (decision !== null) return waits(decision);
  if (text === null) return lacks(form);
  return commands(
    [
      {
        type: "settle-intake-item",
        intake: document.intake.id,
        item: item.id,
        outcome: "answered",
        topic: dispatchTopic,
        about,
        asked: item.quote,
        answer: text,
        turn: timesSettled(document, item.id),
      },
    ],
    about.at(-1) ?? first,
  );
}
