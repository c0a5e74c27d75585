import { z } from "zod/v4";
import {
  bodyId,
  type Day,
  day,
  decisionNumber,
  isDay,
  isId,
  meetingId,
  registeredDecisionId,
} from "../domain/brand.ts";
import { fieldError } from "../domain/assignment-fields.ts";
import type { NoticeAbout } from "../domain/decision.ts";
import type { FieldError } from "../domain/refusal.ts";
import { lostTogether } from "../domain/notice.ts";
import { noticeId } from "../domain/touches.ts";
import { readSection } from "../language/assignment.ts";
import { readDay } from "../language/day.ts";
import type { Card } from "../notify/card.ts";
import { type Asked, one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import type { Inputs } from "./inputs.ts";
import { parseCard, stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const meeting = id.transform(meetingId);
const about = z.union([
  z.object({ kind: z.literal("decision"), decision: id.transform(decisionNumber) }),
  z.object({ kind: z.literal("registered"), decision: id.transform(registeredDecisionId) }),
]);
const replacedDay = z.string().refine(isDay, stopping).transform(day).nullable();

const ofMeeting = z.object({ meeting });
const ofMinutes = z.object({ meeting, replaces: replacedDay });
const ofNotice = z.object({ about });

/** The verbs of the cards in `cards/notice`. */
export const noticeReaders: Readonly<Record<string, Reader>> = {
  "bind-notice": reading(
    ofNotice.extend({ all: z.boolean().optional() }),
    ({ about: asked, all = false }, inputs, given, _viewer, state) => {
      const form = { card: "bind-notice", about: asked } as const;
      const to = inputs(input.meeting);
      if (to === null || !isId(to))
        return mend([{ field: "meeting", problem: { code: "missing" } }], form);
      const abouts = all ? lostTogether(state, asked).map((notice) => notice.about) : [asked];
      const commands = abouts.map(
        (each) => ({ type: "bind-notice", about: each, meeting: meetingId(to) }) as const,
      );
      return { kind: "commands", commands, next: parseCard(given["next"]), form };
    },
  ),
  "number-notice-list": reading(ofMeeting, (data, inputs, given) =>
    one(
      given,
      { type: "number-notice-list", ...data, case: inputs(input.caseNumber) ?? "" },
      { card: "number-list", ...data },
    ),
  ),
  "report-notices": reading(
    z.object({ meeting, replaces: z.number().int().min(1).nullable() }),
    (data, inputs, given, viewer) => {
      const form = { card: "report-list", meeting: data.meeting } as const;
      const on = dayTyped("day", inputs, viewer.today);
      const typed = inputs(input.section);
      const section = typed === null ? null : sectionTyped(typed);
      const errors = [
        ...(typed !== null && section === null ? [unreadableSection(typed)] : []),
        ...(on.kind === "unreadable" ? [on.error] : []),
      ];
      if (errors.length > 0 || on.kind === "unreadable") return mend(errors, form);
      const except = (inputs(input.exceptOf("list")) ?? "").split(",").flatMap(aboutNamed);
      const number = inputs(input.caseNumber);
      return one(
        given,
        { type: "report-notices", ...data, section, day: on.day, except, case: number },
        form,
      );
    },
  ),
  "adjust-minutes": reading(ofMinutes, (data, inputs, given, viewer) =>
    withDay(inputs, viewer.today, { card: "adjust-minutes", meeting: data.meeting }, (on, form) =>
      one(given, { type: "adjust-minutes", ...data, day: on }, form),
    ),
  ),
  "announce-minutes": reading(ofMinutes, (data, inputs, given, viewer) =>
    withDay(inputs, viewer.today, { card: "announce-minutes", meeting: data.meeting }, (on, form) =>
      one(given, { type: "announce-minutes", ...data, day: on }, form),
    ),
  ),
  "confirm-legal-force": reading(z.object({ of: z.union([meeting, about]) }), ({ of }, _, given) =>
    one(
      given,
      { type: "confirm-legal-force", of },
      typeof of === "string" ? { card: "legal-force", meeting: of } : { card: "notice", about: of },
    ),
  ),
  "rebook-notice": reading(ofNotice, (data, inputs, given) => {
    const to = inputs(input.meeting);
    const form = { card: "rebook", ...data } as const;
    if (to === null || !isId(to))
      return mend([{ field: "meeting", problem: { code: "missing" } }], form);
    const reason = inputs(input.reason) ?? "";
    return one(given, { type: "rebook-notice", ...data, meeting: meetingId(to), reason }, form);
  }),
  "record-notice-separately": reading(ofNotice, (data, inputs, given, viewer) => {
    const form = { card: "record-separately", ...data } as const;
    const on = dayTyped("day", inputs, viewer.today);
    const announced = dayTyped("announcedDay", inputs, viewer.today);
    if (on.kind === "unreadable" || announced.kind === "unreadable") {
      const errors = [on, announced].flatMap((one) =>
        one.kind === "unreadable" ? [one.error] : [],
      );
      return mend(errors, form);
    }
    const reference = inputs(input.reference) ?? "";
    return one(
      given,
      {
        type: "record-notice-separately",
        ...data,
        reference,
        day: on.day,
        announcedDay: announced.day,
      },
      form,
    );
  }),
  "register-appeal": reading(ofNotice, (data, inputs, given, viewer) =>
    withDay(inputs, viewer.today, { card: "appeal", ...data }, (on, form) => {
      const reference = inputs(input.reference) ?? "";
      return one(given, { type: "register-appeal", ...data, reference, day: on }, form);
    }),
  ),
  "settle-appeal": reading(
    ofNotice.extend({ outcome: z.enum(["stands", "annulled"]) }),
    (data, inputs, given, viewer) =>
      withDay(inputs, viewer.today, { card: "appeal", about: data.about }, (on, form) => {
        const reference = inputs(input.reference) ?? "";
        return one(given, { type: "settle-appeal", ...data, reference, day: on }, form);
      }),
  ),
  "register-chair-decision": reading(
    z.object({ body: id.transform(bodyId) }),
    ({ body }, inputs, given, viewer) =>
      withDay(inputs, viewer.today, { card: "chair-decision", body }, (on, form) =>
        one(
          given,
          {
            type: "register-chair-decision",
            body,
            case: inputs(input.caseNumber) ?? "",
            title: inputs(input.title) ?? "",
            name: inputs(input.name) ?? "",
            day: on,
          },
          form,
        ),
      ),
  ),
};

const mend = (errors: readonly FieldError[], card: Card): Asked => ({ kind: "mend", errors, card });

/** A section that is none is told as it was typed: its field is not empty. */
const unreadableSection = (typed: string): FieldError =>
  fieldError("section", { code: "section-unreadable", typed });

/** "160", "§ 160"; no minutes have a section 0. */
const sectionTyped = (text: string): number | null => readSection(text) || null;

type DayTyped =
  | { readonly kind: "day"; readonly day: Day | null }
  | { readonly kind: "unreadable"; readonly error: FieldError };

function dayTyped(field: "day" | "announcedDay", inputs: Inputs, today: Day): DayTyped {
  const typed = inputs(input[field]);
  if (typed === null) return { kind: "day", day: null };
  const read = readDay(typed, today);
  return read.kind === "day"
    ? read
    : { kind: "unreadable", error: { field, problem: { code: "day-unreadable", typed } } };
}

/** A form whose day must be read before anything is asked for. */
function withDay(
  inputs: Inputs,
  today: Day,
  form: Card,
  ask: (day: Day | null, form: Card) => Asked,
): Asked {
  const on = dayTyped("day", inputs, today);
  return on.kind === "unreadable" ? mend([on.error], form) : ask(on.day, form);
}

/** The notice that a ticked choice names. */
function aboutNamed(text: string): NoticeAbout[] {
  const [kind = "", ...rest] = text.trim().split("/");
  const decision = rest.join("/");
  if (!isId(decision)) return [];
  const named: readonly NoticeAbout[] = [
    { kind: "decision", decision: decisionNumber(decision) },
    { kind: "registered", decision: registeredDecisionId(decision) },
  ];
  return named.filter((one) => one.kind === kind && noticeId(one) === text.trim());
}
