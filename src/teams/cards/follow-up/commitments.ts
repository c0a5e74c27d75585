import { type Commitment, commitmentsOf } from "../../../domain/commitments.ts";
import type { Grant, Need } from "../../../domain/grant.ts";
import { fundings } from "../../../domain/funding.ts";
import type { Language } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { total } from "../../../domain/money.ts";
import { grantDaysWords } from "../../../language/say/grant-days.ts";
import { needCardWords } from "../../../language/say/need.ts";
import { nameOf } from "../names.ts";
import { needActions } from "./need.ts";
import { fundingCard } from "./funding.ts";
import { maySee } from "../access.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { Lines, Showing, View } from "../view.ts";

const rowsMax = 5;
const activityMax = 80;

/** What binds next year, the most certain first; what is not needed is a sum alone. */
const shownNeeds = ["yes", "unclear", "unstated"] as const satisfies readonly Need[];

/** What next year is bound by: "2019 är intecknat med …". Rows are shown to those who see their decision; sums to all. */
export function commitmentsView(grant: Grant, showing: Showing): View {
  const { state, viewer } = showing;
  const words = grantDaysWords[viewer.language];
  const { year, sums, rows } = commitmentsOf(state, grant.id);
  const isEmpty = rows.length === 0;
  return {
    template: "decision",
    over: words.over(grant.case),
    title: words.bound.title(year),
    summary: words.bound.summary(year, sums.yes),
    lead: isEmpty
      ? [words.bound.nothing]
      : [
          words.bound.lead(year, sums.yes, sums.unclear, sums.unstated),
          ...(sums.no > 0 ? [words.bound.no(sums.no)] : []),
        ],
    sections: shownNeeds.flatMap((need) => sectionOf(need, rows, showing)),
    note: isEmpty ? null : words.bound.note,
    actions: actionsOf(grant, showing),
  };
}

function sectionOf(
  need: Need,
  all: readonly Commitment[],
  { state, viewer }: Showing,
): readonly Lines[] {
  const words = grantDaysWords[viewer.language].bound;
  const rows = all.filter((row) => row.need === need);
  if (rows.length === 0) return [];
  const seen = rows.filter(({ about }) => maySee(fundingCard(about), state, viewer));
  const shown = seen.slice(0, rowsMax);
  const rest = rows.filter((row) => !shown.includes(row));
  const sumOf = (some: readonly Commitment[]) => total(some.map((row) => row.amount));
  return [
    {
      heading: words.heading[need](sumOf(rows)),
      lines: [
        ...shown.map((row) => rowLine(row, state, viewer.language)),
        ...(rest.length === 0 || shown.length === 0 ? [] : [words.rest(rest.length, sumOf(rest))]),
      ],
    },
  ];
}

/** "Mentorer, 400 000 kr: ja (besvarat 3 oktober 2018 av …)". */
function rowLine(
  { activity, amount, settled }: Commitment,
  state: State,
  language: Language,
): string {
  const line = grantDaysWords[language].bound.row(plain(shortened(activity, activityMax)), amount);
  if (settled === null) return line;
  const name = nameOf(state, settled.by, language);
  return `${line}: ${needCardWords[language].later(settled.need, settled.day, name)}`;
}

function actionsOf(grant: Grant, { state, viewer }: Showing): readonly Action[] {
  const given = [...fundings(state)].filter((one) => one.grant === grant.id);
  const words = grantDaysWords[viewer.language];
  const home = { card: "grant", grant: grant.id } as const;
  return [
    ...needActions(given, grant.year + 1, { state, viewer }),
    show(words.followUp, { card: "follow-ups", page: 1 }),
    ...(maySee(home, state, viewer) ? [show(words.back, home)] : []),
  ];
}
