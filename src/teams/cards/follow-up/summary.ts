import { minus, total } from "../../../domain/money.ts";
import {
  currentCutOff,
  cutOffsOfGrant,
  effectsOf,
  figuresOf,
  followUpsAt,
  type OpenedFollowUp,
} from "../../../domain/follow-up-summary.ts";
import { windowOf } from "../../../domain/follow-up-plan.ts";
import type { Day } from "../../../domain/brand.ts";
import type { Grant } from "../../../domain/grant.ts";
import type { Pot } from "../../../domain/pot.ts";
import { formatAmount, formatKronor, joinWords } from "../../../language/format.ts";
import { documentWords } from "../../../language/say/document.ts";
import { followUpSummaryWords } from "../../../language/say/follow-up-summary.ts";
import { followUpWords } from "../../../language/say/follow-up.ts";
import type { FollowUpCard } from "../../../notify/card.ts";
import { maySee } from "../access.ts";
import { missingView } from "../missing.ts";
import { nameOf } from "../names.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { laterNeedSections } from "./need.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, RowsTable, Showing, View } from "../view.ts";

const unansweredPerPage = 6;
const tableRowsMax = 5;
const titleMax = 60;
const actionsMax = 6;

type SummaryCard = FollowUpCard & { readonly card: "follow-up-summary" };

/** What the follow-ups of a grant or of one pot say together, and who has not answered. */
export function followUpSummaryView(card: SummaryCard, showing: Showing): View {
  const { state, viewer } = showing;
  const grant = state.grants.get(card.grant);
  const pot = card.pot === null ? null : (state.pots.get(card.pot) ?? null);
  if (grant === undefined || (card.pot !== null && pot?.grant !== grant.id)) {
    return missingView(showing);
  }
  const { language, today } = viewer;
  const words = followUpSummaryWords[language];
  const cutOff = cutOffOf(card, grant, showing);
  const over = pot === null ? `${grant.title} · ${grant.case}` : `${pot.title} · ${grant.title}`;
  if (cutOff === null) {
    return {
      template: "list",
      over: plain(over),
      title: words.list,
      lead: [words.none],
      actions: elsewhere(card, grant, null, showing),
    };
  }
  const all = followUpsAt(state, grant, card.pot, cutOff, today);
  const waiting = all.filter(({ answer }) => answer === null);
  const { rows, page, pages } = pageOf(waiting, card.page, unansweredPerPage);
  const title = words.title(cutOff, cutOff === grant.reportDay);
  return {
    template: "list",
    over: plain(over),
    title,
    summary: `${title}: ${pot?.title ?? grant.title}`,
    lead: leadOf(all, cutOff, grant, showing),
    table: tableOf(all, pot, showing),
    sections: laterNeedSections(
      [...new Set(all.map(({ decision }) => decision))],
      grant.year + 1,
      showing,
    ),
    lists: [{ heading: words.unanswered, rows: rows.map((one) => waitingRow(one, showing)) }],
    actions: [
      ...pagerActions(page, pages, language, (to) => ({ ...card, cutOff, page: to })),
      ...elsewhere(card, grant, cutOff, showing),
    ].slice(0, actionsMax),
  };
}

function cutOffOf(card: SummaryCard, grant: Grant, { state, viewer }: Showing): Day | null {
  const known = cutOffsOfGrant(state, grant, card.pot);
  const asked = known.find((one) => one === card.cutOff);
  return asked ?? currentCutOff(state, grant, card.pot, viewer.today);
}

function leadOf(
  all: readonly OpenedFollowUp[],
  cutOff: Day,
  grant: Grant,
  { viewer }: Showing,
): string[] {
  const words = followUpSummaryWords[viewer.language];
  if (all.length === 0) return [words.notOpen(windowOf(cutOff, grant).opensOn)];
  const { answered, used, grantedAnswered, left, forecast } = figuresOf(all);
  const effects = effectsOf(all);
  const surplus = minus(grantedAnswered, forecast);
  return [
    words.answered(answered, all.length),
    ...(answered === 0 ? [] : [words.money(used, grantedAnswered, left, forecast)]),
    ...(surplus > 0 ? [words.surplus(surplus)] : []),
    ...(effects.length === 0 ? [] : [words.effects(effects)]),
  ];
}

