import type { Right, RightOutcome } from "../../domain/right.ts";
import type { Day, Instant } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatDayTime } from "../format.ts";

/** What is said of a right that one has entered and another confirms; names have passed `plain`. */
interface RightWords {
  readonly over: string;
  /** What it is, in a line: "Karin Exempelkvist, tf. regiondirektör"; no colon, since one stands before it. */
  readonly what: Readonly<Record<Right["kind"], (who: string, title: string) => string>> & {
    /** A pot whose money is paid out as mere execution. */
    readonly executing: (title: string) => string;
  };
  readonly ask: string;
  readonly entered: (by: string, time: Instant) => string;
  readonly waitsFor: (names: string) => string;
  readonly receiver: string;
  readonly alone: string;
  /** What it becomes, and what it is until then. */
  readonly was: (now: string, was: string) => string;
  readonly why: string;
  readonly confirm: string;
  readonly decline: string;
  readonly takeBack: string;
  readonly declineTitle: string;
  readonly declineLead: Readonly<Record<"decline" | "takeBack", string>>;
  readonly reason: string;
  readonly reasonExample: string;
  readonly back: string;
  readonly toThing: Readonly<Record<Right["kind"], string>>;
  readonly badge: Readonly<Record<RightOutcome | "waits" | "yours", string>>;
  readonly settled: (outcome: RightOutcome | "taken-back", by: string, time: Instant) => string;
  readonly because: (reason: string) => string;
  readonly facts: Readonly<
    Record<
      | "appointment"
      | "head"
      | "superior"
      | "mail"
      | "now"
      | "period"
      | "person"
      | "position"
      | "pots"
      | "directory",
      string
    >
  >;
  /** A line where such things are listed. */
  readonly waiting: (what: string) => string;
  readonly open: string;
  readonly duty: {
    readonly title: (what: string) => string;
    readonly note: (by: string) => string;
    readonly late: (what: string) => string;
    readonly button: string;
  };
  readonly news: {
    readonly right: Readonly<
      Record<"granted" | "revoked", Readonly<Record<"secretariat" | "auditor", NewsTitle>>>
    >;
    readonly means: Readonly<
      Record<"granted" | "revoked", Readonly<Record<"secretariat" | "auditor", string>>>
    >;
    readonly mandate: Readonly<Record<"given" | "recalled", (section: string) => string>>;
    readonly mandateTo: (who: string, grant: string) => string;
    readonly recalledFrom: (day: Day, by: string | null) => string;
    /** `enteredBy` is null where nobody had to confirm it. */
    readonly by: (name: string, enteredBy: string | null, day: Day) => string;
    readonly wrong: string;
    readonly why: string;
    readonly home: string;
  };
}

/** `who` is null where the reader is told of himself. */
type NewsTitle = (who: string | null) => string;

