import { caseNumberPattern } from "../../domain/decide-grant.ts";
import type { Command } from "../../domain/command.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { asksSeveral } from "../../language/reading/formal/several-decisions.ts";
import { input } from "../cards/verbs.ts";
import type { Inputs } from "../inputs.ts";
import { readRegistration } from "../parse-assignment.ts";
import type { ReadDocument } from "./document.ts";
import { enterBoardDecision, enterDecision, enterGrant } from "./enter-paper.ts";
import { enterMandate, enterPot } from "./enter-pot.ts";
import { trialOn } from "../trial.ts";
import { commands, type Entered, lacks, numberHolds, otherNumber, titleMax } from "./entered.ts";
import { type Form, formOf } from "./form.ts";
import { isOpen, type Item } from "./item.ts";
import { itemsOf } from "./items.ts";
import { enterDispatch, questionsOf } from "./questions.ts";

/** Makes commands of an item by what stands in its form. */
export function enter(item: Item, document: ReadDocument, inputs: Inputs): Entered {
  const form = formOf(inputs, document.state, document.viewer);
  switch (item.kind) {
    case "case":
      return enterCase(form, document, inputs);
    case "grant":
      return enterGrant(form, document, inputs);
    case "board-decision":
      return enterBoardDecision(form, document, inputs);
    case "mandate":
      return enterMandate(form, document, inputs);
    case "dispatch":
      return enterDispatch(form, item, document);
    case "decision":
      return enterDecision(form, document, inputs);
    case "pot":
      return enterPot(form, item, document, inputs);
    case "assignment":
      return enterAssignment(document, inputs);
    case "row":
      return lacks(form);
    default:
      return item.kind satisfies never;
  }
}

/** Rule R19: a number that the text does not have opens a case only once somebody has said that it holds. */
function enterCase(form: Form, { reading }: ReadDocument, inputs: Inputs): Entered {
  const number = form.text("caseNumber", 20)?.toUpperCase() ?? null;
  const title = form.text("title", titleMax);
  if (number === null || title === null) return lacks(form);
  if (!caseNumberPattern.test(number)) {
    form.wrong("caseNumber", { code: "case-number-other", typed: number });
    return lacks(form);
  }
  const other = otherNumber(number, reading);
  if (other !== null && inputs(input.outcome) !== numberHolds(number)) {
    form.wrong("outcome", { code: "case-number-not-read", typed: number, read: other });
    return lacks(form);
  }
  const answers = other === null ? [] : [`${other} → ${number}`];
  return commands([{ type: "open-case", case: number, title }], `case/${number}`, answers);
}

function enterAssignment({ state, viewer }: ReadDocument, inputs: Inputs): Entered {
  const asked = readRegistration(inputs, {}, viewer.today, state);
  switch (asked.kind) {
    case "mend":
      return { kind: "lacks", errors: asked.errors };
    case "commands": {
      const { next } = asked;
      const about = next !== null && next.card === "assignment" ? next.assignment : "";
      return commands(asked.commands, `assignment/${about}`);
    }
    case "show":
    case "unreadable":
      return { kind: "lacks", errors: [] };
    default:
      return asked satisfies never;
  }
}

/** An item that is ready, with its commands. */
export interface Ready {
  readonly item: Item;
  readonly entered: Entered & { readonly kind: "commands" };
}

/** The question whether the text holds several decisions, as long as nobody has said that it is one; else null. */
export const severalAsked = (document: ReadDocument): string | null =>
  questionsOf(document).find(({ text, settled }) => settled === null && asksSeveral(text))?.text ??
  null;

/** Why the rules would not let an item be entered as it stands; null where they would, and where answers are missing. */
export function refusalOf(item: Item, entered: Entered, document: ReadDocument): Refusal | null {
  if (entered.kind !== "commands" || !isOpen(item)) return null;
  const trial = trialOn(document.state, document.viewer);
  for (const command of entered.commands) {
    const refusal = trial.attempt(command);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** What can be entered at once without another answer, each after that which it rests on. */
export function readyItems(document: ReadDocument): readonly Ready[] {
  if (severalAsked(document) !== null) return [];
  const trial = trialOn(document.state, document.viewer);
  const ready: Ready[] = [];
  let seen = document;
  for (const item of itemsOf(document)) {
    if (!isOpen(item) || item.found !== null) continue;
    const entered = enter(item, seen, (name) => item.defaults[name] ?? null);
    // What the rules would refuse is not ready, and its own card says why.
    if (entered.kind !== "commands" || entered.commands.some((one) => trial.attempt(one) !== null))
      continue;
    ready.push({ item, entered });
    for (const command of entered.commands) seen = after(seen, item, command);
  }
  return ready;
}

/** The document as it will be once the command is carried out. */
function after(document: ReadDocument, item: Item, command: Command): ReadDocument {
  switch (command.type) {
    case "open-case":
      return { ...document, hasCase: true };
    case "register-grant": {
      const { type: _, grant: id, requisitionDay = null, ...grant } = command;
      return { ...document, grant: { id, requisitionDay, ...grant } };
    }
    case "register-mandate": {
      const { type: _, mandate: id, ...mandate } = command;
      const known = { id, ...mandate, recalledFrom: null };
      return { ...document, mandates: new Map([...document.mandates, [item.id, known]]) };
    }
    case "register-decision": {
      const { type: _, decision: id, statedTotal: __, notice: ___, ...decision } = command;
      const registered = { id, ...decision, registeredBy: document.viewer.person };
      return item.kind === "decision"
        ? { ...document, decision: registered }
        : { ...document, boardDecision: registered };
    }
    default:
      return document;
  }
}
