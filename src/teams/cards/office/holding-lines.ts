import { awayUntil } from "../../../domain/absence.ts";
import type { PositionId } from "../../../domain/brand.ts";
import { waitingRights } from "../../../domain/confirmation.ts";
import { actingHolders, holdingsOn } from "../../../domain/organisation.ts";
import type { Holding, Standing } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { officeWords, periodWords } from "../../../language/say/office.ts";
import { rightWords } from "../../../language/say/right.ts";
import type { Viewer } from "../../../notify/card.ts";
import { nameOf } from "../names.ts";
import { rightTitle } from "../set-up/right-title.ts";
import { plain, shortened } from "../template.ts";

const textMax = 60;
/** So many holdings of one position are named; more than that is no office any more. */
const holdingsMax = 6;

const order: Readonly<Record<Standing, number>> = { ordinary: 0, acting: 1, substitute: 2 };

/** The holdings of a position that are in force or to come, the ordinary ones first. */
export function holdingsAhead(
  state: State,
  position: PositionId,
  { today }: Viewer,
): readonly Holding[] {
  return (state.holdings.get(position) ?? [])
    .filter((held) => (held.to === null || held.to >= today) && (held.to ?? held.from) >= held.from)
    .toSorted((a, b) => order[a.standing] - order[b.standing] || (a.from < b.from ? -1 : 1));
}

/** What is to be known of a position: who holds it, who acts, who may step in, who is away. */
export function positionLine(state: State, position: PositionId, viewer: Viewer): string {
  const { language, today } = viewer;
  const words = officeWords[language];
  const ahead = holdingsAhead(state, position, viewer);
  const lines = ahead.slice(0, holdingsMax).map((held) => holdingLine(state, held, viewer));
  const isVacant = !holdingsOn(state, position, today).some(
    (held) => held.standing !== "substitute",
  );
  return [
    ...(isVacant ? [words.vacant] : []),
    ...lines,
    ...(ahead.length > holdingsMax ? [words.more(ahead.length - holdingsMax)] : []),
    ...todayLines(state, position, viewer),
    ...waitingLines(state, position, viewer),
  ].join(" ");
}

/** "Tf. Karin Påhittad 9 juli–5 augusti 2018 (Förordnande 7/2018). Borta till och med 15 juli 2018." */
export function holdingLine(state: State, held: Holding, viewer: Viewer): string {
  const { language, today } = viewer;
  const words = officeWords[language];
  const name = nameOf(state, held.person, language);
  const away = awayUntil(state, held.person, today);
  const isPlain = held.from <= today && held.to === null;
  const period = periodWords[language](held.from, held.to);
  const who =
    held.standing === "ordinary"
      ? words.ordinary(name, isPlain ? null : period)
      : words.deputy(
          held.standing,
          name,
          period,
          plain(shortened(held.appointment ?? "–", textMax)),
        );
  const pots = (held.scope ?? []).map((pot) =>
    plain(shortened(state.pots.get(pot)?.title ?? pot, textMax)),
  );
  return [
    who,
    ...(pots.length > 0 ? [words.onlyPots(pots)] : []),
    ...(away === null ? [] : [words.awayTo(away)]),
  ].join(" ");
}

/** Who is entered, and counts when another of the secretariat has confirmed it. */
const waitingLines = (state: State, position: PositionId, viewer: Viewer): string[] =>
  waitingRights(state, (right) => right.kind === "holding" && right.held.position === position).map(
    ({ right }) => rightWords[viewer.language].waiting(rightTitle(right, state, viewer)),
  );

/** Who may act today, where it is somebody else than the ordinary holders, or nobody. */
function todayLines(state: State, position: PositionId, viewer: Viewer): string[] {
  const { today, language } = viewer;
  const words = officeWords[language];
  const acting = actingHolders(state, position, today);
  if (acting.length === 0)
    return holdingsAhead(state, position, viewer).length === 0 ? [] : [words.nobodyToday];
  if (acting.every((held) => held.standing === "ordinary")) return [];
  return [words.today(acting.map((held) => nameOf(state, held.person, language)))];
}
