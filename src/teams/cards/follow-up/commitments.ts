import { type Commitment, commitmentsOf } from "../../../domain/commitments.ts";
import type { Grant, Need } from "../../../domain/grant.ts";
import { type Funding, fundings } from "../../../domain/funding.ts";
import { total } from "../../../domain/money.ts";
import { needNow } from "../../../domain/need-now.ts";
import { grantDaysWords } from "../../../language/say/grant-days.ts";
import { nextYearWords } from "../../../language/say/next-year.ts";
import { nextYearLines } from "../next-year-lines.ts";
import { laterNeedSections, needActions } from "./need.ts";
import { fundingCard } from "./funding.ts";
import { phaseOutButtons, phaseOutSections, uncoveredLines } from "./phase-out-lines.ts";
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
  const given = [...fundings(state)].filter(
    (one) => one.grant === grant.id && one.replaced === null,
  );
  const seen = given.filter((one) => maySee(fundingCard(one.number), state, viewer));
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
          ...uncoveredLines(given, year, showing),
        ],
    sections: [
      ...shownNeeds.flatMap((need) => sectionOf(need, rows, showing)),
      ...paidSections(seen, year, showing),
      ...phaseOutSections(seen, showing),
      ...laterNeedSections(seen, year, showing),
    ],
    note: isEmpty ? null : words.bound.note,
    actions: actionsOf(grant, given, seen, showing),
  };
}

/** How the decisions say that it is to be paid (R02), as far as it is needed still by the newest word. */
function paidSections(
  seen: readonly Funding[],
  year: number,
  { state, viewer: { language } }: Showing,
): Lines[] {
  const needed = seen.flatMap((funding) =>
    funding.rows.filter((row) => needNow(state, funding, row).need !== "no"),
  );
  const lines = nextYearLines(needed, year, language);
  return lines.length === 0 ? [] : [{ heading: nextYearWords[language].heading, lines }];
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
        ...shown.map((row) => words.row(plain(shortened(row.activity, activityMax)), row.amount)),
        ...(rest.length === 0 || shown.length === 0 ? [] : [words.rest(rest.length, sumOf(rest))]),
      ],
    },
  ];
}

function actionsOf(
  grant: Grant,
  given: readonly Funding[],
  seen: readonly Funding[],
  showing: Showing,
): readonly Action[] {
  const { state, viewer } = showing;
  const words = grantDaysWords[viewer.language];
  const home = { card: "grant", grant: grant.id } as const;
  return [
    ...needActions(given, grant.year + 1, showing),
    ...phaseOutButtons(seen, showing),
    show(words.followUp, { card: "follow-ups", page: 1 }),
    ...(maySee(home, state, viewer) ? [show(words.back, home)] : []),
  ];
}
