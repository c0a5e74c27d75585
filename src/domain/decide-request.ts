import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { mayAddTo } from "./decide-intake.ts";
import { rowsMax } from "./draft.ts";
import { openProposal } from "./mandate-check.ts";
import { kronor, kronorMax } from "./money.ts";
import type { PotCommand, Request, RequestTerms } from "./pot.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { lockHindrance } from "./year-close.ts";

/** The longest activity name and description of a request, in characters. */
export const activityMax = 120;
export const descriptionMax = 600;
/** The longest number that a sender gives a request. */
export const numberMax = 40;

export type RequestCommand = PotCommand & { type: "register-request" | "amend-request" };

/** Requests are handled by the secretariat, and by those who answer for their pot. */
export function mayHandleRequest(
  state: State,
  command: RequestCommand,
  { actor, today }: Context,
): boolean {
  const pot =
    command.type === "register-request" ? command.pot : state.requests.get(command.request)?.pot;
  return actor.kind === "person" && pot !== undefined && mayAddTo(state, pot, actor.person, today);
}

/** Judges what comes in to a pot, and what its sender puts right of it afterwards. */
export function decideRequest(state: State, command: RequestCommand, context: Context): Decided {
  switch (command.type) {
    case "register-request":
      return registerRequest(state, command);
    case "amend-request":
      return amendRequest(state, command, context);
    default:
      return command satisfies never;
  }
}

function registerRequest(
  state: State,
  command: RequestCommand & { type: "register-request" },
): Decided {
  const { type: _, request, pot, receivedDay, ...terms } = command;
  if (state.requests.has(request)) return refuse({ code: "already-exists", id: request });
  const to = state.pots.get(pot);
  if (to === undefined) return refuse({ code: "not-found", id: pot });
  // It would wait there for an answer that nobody can give (rule R08).
  const locked = lockHindrance(to);
  if (locked !== null) return refuse(locked);
  if ((state.requestsOfPot.get(pot) ?? []).length >= rowsMax) {
    return refuse({ code: "rows-too-many", max: rowsMax });
  }
  const fault = faultIn(terms, state);
  if (fault !== null) return refuse(fault);
  return accept([{ type: "request-received", request, pot, receivedDay, ...told(terms) }]);
}

/** The sender puts a request right while it waits for its answer; nothing that somebody has answered changes. */
function amendRequest(
  state: State,
  command: RequestCommand & { type: "amend-request" },
  { today }: Context,
): Decided {
  const { type: _, request: id, turn, ...terms } = command;
  const request = state.requests.get(id);
  if (request === undefined) return refuse({ code: "not-found", id });
  if (isSaidBy(terms, request)) return accept([]);
  const hindrance = amendHindrance(state, request);
  if (hindrance !== null) return refuse(hindrance);
  if (turn !== (request.turn ?? 0))
    return refuse({ code: "request-changed", activity: request.activity });
  const fault = faultIn(terms, state);
  if (fault !== null) return refuse(fault);
  const { withdrawn } = terms;
  if (withdrawn !== undefined && today < withdrawn) {
    const problem = { code: "day-too-late", latest: today } as const;
    return refuse({ code: "fields", errors: [{ field: "day", problem }] });
  }
  const { pot, sought: from } = request;
  const open = openProposal(state, pot);
  const isDrafted = open?.draft.rows.some((row) => row.request === id) ?? false;
  const draft = open !== null && isDrafted ? open.id : null;
  return accept([{ type: "request-amended", request: id, pot, from, draft, ...told(terms) }]);
}

/** Whether a request says just this already. */
export const isSaidBy = (terms: RequestTerms, request: Request): boolean =>
  termsKeys.every((key) => JSON.stringify(terms[key]) === JSON.stringify(request[key]));

const termsKeys = [
  "activity",
  "description",
  "responsible",
  "sought",
  "need",
  "effect",
  "number",
  "withdrawn",
] as const satisfies readonly (keyof RequestTerms)[];

/**
 * Why a request stands as it is: people have the amount before them in a proposal that is sent, or it has got its
 * answer (rule R08). One that is dormant waits for its next answer.
 */
export function amendHindrance(state: State, request: Request): Refusal | null {
  const { activity, answer, pot } = request;
  const open = openProposal(state, pot);
  const isSent =
    open !== null &&
    (open.status === "submitted" || open.status === "referred") &&
    (open.submitted?.rows.some((row) => row.request === request.id) ?? false);
  if (isSent) {
    const by = open.status === "referred" ? "board" : "proposal";
    return { code: "request-proposed", activity, by };
  }
  return answer === null || answer.answer === "dormant"
    ? null
    : {
        code: "request-answered",
        activity,
        decision: state.decisions.get(answer.decision)?.number ?? null,
      };
}

/** Rule R09: activity, description, responsible and amount are required; a blank need is "ej angivet" (R10). */
function faultIn(terms: RequestTerms, state: State): Refusal | null {
  const { activity, description, responsible, sought, number = "" } = terms;
  const missing =
    activity.trim() === ""
      ? "activity"
      : description.trim() === ""
        ? "description"
        : responsible.kind === "text" && responsible.text.trim() === ""
          ? "responsible"
          : null;
  if (missing !== null) return { code: "request-incomplete", missing };
  if (responsible.kind === "person" && !state.persons.has(responsible.person))
    return { code: "not-found", id: responsible.person };
  if (responsible.kind === "position" && !state.positions.has(responsible.position))
    return { code: "not-found", id: responsible.position };
  if (sought > kronor(kronorMax)) return { code: "request-incomplete", missing: "sought" };
  if (sought <= 0) return { code: "amount-not-positive" };
  for (const [text, max] of [
    [activity, activityMax],
    [description, descriptionMax],
    [number, numberMax],
  ] as const) {
    if (text.length > max) return { code: "text-too-long", length: text.length, max };
  }
  return null;
}

/** What the chain is told: who answers for it is a private part where it is a text. */
function told({ responsible, ...terms }: RequestTerms) {
  return responsible.kind === "text"
    ? {
        ...terms,
        responsible: { kind: "private" } as const,
        private: { responsible: responsible.text },
      }
    : { ...terms, responsible };
}
