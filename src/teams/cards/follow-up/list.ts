import type { Day } from "../../../domain/brand.ts";
import { addDays } from "../../../domain/calendar.ts";
import { cutOffsOf, isSuperseded, windowOf } from "../../../domain/follow-up-plan.ts";
import { fundings } from "../../../domain/funding.ts";
import { type OpenedFollowUp, openedOf } from "../../../domain/follow-up-summary.ts";
import type { Grant } from "../../../domain/grant.ts";
import { formatKronor, joinWords } from "../../../language/format.ts";
import { followUpWords } from "../../../language/say/follow-up.ts";
import { maySee, maySeeFunding } from "../access.ts";
import { nameOf } from "../names.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

const followUpsPerPage = 7;
const activityMax = 80;
const potMax = 50;

/** Follow-ups that have opened and that the viewer may see: mine to answer, those that wait for others, the answered. */
interface Sorted {
  readonly mine: readonly OpenedFollowUp[];
  readonly others: readonly OpenedFollowUp[];
  readonly done: readonly OpenedFollowUp[];
}

function sorted({ state, viewer }: Showing): Sorted {
  const seen = [...fundings(state)]
    .filter((decision) => maySeeFunding(state, decision.number, viewer))
    .flatMap((decision) => openedOf(decision, state, viewer.today));
  const waits = seen
    .filter(
      ({ answer, of, decision }) =>
        answer === null && !isSuperseded(of, decision, state, viewer.today),
    )
    .toSorted((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
  const isMine = ({ people }: OpenedFollowUp): boolean => people.includes(viewer.person);
  return {
    mine: waits.filter(isMine),
    others: waits.filter((one) => !isMine(one)),
    done: seen
      .filter(({ answer }) => answer !== null)
      .toSorted((a, b) => (b.answer?.at ?? 0) - (a.answer?.at ?? 0)),
  };
}

/** The follow-ups that are open, the viewer's own first, and how the others stand. */
export function followUpsView(page: number, showing: Showing): View {
  const { viewer } = showing;
  const words = followUpWords[viewer.language];
  const { mine, others, done } = sorted(showing);
  const all = [...mine, ...others, ...done];
  const { rows, page: shown, pages } = pageOf(all, page, followUpsPerPage);
  const next = mine.length + others.length === 0 ? nextOpening(showing) : null;
  const { list } = words;
  return {
    template: "list",
    over: pages > 1 ? list.page(shown, pages) : "",
    title: words.title,
    badge: mine.length > 0 ? { text: words.form.toAnswer, tone: "yours" } : null,
    summary: mine.length > 0 ? list.mine(mine.length) : words.title,
    lead: [
      [
        ...(mine.length > 0 ? [list.mine(mine.length)] : []),
        ...(others.length > 0 ? [list.others(others.length)] : []),
        ...(done.length > 0 ? [list.done(done.length)] : []),
        ...(all.length === 0 ? [list.nothing] : []),
        ...(next === null ? [] : [list.next(next)]),
      ].join(" "),
    ],
    list: rows.map((one) => rowOf(one, mine.includes(one), showing)),
    actions: [
      ...pagerActions(shown, pages, viewer.language, (to) => ({ card: "follow-ups", page: to })),
      ...summaryActions(showing),
    ],
  };
}

function rowOf(one: OpenedFollowUp, isMine: boolean, { state, viewer }: Showing): ListRow {
  const { language } = viewer;
  const words = followUpWords[language];
  const { of, grant, row, pot, answer, deadline, people } = one;
  const names = joinWords(
    people.map((person) => nameOf(state, person, language)),
    language,
  );
  const where = [
    words.per(of.cutOff, of.cutOff === grant.reportDay),
    plain(shortened(pot.title, potMax)),
  ];
  const stands =
    answer !== null
      ? [words.list.answered(answer.day)]
      : [words.list.due(deadline), ...(isMine ? [] : [words.list.waits(names)])];
  const button = isMine ? words.list.answer : words.list.open;
  return {
    title: plain(shortened(row.activity, activityMax)),
    facts: [...where, ...stands].join(" · "),
    figure: formatKronor(row.amount, language),
    action: show(button, { card: "follow-up", ...of }),
  };
}

/** The first day on which a follow-up opens that the viewer may see; null when none lies ahead. */
function nextOpening({ state, viewer }: Showing): Day | null {
  const from = addDays(viewer.today, 1);
  const ahead = [...fundings(state)]
    .filter((decision) => maySeeFunding(state, decision.number, viewer))
    .flatMap((decision) => {
      const grant = state.grants.get(decision.grant);
      if (grant === undefined) return [];
      return cutOffsOf(decision, grant).map((cutOff) => windowOf(cutOff, grant).opensOn);
    })
    .filter((opensOn) => opensOn >= from);
  return ahead.toSorted()[0] ?? null;
}

const summariesMax = 3;
const grantMax = 36;

/** The year tells grants apart where each has its own, and else the name. */
function whichOf(grant: Grant, grants: readonly Grant[]): string {
  if (grants.length === 1) return "";
  const isAlone = grants.every((one) => one === grant || one.year !== grant.year);
  return isAlone ? ` ${grant.year}` : `: ${shortened(grant.title, grantMax)}`;
}

/** The summaries of the newest grants, or of his pots to one who sees no more. */
function summaryActions({ state, viewer }: Showing): readonly Action[] {
  const words = followUpWords[viewer.language].list;
  const of = (grant: OpenedFollowUp["grant"], pot: OpenedFollowUp["pot"] | null) =>
    ({
      card: "follow-up-summary",
      grant: grant.id,
      pot: pot?.id ?? null,
      cutOff: null,
      page: 1,
    }) as const;
  const grants = [...state.grants.values()].toReversed();
  const whole = grants
    .filter((grant) => maySee(of(grant, null), state, viewer))
    .map((grant) => show(`${words.summary}${whichOf(grant, grants)}`, of(grant, null)));
  if (whole.length > 0) return whole.slice(0, summariesMax);
  return [...state.pots.values()]
    .filter((pot) => maySee({ card: "pot", pot: pot.id }, state, viewer))
    .flatMap((pot) => {
      const grant = state.grants.get(pot.grant);
      const title = `${words.summary}: ${shortened(pot.title, potMax)}`;
      return grant === undefined ? [] : [show(title, of(grant, pot))];
    })
    .slice(0, summariesMax);
}
