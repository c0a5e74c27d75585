import { ore } from "../../../domain/brand.ts";
import { dayAt } from "../../../domain/moment.ts";
import type { TrailEntry } from "../../../domain/person.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { potSubject } from "../../../domain/touches.ts";
import type { IntakeCard } from "../../../notify/card-intake.ts";
import { amendedFrom } from "../../../notify/owed-pot.ts";
import { formatKronor } from "../../../language/format.ts";
import { listChangeWords } from "../../../language/say/list-change.ts";
import { maySeePot } from "../access.ts";
import { answersFor } from "../answers-for.ts";
import { missingView } from "../missing.ts";
import { nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

type NewsCard = IntakeCard & { readonly card: "request-news" };

const rowsMax = 10;
const nameMax = 80;

/** Which requests of a pot have been put right, by whom, and from what to what; each reader sees those that are his. */
export function requestNewsView(card: NewsCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const pot = state.pots.get(card.pot);
  const sitting = pot === undefined ? null : amendedFrom(pot, card.event, state);
  if (pot === undefined || sitting === null) return missingView(showing);
  const words = listChangeWords[language].news;
  const isWhole = maySeePot(state, pot.id, viewer);
  const changes = [...Map.groupBy(sitting.entries, ({ facts }) => facts.request).values()].filter(
    (entries) => isWhole || entries.some((one) => isTheirs(one, showing)),
  );
  const title = words.title(changes.length);
  const by = sitting.person === null ? null : nameOf(state, sitting.person, language);
  return {
    template: "sheet",
    over: words.over(dayAt(sitting.time)),
    title,
    summary: `${title}: ${pot.title}`,
    lead: [words.lead(plain(pot.title), by), words.next],
    list: changes.slice(0, rowsMax).map((one) => rowOf(one, pot, showing)),
    note: words.why,
    actions: isWhole ? [show(words.open, { card: "pot", pot: pot.id }, "positive")] : [],
  };
}

const isTheirs = ({ facts }: TrailEntry, { state, viewer }: Showing): boolean =>
  facts.responsible !== undefined && answersFor(state, facts.responsible, viewer);

/** Whether a request was withdrawn before its first change. */
function wasWithdrawn([first]: readonly TrailEntry[], { id }: Pot, state: State): boolean {
  const before = (state.trails.get(potSubject(id)) ?? []).findLast(
    ({ position, facts }) =>
      first !== undefined && position < first.position && facts.request === first.facts.request,
  );
  return before?.facts.step === "withdrawn";
}

/** One request, from what it was before the first change to what it became by the last. */
function rowOf(entries: readonly TrailEntry[], pot: Pot, { state, viewer }: Showing): ListRow {
  const words = listChangeWords[viewer.language].news;
  const before = ore(entries[0]?.facts.was ?? 0);
  const last = entries.at(-1)?.facts;
  const now = ore(last?.amount ?? 0);
  return {
    title: plain(shortened(last?.text ?? "", nameMax)),
    facts:
      last?.step === "withdrawn"
        ? words.withdrawn(last.from ?? null)
        : wasWithdrawn(entries, pot, state)
          ? words.standsAgain(now)
          : before === now
            ? words.words(now)
            : words.amount(before, now),
    figure: formatKronor(now, viewer.language),
    action: null,
  };
}
