import type { DutyKind, QuietDays } from "../../../domain/reminder.ts";
import { logPosition } from "../../../domain/brand.ts";
import { writeOffsets } from "../../../language/offsets.ts";
import { type DutyArea, ladderWords } from "../../../language/say/ladder.ts";
import { lastUseLadder } from "../../../notify/distribution-days.ts";
import { changedLadder, defaultLadders, ladderOf, quietDaysOf } from "../../../notify/ladder.ts";
import type { Card } from "../../../notify/card.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

const areas: Readonly<Record<DutyArea, readonly DutyKind[]>> = {
  report: [
    "number-list",
    "report-list",
    "adjust-minutes",
    "announce-minutes",
    "confirm-legal-force",
    "bind-notice",
    "late-notice",
  ],
  assignment: [
    "confirm-assignment",
    "bind-assignment",
    "settle-condition",
    "report-assignment",
    "note-assignment",
  ],
  money: [
    "follow-up",
    "undistributed",
    "undistributed-grant",
    "unspent",
    "requisition",
    "grant-report",
    "unclear-need",
    "phase-out",
    "move-pots",
    "close-year",
  ],
  office: ["approval", "returned", "referral", "unreachable", "appointment-ends", "confirm-right"],
};

const order = ["report", "assignment", "money", "office"] as const;

/** Nothing of a ladder is outdated by what others do: the last one that is set holds. */
const always = logPosition(0);

/** When what is reminded of, for the secretariat, which may change each of it. */
export function laddersView(showing: Showing): View {
  const { state, viewer } = showing;
  const words = ladderWords[viewer.language];
  const row = (kind: DutyKind): ListRow => ({
    title: words.kinds[kind],
    facts: [words.ladder(ladderOf(state, kind)), ...lastUseLines(kind, showing)].join(" "),
    figure: changedLadder(state, kind) !== null ? words.changed : "",
    action: show(words.change, { card: "ladder", duty: kind }),
  });
  return {
    template: "sheet",
    over: words.over,
    title: words.title,
    lead: [words.lead],
    lists: order.map((area) => ({ heading: words.areas[area], rows: areas[area].map(row) })),
    actions: [
      show(words.quietButton, { card: "quiet-days" }),
      show(words.rehearse, { card: "rehearsal", until: null, page: 1 }),
      show(words.home, { card: "home" }),
    ],
  };
}

/** One ladder as it is and as it was delivered, to be changed in two fields. */
export function ladderView(
  { duty }: Extract<Card, { readonly card: "ladder" }>,
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const words = ladderWords[viewer.language];
  const { remind, escalate } = ladderOf(state, duty);
  const isSet = changedLadder(state, duty) !== null;
  const next: Card = { card: "ladders" };
  return {
    template: "question",
    over: words.over,
    title: words.kinds[duty],
    lead: [
      [words.now({ remind, escalate }), ...lastUseLines(duty, showing)].join(" "),
      ...(isSet ? [words.default(defaultLadders[duty])] : []),
      [words.counting, words.atOnce, ...(ofMoney.has(duty) ? [words.lastUseToo] : [])].join(" "),
    ],
    fields: [
      {
        kind: "text",
        id: input.remind,
        label: words.remind,
        placeholder: words.remindPlaceholder,
        lines: "one",
        value: writeOffsets(remind, "before"),
      },
      {
        kind: "text",
        id: input.escalate,
        label: words.escalate,
        placeholder: words.escalatePlaceholder,
        lines: "one",
        value: writeOffsets(escalate, "after"),
      },
    ],
    actions: [
      execute(words.save, "set-ladder", commandData(always, next, { duty }), "positive"),
      ...(isSet
        ? [execute(words.reset, "set-ladder", commandData(always, next, { duty, reset: true }))]
        : []),
      show(words.back, next),
    ],
  };
}

/** What is asked for on the last day to use money as well. */
const ofMoney: ReadonlySet<DutyKind> = new Set(["undistributed", "undistributed-grant"]);

/** The ladder of the money's last day, as long as none has been set for its kind. */
const lastUseLines = (kind: DutyKind, { state, viewer }: Showing): readonly string[] =>
  ofMoney.has(kind) && changedLadder(state, kind) === null
    ? [ladderWords[viewer.language].lastUse(lastUseLadder)]
    : [];

const quietKinds = ["july", "bridgeDays", "halfDays"] as const satisfies (keyof QuietDays)[];

/** What is quiet besides the days off, each with the button that turns it. */
export function quietDaysView({ state, viewer }: Showing): View {
  const words = ladderWords[viewer.language];
  const now = quietDaysOf(state);
  const set = { july: now.july, bridgeDays: now.bridgeDays, halfDays: now.halfDays };
  return {
    template: "sheet",
    over: words.over,
    title: words.quiet.title,
    lead: [words.quiet.lead],
    lists: [
      {
        heading: "",
        rows: quietKinds.map((kind) => ({
          title: words.quiet.kinds[kind].title,
          facts: words.quiet.kinds[kind].note,
          figure: set[kind] ? words.quiet.on : words.quiet.off,
          action: execute(
            set[kind] ? words.quiet.turnOff : words.quiet.turnOn,
            "set-quiet-days",
            commandData(always, { card: "quiet-days" }, { quiet: { ...set, [kind]: !set[kind] } }),
          ),
        })),
      },
    ],
    actions: [show(words.back, { card: "ladders" }), show(words.home, { card: "home" })],
  };
}