export const rightWords: Record<Language, RightWords> = {
  sv: {
    over: "Inställningar · Bekräftelse",
    what: {
      holding: (who, title) => `${who}, ${title}`,
      mandate: (_who, title) => `Delegation enligt ${title}`,
      pot: (who, title) => `${title}, där ${who} beslutar efter vidaredelegation`,
      executing: (title) => `${title}, som betalas ut som verkställighet och inte anmäls`,
      position: (_who, title) => `${title}, ny överordnad eller förvaltningschef`,
      secretariat: (who) => `${who} i sekretariatet`,
    },
    ask: "Det gäller inte förrän du har bekräftat det. Stämmer det med beslutet eller förordnandet?",
    entered: (by, time) => `Inlagt av ${by} ${formatDayTime(time, "sv")}.`,
    waitsFor: (names) => `Det gäller inte än. ${names} kan bekräfta det.`,
    receiver: "Det gäller dig själv, så någon annan i sekretariatet bekräftar det.",
    alone:
      "Ingen annan är kvar i sekretariatet, så du kan bekräfta det själv. Revisorerna får veta det.",
    was: (now, was) => `${now} (i dag: ${was})`,
    why: "Rätten att besluta om pengar och platsen i sekretariatet läggs in av en och bekräftas av en annan.",
    confirm: "Bekräfta",
    decline: "Avvisa …",
    takeBack: "Ta tillbaka …",
    declineTitle: "Det ska inte gälla",
    declineLead: {
      decline: "Inget ändras, och den som lade in det får veta det.",
      takeBack: "Inget ändras. Behövs det ändå, lägg in det på nytt.",
    },
    reason: "Skäl (valfritt)",
    reasonExample: "Förordnandet har ett annat nummer",
    back: "Tillbaka",
    toThing: {
      holding: "Öppna befattningen",
      mandate: "Öppna delegationen",
      position: "Öppna befattningen",
      pot: "Öppna potten",
      secretariat: "Öppna personen",
    },
    badge: {
      confirmed: "Bekräftat",
      declined: "Gäller inte",
      waits: "Väntar",
      yours: "Väntar på dig",
    },
    settled: (outcome, by, time) =>
      `${{ confirmed: "Bekräftat", declined: "Avvisat", "taken-back": "Taget tillbaka" }[outcome]} av ${by} ${formatDayTime(time, "sv")}.`,
    because: (reason) => `Skäl: ${reason}`,
    facts: {
      appointment: "Förordnande",
      directory: "Entra-id",
      head: "Förvaltningschef",
      superior: "Överordnad",
      mail: "E-post",
      now: "I dag",
      period: "Gäller",
      person: "Person",
      position: "Befattning",
      pots: "Pottar",
    },
    waiting: (what) => `Väntar på bekräftelse: ${what}.`,
    open: "Se det som väntar",
    duty: {
      title: (what) => `Bekräfta: ${what}`,
      note: (by) => `Inlagt av ${by}. Det gäller inte förrän någon annan har bekräftat det.`,
      late: (what) => `Sekretariatet har inte bekräftat det här än, så det gäller inte: ${what}.`,
      button: "Läs och bekräfta",
    },
    news: {
      right: {
        granted: {
          secretariat: (who) =>
            who === null ? "Du ingår nu i sekretariatet" : `${who} ingår nu i sekretariatet`,
          auditor: (who) => (who === null ? "Du är nu revisor" : `${who} är nu revisor`),
        },
        revoked: {
          secretariat: (who) =>
            who === null
              ? "Du ingår inte längre i sekretariatet"
              : `${who} ingår inte längre i sekretariatet`,
          auditor: (who) =>
            who === null ? "Du är inte längre revisor" : `${who} är inte längre revisor`,
        },
      },
      means: {
        granted: {
          secretariat:
            "Sekretariatet lägger in och rättar, och bekräftar det en annan har lagt in.",
          auditor: "Revisorer ser allt men ändrar inget.",
        },
        revoked: {
          secretariat: "Det som är gjort står kvar.",
          auditor: "Det som är granskat står kvar.",
        },
      },
      mandate: {
        given: (section) => `Ny delegation: ${section}`,
        recalled: (section) => `Återkallad delegation: ${section}`,
      },
      mandateTo: (who, grant) => `Gäller ${who} och ${grant}.`,
      recalledFrom: (day, by) =>
        `${by === null ? "" : `Återkallad genom ${by}. `}Från ${formatDay(day, "sv")} går det inte att besluta med stöd av den. Det som är beslutat gäller.`,
      by: (name, enteredBy, day) =>
        enteredBy === null
          ? `Registrerat av ${name} ${formatDay(day, "sv")}.`
          : `Inlagt av ${enteredBy}, bekräftat av ${name} ${formatDay(day, "sv")}.`,
      wrong: "Stämmer det inte, säg till sekretariatet.",
      why: "Du får det här en gång, för att det gäller dig, din befattning eller din granskning.",
      home: "Hem",
    },
  },
  en: {
    over: "Settings · Confirmation",
    what: {
      holding: (who, title) => `${who}, ${title}`,
      mandate: (_who, title) => `Delegation by ${title}`,
      pot: (who, title) => `${title}, where ${who} decides by onward delegation`,
      executing: (title) => `${title}, paid out as mere execution and not reported`,
      position: (_who, title) => `${title}, new superior or head of administration`,
      secretariat: (who) => `${who} in the secretariat`,
    },
    ask: "It does not count before you have confirmed it. Does it agree with the decision or the appointment?",
    entered: (by, time) => `Entered by ${by} ${formatDayTime(time, "en")}.`,
    waitsFor: (names) => `It does not count yet. ${names} can confirm it.`,
    receiver: "It is about yourself, so somebody else in the secretariat confirms it.",
    alone:
      "Nobody else is left in the secretariat, so you can confirm it yourself. The auditors are told.",
    was: (now, was) => `${now} (today: ${was})`,
    why: "The right to decide about money and the place in the secretariat are entered by one and confirmed by another.",
    confirm: "Confirm",
    decline: "Decline …",
    takeBack: "Take back …",
    declineTitle: "It shall not count",
    declineLead: {
      decline: "Nothing changes, and whoever entered it is told.",
      takeBack: "Nothing changes. If it is needed after all, enter it anew.",
    },
    reason: "Reason (optional)",
    reasonExample: "The appointment has another number",
    back: "Back",
    toThing: {
      holding: "Open the position",
      mandate: "Open the delegation",
      position: "Open the position",
      pot: "Open the pot",
      secretariat: "Open the person",
    },
    badge: {
      confirmed: "Confirmed",
      declined: "Does not count",
      waits: "Waiting",
      yours: "Waits for you",
    },
    settled: (outcome, by, time) =>
      `${{ confirmed: "Confirmed", declined: "Declined", "taken-back": "Taken back" }[outcome]} by ${by} ${formatDayTime(time, "en")}.`,
    because: (reason) => `Reason: ${reason}`,
    facts: {
      appointment: "Appointment",
      directory: "Entra id",
      head: "Head of administration",
      superior: "Superior",
      mail: "Mail",
      now: "Today",
      period: "In force",
      person: "Person",
      position: "Position",
      pots: "Pots",
    },
    waiting: (what) => `Waits for confirmation: ${what}.`,
    open: "See what waits",
    duty: {
      title: (what) => `Confirm: ${what}`,
      note: (by) => `Entered by ${by}. It does not count before somebody else has confirmed it.`,
      late: (what) => `The secretariat has not confirmed this yet, so it does not count: ${what}.`,
      button: "Read and confirm",
    },
    news: {
      right: {
        granted: {
          secretariat: (who) =>
            who === null ? "You are now in the secretariat" : `${who} is now in the secretariat`,
          auditor: (who) => (who === null ? "You are now an auditor" : `${who} is now an auditor`),
        },
        revoked: {
          secretariat: (who) =>
            who === null
              ? "You are no longer in the secretariat"
              : `${who} is no longer in the secretariat`,
          auditor: (who) =>
            who === null ? "You are no longer an auditor" : `${who} is no longer an auditor`,
        },
      },
      means: {
        granted: {
          secretariat: "The secretariat enters and mends, and confirms what another has entered.",
          auditor: "Auditors see everything and change nothing.",
        },
        revoked: {
          secretariat: "What has been done stands.",
          auditor: "What has been audited stands.",
        },
      },
      mandate: {
        given: (section) => `New delegation: ${section}`,
        recalled: (section) => `Recalled delegation: ${section}`,
      },
      mandateTo: (who, grant) => `It concerns ${who} and ${grant}.`,
      recalledFrom: (day, by) =>
        `${by === null ? "" : `Recalled by ${by}. `}From ${formatDay(day, "en")} nothing can be decided with it. What has been decided stands.`,
      by: (name, enteredBy, day) =>
        enteredBy === null
          ? `Registered by ${name} ${formatDay(day, "en")}.`
          : `Entered by ${enteredBy}, confirmed by ${name} ${formatDay(day, "en")}.`,
      wrong: "If this is wrong, tell the secretariat.",
      why: "You get this once, because it concerns you, your position or your audit.",
      home: "Home",
    },
  },
};