/** Used and left of what is answered: pot by pot for a grant, activity by activity for a pot; the largest first. */
function tableOf(
  all: readonly OpenedFollowUp[],
  pot: Pot | null,
  { viewer }: Showing,
): RowsTable | null {
  const { language } = viewer;
  const words = followUpSummaryWords[language];
  const answered = all.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return null;
  const groups = new Map<string, OpenedFollowUp[]>();
  for (const one of answered) {
    const key = pot === null ? one.pot.title : one.row.activity;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const figures = [...groups]
    .map(([title, members]) => ({ title, ...figuresOf(members) }))
    .toSorted((a, b) => b.granted - a.granted);
  const rest = figures.slice(tableRowsMax);
  const amounts = (of: readonly (typeof figures)[number][]) =>
    [
      formatAmount(total(of.map((one) => one.used)), language),
      formatAmount(total(of.map((one) => one.left)), language),
    ] as const;
  return {
    head: [pot === null ? words.pot : words.activity, words.used, words.left],
    rows: [
      ...figures
        .slice(0, tableRowsMax)
        .map((one) => [plain(shortened(one.title, titleMax)), ...amounts([one])] as const),
      ...(rest.length === 0 ? [] : [[words.rest(rest.length), ...amounts(rest)] as const]),
      [words.total, ...amounts(figures)],
    ],
    hasSum: true,
  };
}

function waitingRow(one: OpenedFollowUp, { state, viewer }: Showing): ListRow {
  const { language } = viewer;
  const words = followUpSummaryWords[language];
  const names = one.people.map((person) => nameOf(state, person, language));
  const who = names.length === 0 ? words.nobody : joinWords(names, language);
  return {
    title: plain(shortened(one.row.activity, titleMax)),
    facts: words.waits(who, one.deadline),
    figure: formatKronor(one.row.amount, language),
    action: show(followUpWords[language].list.open, { card: "follow-up", ...one.of }),
  };
}

/** The cut-offs beside the one that is shown, what next year is bound by, and the grant. */
function elsewhere(
  card: SummaryCard,
  grant: Grant,
  cutOff: Day | null,
  { state, viewer }: Showing,
): readonly Action[] {
  const words = followUpSummaryWords[viewer.language];
  const opened = cutOffsOfGrant(state, grant, card.pot).filter(
    (one) => windowOf(one, grant).opensOn <= viewer.today,
  );
  const index = cutOff === null ? -1 : opened.indexOf(cutOff);
  const beside = index < 0 ? [] : [opened[index - 1], opened[index + 1]];
  const commitments = { card: "commitments", grant: grant.id } as const;
  const home = { card: "grant", grant: grant.id } as const;
  const { pot } = card;
  return [
    // Before its window opens nobody has been asked, and a paper without an activity would say that nothing is given.
    ...(cutOff === null || !opened.includes(cutOff)
      ? []
      : [
          show(documentWords[viewer.language].fetch.followUp, {
            card: "document",
            of: { kind: "follow-up", grant: grant.id, pot, cutOff },
          }),
        ]),
    ...beside.flatMap((one) =>
      one === undefined ? [] : [show(words.at(one), { ...card, cutOff: one, page: 1 })],
    ),
    ...(maySee(commitments, state, viewer)
      ? [show(words.commitments(grant.year + 1), commitments)]
      : []),
    ...(maySee(home, state, viewer)
      ? [show(words.grant, home)]
      : [show(words.list, { card: "follow-ups", page: 1 })]),
  ];
}
