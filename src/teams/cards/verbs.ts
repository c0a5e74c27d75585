import type { LogPosition, RowId } from "../../domain/brand.ts";
import type { CommandType } from "../../domain/command.ts";
import type { Card } from "../../notify/card.ts";

/**
 * What a click carries, written here once for the cards and for `parse`.
 *
 * Verb `show`: a pure query; `data.show` is the card to answer with.
 * Every other verb is a command's type, or a page's that becomes commands. `data` holds the command's ids, `revision` (that of the subject
 * which the card showed, 0 where there is none) and `next`, the card to answer with afterwards. Inputs
 * arrive merged into `data`, flat, as text under the ids of `input`.
 *
 * - `open-draft`: `pot`
 * - `save-page`: `proposal`, `page`, `rows` (the row ids of the page), and `b:<row>` for each
 * - `save-answers` from the page of common questions: `proposal`, `asks` (which of `motive` and `next-year`
 *   stand on the card; the others keep what is stored), and `motive`, `nextYear` with its details
 * - `save-terms`: `proposal`, and `conditions`, `appendices`
 * - `save-motives` (a `save-answers`) from a page of own motives: `proposal`, `rows`, and `m:<row>` for each
 * - `save-row` (a `save-page` and a `save-answers`) from a changed row: `proposal`, `row`, and `b:<row>`,
 *   `m:<row>`, `need`, `nextYear` with its details
 * - `add-own-row`: `proposal`, and `activity`, `responsible`, `amount`, `need`
 * - `remove-own-row`: `proposal`, `row`
 * - `submit-proposal`: `proposal`, `warnings` (the ids that its reader saw), and `goals`
 * - `withdraw-proposal`: `proposal`
 */
const showVerb = "show";

/** The ids of inputs. */
export const input = {
  amountOf: (row: RowId): string => `b:${row}`,
  motiveOf: (row: RowId): string => `m:${row}`,
  motive: "motive",
  conditions: "conditions",
  appendices: "appendices",
  nextYear: "nextYear",
  phaseWhat: "phaseWhat",
  phaseBoard: "phaseBoard",
  phaseAmount: "phaseAmount",
  phaseWhen: "phaseWhen",
  phaseReference: "phaseReference",
  need: "need",
  goals: "goals",
  leftMotive: "leftMotive",
  activity: "activity",
  responsible: "responsible",
  amount: "amount",
  pot: "pot",
  comment: "comment",
  reason: "reason",
  reference: "reference",
  section: "section",
  day: "day",
  meeting: "meeting",
  firstDay: "firstDay",
  decisionDay: "decisionDay",
  documentStop: "documentStop",
  preparation: "preparation",
  summons: "summons",
  announcedDay: "announcedDay",
  caseNumber: "caseNumber",
  body: "body",
  title: "title",
  name: "name",
  person: "person",
  owner: "owner",
  month: "month",
  when: "when",
  item: "item",
  basis: "basis",
  condition: "condition",
  conditionBody: "conditionBody",
  outcome: "outcome",
  another: "another",
  text: "text",
  list: "list",
  used: "used",
  forecast: "forecast",
  effect: "effect",
  needAmount: "needAmount",
  standing: "standing",
  appointment: "appointment",
  scope: "scope",
  fromDay: "fromDay",
  toDay: "toDay",
  lastUseDay: "lastUseDay",
  requisitionDay: "requisitionDay",
  reportDay: "reportDay",
  unspent: "unspent",
  remind: "remind",
  escalate: "escalate",
  exceptOf: (id: string): string => `x:${id}`,
} as const;

/** A button that calls the program. */
export interface ExecuteAction {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: ActionStyle;
  /** Behind the menu at the end of its buttons, where the client has one. */
  readonly mode?: "secondary";
}

/** A button that shows and hides parts of the card in the client alone. */
interface ToggleAction {
  readonly type: "Action.ToggleVisibility";
  readonly title: string;
  readonly targetElements: readonly string[];
}

export type Action = ExecuteAction | ToggleAction;

export type ActionStyle = "positive" | "destructive";

/** A command's type, or a page whose click becomes more than one command. */
export type Verb =
  | CommandType
  | "show-pot-then"
  | "save-motives"
  | "save-row"
  | "enter-item"
  | "enter-ready"
  | "settle-item"
  | "enter-requests"
  | "read-meeting-list"
  | "read-meeting-move"
  | "set-up-next"
  | "move-pots"
  | "return-money"
  | "move-money"
  | "set-up-save"
  | "read-set-up-list"
  | "enter-set-up-list";

/** What every command's click carries besides the command's own ids. */
export interface CommandData {
  readonly revision: LogPosition;
  readonly next: Card;
  readonly [id: string]: unknown;
}

/** What a command's click carries: its subject's revision, the card to answer with, and the command's ids. */
export function commandData(
  revision: LogPosition,
  next: Card,
  ids: Readonly<Record<string, unknown>>,
): CommandData {
  return { ...ids, revision, next };
}

/** A button that shows another card and changes nothing. */
export function show(title: string, card: Card, style?: ActionStyle): ExecuteAction {
  return action(title, showVerb, { show: card }, style);
}

/**
 * A button that leads on from what a card says of a subject, towards acting on it: it tells which revision its reader
 * had before his eyes, so that one who presses it on an older card is first shown what has changed.
 */
export function showFrom(
  revision: LogPosition,
  title: string,
  card: Card,
  style?: ActionStyle,
): ExecuteAction {
  return action(title, showVerb, { show: card, revision }, style);
}

/** A button that stands behind the others. */
export const behind = (button: ExecuteAction): ExecuteAction => ({ ...button, mode: "secondary" });

/** A button that does something. */
export function execute(
  title: string,
  verb: Verb,
  data: CommandData,
  style?: ActionStyle,
): ExecuteAction {
  return action(title, verb, data, style);
}

function action(
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  style: ActionStyle | undefined,
): ExecuteAction {
  return {
    type: "Action.Execute",
    title,
    verb,
    data,
    ...(style === undefined ? {} : { style }),
  };
}
