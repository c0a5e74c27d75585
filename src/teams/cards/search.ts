import type { Ore } from "../../domain/brand.ts";
import type { Responsible } from "../../domain/responsible.ts";
import type { State } from "../../domain/state.ts";
import { readAmount } from "../../language/amount.ts";
import { fold } from "../../language/fold.ts";
import { formatKronor } from "../../language/format.ts";
import { searchWords } from "../../language/say/search.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { maySee, maySeeDecision, visiblePots } from "./access.ts";
import { pageOf, pagerActions } from "./pager.ts";
import { plain, shortened } from "./template.ts";
import { show } from "./verbs.ts";
import type { Showing, View } from "./view.ts";

/** Longer texts are not looked for. */
export const searchTextMax = 80;
/** So many words without a command may be a name. */
export const searchWordsMax = 4;
const hitsPerPage = 8;
const titleMax = 80;

type SearchCard = Extract<Card, { readonly card: "search" }>;

/** The card that looks for a text, from its first page. */
export const searchCard = (text: string): SearchCard => ({
  card: "search",
  text: text.trim().slice(0, searchTextMax),
  page: 1,
});

/** Something that fits, with the card that shows it. */
interface Hit {
  readonly kind: keyof (typeof searchWords)["sv"]["kinds"];
  readonly title: string;
  /** The pot that it belongs to, where that is another thing. */
  readonly pot?: string;
  readonly amount: Ore | null;
  readonly card: Card;
}

/** Something that may fit: its words, and its amounts. */
interface Candidate extends Hit {
  readonly texts: readonly string[];
  readonly amounts: readonly Ore[];
}

/** What the reader may see of all that fits a text: by words that begin alike, or by the very amount. */
export function searchView(card: SearchCard, { state, viewer }: Showing): View {
  const { language } = viewer;
  const words = searchWords[language];
  const hits = [...hitsOf(card.text, state, viewer)];
  const { rows, page, pages } = pageOf(hits, card.page, hitsPerPage);
  const title = card.text === "" ? words.over : words.title(plain(card.text));
  return {
    template: "list",
    over: pages > 1 ? words.page(page, pages) : words.over,
    title,
    summary: title,
    lead: [
      card.text === "" ? words.empty : hits.length === 0 ? words.nothing : words.found(hits.length),
    ],
    list: rows.map((hit) => ({
      title: plain(shortened(hit.title, titleMax)),
      facts: [words.kinds[hit.kind], ...(hit.pot === undefined ? [] : [plain(hit.pot)])].join(
        " · ",
      ),
      figure: hit.amount === null ? "" : formatKronor(hit.amount, language),
      action: show(words.open, hit.card),
    })),
    actions: pagerActions(page, pages, language, (next) => ({ ...card, page: next })),
  };
}

/** Whether a text without a command is the name or the number of something that its writer may see. */
export function findsSomething(text: string, state: State, viewer: Viewer): boolean {
  return hitsOf(text.trim().slice(0, searchTextMax), state, viewer).next().done !== true;
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function* hitsOf(text: string, state: State, viewer: Viewer): Generator<Hit> {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return;
  const read = readAmount(text, viewer.language);
  const amount = read.kind === "amount" ? read.amount : null;
  for (const candidate of candidates(state, viewer)) {
    const own = candidate.texts.flatMap(wordsOf);
    const fits =
      (amount !== null && candidate.amounts.includes(amount)) ||
      wanted.every((word) => own.some((one) => one.startsWith(word)));
    if (fits) yield candidate;
  }
}

function* candidates(state: State, viewer: Viewer): Generator<Candidate> {
  const pots = visiblePots(state, viewer);
  for (const pot of pots) yield ofPot(state, pot);
  for (const decision of [...state.decisions.values()].toReversed()) {
    if (!maySeeDecision(state, decision.number, viewer)) continue;
    const { number, sum, decider, rows } = decision;
    const title = `${number} ${state.pots.get(decision.pot)?.title ?? ""}`;
    yield {
      kind: "decision",
      title,
      amount: sum,
      card: { card: "decision", decision: number },
      texts: [
        title,
        decider.name,
        state.mandates.get(decision.mandate)?.case ?? "",
        ...rows.flatMap((row) => [row.activity, responsibleName(state, row.responsible)]),
      ],
      amounts: [sum, ...rows.map((row) => row.amount)],
    };
  }
  for (const { id, title: pot } of pots) {
    for (const name of state.requestsOfPot.get(id) ?? []) {
      const request = state.requests.get(name);
      if (request === undefined) continue;
      const { activity, sought } = request;
      yield {
        kind: "request",
        title: activity,
        pot,
        amount: sought,
        card: { card: "pot", pot: id },
        texts: [activity, request.description, responsibleName(state, request.responsible)],
        amounts: [sought],
      };
    }
  }
  yield* fromPaper(state, viewer);
  for (const assignment of state.assignments.values()) {
    const card: Card = { card: "assignment", assignment: assignment.id };
    if (!maySee(card, state, viewer)) continue;
    yield {
      kind: "assignment",
      title: assignment.text,
      amount: null,
      card,
      texts: [assignment.text],
      amounts: [],
    };
  }
}

function ofPot(state: State, pot: ReturnType<typeof visiblePots>[number]): Candidate {
  const mandate = state.mandates.get(pot.mandate);
  const purpose = mandate?.purposes.find((one) => one.id === pot.purpose);
  return {
    kind: "pot",
    title: pot.title,
    amount: pot.amount,
    card: { card: "pot", pot: pot.id },
    texts: [
      pot.title,
      mandate?.case ?? "",
      purpose?.title.sv ?? "",
      state.grants.get(pot.grant)?.title ?? "",
    ],
    amounts: [pot.amount],
  };
}

function* fromPaper(state: State, viewer: Viewer): Generator<Candidate> {
  for (const paper of state.registered.values()) {
    const card: Card = { card: "registered", decision: paper.id };
    if (!maySee(card, state, viewer)) continue;
    const rows = paper.rows;
    yield {
      kind: "paper",
      title: paper.title,
      amount: null,
      card,
      texts: [paper.title, paper.case, ...rows.flatMap((row) => [row.activity, row.responsible])],
      amounts: rows.map((row) => row.amount),
    };
  }
}

function responsibleName(state: State, responsible: Responsible): string {
  switch (responsible.kind) {
    case "person":
      return state.persons.get(responsible.person)?.name ?? "";
    case "position":
      return state.positions.get(responsible.position)?.title.sv ?? "";
    case "text":
      return responsible.text;
    default:
      return responsible satisfies never;
  }
}
