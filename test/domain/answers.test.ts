import { describe, expect, it } from "vitest";
import { rowId } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { addOwnRow, removeOwnRow, submit, typed } from "./ask.ts";
import { filled, three } from "./filled.ts";
import { authority, proposals, requests } from "./fixture.ts";
import { type Done, did, given } from "./given.ts";
import { people } from "./organisation.ts";

const sending = (...before: readonly Done[]) =>
  given(...authority, ...before)
    .at("2018-06-25 10:14")
    .as(people.director)
    .when(submit(proposals.skills));
const refusesFields = (errors: readonly FieldError[], ...before: readonly Done[]) =>
  sending(...before).refuses({ code: "fields", errors });

describe("the answers to the requests", () => {
  it("R08: every request must have one", () => {
    refusesFields(
      [
        { field: rowId("courses"), problem: { code: "unanswered" } },
        { field: rowId("leaders"), problem: { code: "unanswered" } },
      ],
      ...filled({ [requests.mentors]: typed.all }),
    );
  });

  it("R08: one that gets less, nothing or must wait has a motive, common or its own", () => {
    const missing: FieldError = { field: "motive", problem: { code: "motive-missing" } };
    for (const entry of [typed.amount(100_000), typed.no, typed.wait, typed.amount(0)]) {
      const none = three(typed.amount(400_000), entry, typed.rest);
      refusesFields([missing], ...filled(none, null));
      sending(
        ...filled(none, null, { kind: "own-frame" }, [{ row: requests.courses, motive: "Nej." }]),
      ).recordsKinds("proposal-submitted");
    }
  });

  it("needs no motive where all get what they sought and nothing is left", () => {
    const state = sending(
      ...filled(
        three(typed.all, typed.amount(300_000), typed.rest),
        null,
        {
          kind: "own-frame",
        },
        [{ row: requests.leaders, motive: "Räcker inte till mer." }],
      ),
    ).recordsKinds("proposal-submitted");
    expect(state.proposals.get("skills/1")?.submitted?.leftMotive).toBeNull();
  });

  it("R05: money that stays in the pot has a motive", () => {
    const some = three(typed.amount(400_000), typed.amount(300_000), typed.amount(200_000));
    refusesFields(
      [{ field: "motive", problem: { code: "motive-missing" } }],
      ...filled(some, null, { kind: "own-frame" }, [{ row: requests.leaders, motive: "Nej." }]),
    );
  });

  it("are typed so that they can be read", () => {
    for (const why of [
      "no-unit",
      "ambiguous-point",
      "negative",
      "ore",
      "spacing",
      "too-large",
      "not-an-amount",
    ] as const) {
      refusesFields(
        [
          {
            field: rowId("courses"),
            problem: { code: "unreadable", why, typed: "unreadable" },
          },
        ],
        ...filled(three(typed.all, { kind: "unreadable", why }, typed.no)),
      );
    }
  });

  it("are neither below zero nor beyond what a form takes, however they were read", () => {
    for (const [amount, why] of [
      [-1, "negative"],
      [100_000_000_001, "too-large"],
    ] as const) {
      refusesFields(
        [
          {
            field: rowId("courses"),
            problem: { code: "unreadable", why, typed: String(amount) },
          },
        ],
        ...filled(three(typed.all, typed.amount(amount), typed.no)),
      );
    }
  });

  it("may be the largest that a form takes, which no pot holds", () => {
    sending(...filled(three(typed.all, typed.amount(100_000_000_000), typed.no))).refuses({
      code: "pot-exceeded",
      sum: kronor(100_000_400_000),
      left: kronor(1_000_000),
    });
  });

  it("give what is left to one row only, and something to it", () => {
    refusesFields(
      [{ field: rowId("leaders"), problem: { code: "second-rest" } }],
      ...filled(three(typed.all, typed.rest, typed.rest)),
    );
    refusesFields(
      [{ field: rowId("leaders"), problem: { code: "rest-is-empty" } }],
      ...filled(three(typed.amount(500_000), typed.amount(500_000), typed.rest)),
    );
  });

  it("R16: point at no attachment, since none can be attached", () => {
    const entries = three(typed.all, typed.no, typed.rest);
    for (const motive of [
      "Se bilaga",
      "Enligt bifogad bilaga 2.",
      "see the attachment",
      "Se Excelbilaga",
    ]) {
      refusesFields(
        [{ field: "motive", problem: { code: "attachment-missing" } }],
        ...filled(entries, motive),
      );
      refusesFields(
        [{ field: rowId("courses"), problem: { code: "attachment-missing" } }],
        ...filled(entries, "Nytta.", { kind: "own-frame" }, [{ row: requests.courses, motive }]),
      );
    }
    sending(...filled(entries, "Bilagan finns i diariet.")).recordsKinds("proposal-submitted");
  });

  it("give an own row its amount; 'all' stands for nothing there", () => {
    const own = did(
      people.director,
      "2018-06-25 09:12",
      addOwnRow(proposals.skills, {}, typed.all),
    );
    refusesFields(
      [
        {
          field: rowId("own-1"),
          problem: { code: "unreadable", why: "not-an-amount", typed: "all" },
        },
      ],
      ...filled(three(typed.all, typed.no, typed.no)),
      own,
    );
    const paid = did(people.director, "2018-06-25 09:12", addOwnRow(proposals.skills));
    const state = sending(...filled(three(typed.all, typed.no, typed.no)), paid).recordsKinds(
      "proposal-submitted",
    );
    expect(state.proposals.get("skills/1")?.submitted?.rows[3]).toMatchObject({
      activity: "Studiebesök",
      responsible: { kind: "text", text: "Karin Berg" },
      sought: null,
      request: null,
      answer: "granted",
      amount: kronor(100_000),
    });
    const removed = did(
      people.director,
      "2018-06-25 09:13",
      removeOwnRow(proposals.skills, "own-1"),
    );
    sending(...filled(three(typed.all, typed.no, typed.no)), paid, removed).recordsKinds(
      "proposal-submitted",
    );
  });
});
