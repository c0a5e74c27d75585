import type { Day } from "../../domain/brand.ts";
import type { Decision, Notice } from "../../domain/decision.ts";
import type { State } from "../../domain/state.ts";
import { formatDay } from "../../language/format.ts";
import { conditionsCounted } from "../../language/say/terms.ts";
import { inList } from "../../documents/notice-list-docx.ts";

/** What a row of the list is made from, and the layout in which it is read. */
export interface Listing {
  readonly state: State;
  readonly template: number;
}

/** Whether a decision stood when the body took note of it; until then, whether it stands. */
export const stoodAt = ({ reported }: Notice, { replaced }: Decision): boolean =>
  replaced === null || (reported !== null && reported.day < replaced.day);

/** What sets a decision apart: in whose place it was made, what it changes, and how it came to this meeting. */
export function remarkOf(notice: Notice, listing: Listing, decision?: Decision): string | null {
  const { urgent, rebookings } = notice;
  const on = dayIn(listing);
  const moved = rebookings.at(-1);
  const appointment = decision?.decider.capacity.appointment ?? null;
  const corrected = (decision?.corrections ?? []).map(({ day }) => on(day));
  const remarks = [
    ...(appointment === null ? [] : [`Förordnande ${appointment}`]),
    ...(decision === undefined
      ? []
      : [...conditionsCounted(decision.terms), ...changeOf(notice, decision, listing)]),
    // The slips of one day are told once.
    ...(isFirst(listing) ? corrected : [...new Set(corrected)]).map((one) => `Rättat ${one}`),
    ...(urgent ? ["Brådskande ärende"] : []),
    ...(moved === undefined ? [] : [`Flyttad hit ${on(moved.day)}: ${moved.reason}`]),
  ];
  return remarks.length === 0 ? null : remarks.join(". ");
}

const isFirst = ({ template }: Listing): boolean => template < 2;

/** A date in words is not parted at the end of a line, as one in figures is. */
const dayIn =
  (listing: Listing) =>
  (day: Day): string =>
    isFirst(listing) ? day : formatDay(day, "sv");

/** What a decision changes and what has taken its place, with where the body hears of the other one. */
function changeOf(notice: Notice, decision: Decision, listing: Listing): readonly string[] {
  const { amends, replaced } = decision;
  return [
    ...(amends === null
      ? []
      : [`Ändrar beslut ${amends.decision}${elsewhere(amends.decision, notice, listing)}`]),
    ...(replaced === null ? [] : [`Ersatt av ${replacedBy(replaced, notice, listing)}`]),
    ...(stoodAt(notice, decision) ? [] : ["Räknas inte i summan"]),
  ];
}

/** "beslut 2/2018", "regionstyrelsen 26 september 2018 § 12". */
function replacedBy(
  { decision, section, day }: NonNullable<Decision["replaced"]>,
  notice: Notice,
  listing: Listing,
): string {
  const paragraph = `§ ${section ?? ""}`;
  if (decision === null) {
    const body = listing.state.bodies.get(notice.body)?.title.sv ?? notice.body;
    return isFirst(listing)
      ? `${paragraph} ${day}`
      : `${inList(listing.template, body)} ${formatDay(day, "sv")} ${paragraph}`;
  }
  const where = elsewhere(decision, notice, listing);
  return `${isFirst(listing) ? "" : "beslut "}${decision}${where}`;
}

/**
 * ", anmält 29 augusti 2018" or ", anmäls 26 september 2018", where that is another list than this one's; and of mere
 * execution that it stands on none.
 */
function elsewhere(decision: string, here: Notice, listing: Listing): string {
  const { state } = listing;
  if (state.decisions.get(decision)?.executes === true)
    return ", ren verkställighet som inte anmäls";
  const other = state.notices.get(`decision/${decision}`);
  const at = other?.reported?.meeting ?? other?.meeting ?? null;
  const meeting = state.meetings.get(at ?? "");
  if (meeting === undefined || at === (here.reported?.meeting ?? here.meeting)) return "";
  return `, ${other?.reported == null ? "anmäls" : "anmält"} ${dayIn(listing)(meeting.decisionDay)}`;
}
