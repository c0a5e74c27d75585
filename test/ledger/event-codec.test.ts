import { describe, expect, it } from "vitest";
import {
  commandKey,
  day,
  decisionNumber,
  instant,
  logPosition,
  personId,
  potId,
  rowId,
  subject,
} from "../../src/domain/brand.ts";
import type { Event } from "../../src/domain/event.ts";
import { chain, decodeStored, emptyHead, type Stored } from "../../src/ledger/codec.ts";
import { decode, encode, type EventMeta, lift, type Lifts } from "../../src/ledger/event-codec.ts";
import type { Recorded } from "../../src/ledger/ledger.ts";

const anna = personId("anna");
const meta: EventMeta = {
  time: instant(1_529_928_000_000),
  by: {
    kind: "person",
    person: anna,
    capacity: null,
  },
  key: commandKey("abc"),
  touches: [subject("person/anna")],
};
const registered: Event = {
  type: "person-registered",
  person: anna,
  language: "sv",
  private: { name: "Anna Ek", mail: null, entraId: "0000-1" },
};
const chosen: Event = { type: "language-chosen", person: anna, language: "en" };

function store(event: Event): Stored {
  const [stored] = chain(emptyHead, [encode(event, meta)], { bytes: () => "0".repeat(32) }).stored;
  if (stored === undefined) throw new Error("one record was made");
  return stored;
}

const recorded: Recorded = decodeStored(store(chosen));

describe("An event in the log", () => {
  it("comes back as it was, with who, when and about what", () => {
    for (const event of [registered, chosen]) {
      expect(decode(decodeStored(store(event)))).toEqual({ position: 1, ...meta, event });
    }
  });

  it("keeps names and addresses beside the chain", () => {
    expect(encode(registered, meta)).toMatchObject({
      type: "person-registered",
      version: 1,
      payload: { person: "anna", language: "sv" },
      private: { name: "Anna Ek", mail: null, entraId: "0000-1" },
    });
    expect(store(registered).body).not.toContain("Anna Ek");
    expect(encode(chosen, meta).private).toBeNull();
  });

  it("keeps what somebody wrote of a need beside the chain", () => {
    const event: Event = {
      type: "need-settled",
      decision: decisionNumber("1/2018"),
      row: rowId("mentors"),
      pot: potId("skills"),
      activity: "Mentorer",
      need: "yes",
      day: day("2018-10-03"),
      private: { comment: "Enligt Anna Ek" },
    };
    expect(encode(event, meta)).toMatchObject({ type: "need-settled", version: 1 });
    expect(decode(decodeStored(store(event))).event).toEqual(event);
    expect(store(event).body).not.toContain("Anna Ek");
  });

  it("has no private part any more when that has been erased", () => {
    const erased = decodeStored({ ...store(registered), private: null, erasure: "gallring" });
    expect(decode(erased).event).toEqual({
      type: "person-registered",
      person: "anna",
      language: "sv",
    });
  });

  it("stops the program when its type is not known", () => {
    const unknown = { ...recorded, position: logPosition(7), type: "moon-landed" };
    expect(() => decode(unknown)).toThrow("record 7 is of type moon-landed in version 1");
    expect(() => decode({ ...recorded, type: "toString" })).toThrow("not known here");
  });

  it("stops the program when its version is newer, or too old to be lifted", () => {
    expect(() => decode({ ...recorded, version: 2 })).toThrow("in version 2");
    expect(() => decode({ ...recorded, version: 0 })).toThrow("in version 0");
  });

  it("has no check code where a correction is from before there was one", () => {
    const type = "decision-corrected";
    const payload = { decision: "1/2018", number: 1, was: "Kurs", is: "Kurser" };
    const event = { type, ...payload, digest: null, template: 4 };
    expect(decode({ ...recorded, type, version: 1, payload, private: null }).event).toEqual(event);
    const later = { ...payload, digest: "ab", template: 5 };
    expect(
      decode({ ...recorded, type, version: 2, payload: later, private: null }).event,
    ).toMatchObject({ digest: "ab", template: 5 });
  });

  it("knows of nothing beside the text of a document from before that was told", () => {
    const type = "document-received";
    const payload = { intake: "in-1", format: "text", hash: "ab", day: "2018-06-25" };
    const hidden = { content: "Beslut", name: null };
    const old = { ...recorded, type, version: 1, payload, private: hidden };
    expect(decode(old).event).toEqual({ type, ...payload, unseen: [], private: hidden });
    const later = { ...payload, unseen: ["changes"] };
    expect(
      decode({ ...recorded, type, version: 2, payload: later, private: null }).event,
    ).toMatchObject({ unseen: ["changes"] });
  });

  it("has no conditions and appendices from before there were any", () => {
    const old = (type: string, payload: object, hidden: object | null): Recorded => ({
      ...recorded,
      type,
      version: 1,
      payload: { ...payload },
      private: hidden === null ? null : { ...hidden },
    });
    const none = { conditions: [], appendices: [] };
    const texts = { rows: [], leftMotive: "Nytta." };
    expect(decode(old("proposal-submitted", { version: 1 }, texts)).event).toEqual({
      type: "proposal-submitted",
      version: 1,
      private: { ...texts, terms: none },
    });
    expect(decode(old("proposal-submitted", { version: 1 }, null)).event).toEqual({
      type: "proposal-submitted",
      version: 1,
    });
    const names = { names: { anna: "Anna Ek" } };
    expect(decode(old("decision-made", { serial: 1 }, names)).event).toEqual({
      type: "decision-made",
      serial: 1,
      terms: none,
      private: names,
    });
  });

  it("is lifted from version to version until it has today's shape", () => {
    const lifts: Lifts = {
      "language-chosen": {
        1: (content) => ({ ...content, payload: { ...content.payload, second: true } }),
        2: (content) => ({ ...content, payload: { ...content.payload, third: true } }),
      },
    };
    const known = { "language-chosen": 3 };
    expect(lift(recorded, known, lifts).payload).toEqual({
      person: "anna",
      language: "en",
      second: true,
      third: true,
    });
    expect(lift({ ...recorded, version: 2 }, known, lifts).payload).toEqual({
      person: "anna",
      language: "en",
      third: true,
    });
  });
});
