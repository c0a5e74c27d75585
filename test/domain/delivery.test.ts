import { describe, expect, it } from "vitest";
import { logPosition, personId, subject } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { Address, ConversationCause, DeliveryCommand } from "../../src/domain/delivery.ts";
import { type Done, given, program, worldOf } from "./given.ts";
import { organisation, people } from "./organisation.ts";

const now = "2018-06-25 10:14";
const said = (asked: Command): Done => ({ at: now, by: program("delivery"), asked });
const telling = (command: Command, ...before: readonly Done[]) =>
  given(...organisation, ...before)
    .at(now)
    .asProgram("delivery")
    .when(command);

const address: Address = {
  serviceUrl: "https://example.org",
  conversationId: "conversation",
  tenantId: "tenant",
  botId: "bot",
  userId: "user",
};
const open = (
  change: Partial<Address> = {},
  cause: ConversationCause = "opened-by-us",
): Command => ({
  type: "open-conversation",
  person: people.chief,
  cause,
  address: { ...address, ...change },
});
const key = "chief/proposal/skills/1/9";
const begin: DeliveryCommand & { type: "begin-delivery" } = {
  type: "begin-delivery",
  key,
  person: people.chief,
  kind: "task",
  subject: subject("proposal/skills/1"),
  revision: logPosition(9),
  attempt: 1,
};
const end = (outcome: (DeliveryCommand & { type: "end-delivery" })["outcome"]): Command => ({
  type: "end-delivery",
  key,
  outcome,
});
const made = end({ kind: "made", activityId: "activity" });
const refused = end({ kind: "refused", code: "BotNotInConversationRoster" });
const unknown = end({ kind: "unknown" });

describe("where a person can be reached", () => {
  it("is known when a conversation opens; the same one again records nothing", () => {
    const state = telling(open()).records({
      type: "conversation-opened",
      person: people.chief,
      cause: "opened-by-us",
      private: address,
    });
    expect(state.conversations.get(people.chief)).toStrictEqual({
      person: people.chief,
      epoch: state.authority.get("")?.position,
      cause: "opened-by-us",
      openedAt: state.authority.get("")?.time,
      before: null,
      address,
    });
    telling(open(), said(open())).records();
    // Teams tells of one installation several times; it is news only after a removal.
    telling(open({}, "installed"), said(open())).records();
    const lost = { type: "lose-conversation", person: people.chief, code: "uninstalled" } as const;
    telling(open({}, "installed"), said(open()), said(lost)).recordsKinds("conversation-opened");
    for (const field of Object.keys(address)) {
      telling(open({ [field]: "other" }), said(open())).recordsKinds("conversation-opened");
    }
  });

  it("is known of people of the authority only", () => {
    telling({
      type: "open-conversation",
      person: personId("no"),
      cause: "installed",
      address,
    }).refuses({
      code: "unknown-person",
    });
  });

  it("is lost when Teams refuses, once", () => {
    const lose = { type: "lose-conversation", person: people.chief, code: "blocked" } as const;
    telling(lose).recordsKinds("person-unreachable");
    const state = telling(lose, said(open())).records({
      type: "person-unreachable",
      person: people.chief,
      code: "blocked",
    });
    const known = state.conversations.get(people.chief);
    expect(known?.address).toBeNull();
    expect(known?.epoch).toBeLessThan(state.authority.get("")?.position ?? 0);
    telling(lose, said(open()), said(lose)).records();
  });

  it("has not been lost where it never was, so that whoever gets the app later has missed nothing", () => {
    const lose = { type: "lose-conversation", person: people.chief, code: "blocked" } as const;
    const state = telling(open({}, "installed"), said(lose)).recordsKinds("conversation-opened");
    expect(state.conversations.get(people.chief)).toMatchObject({
      cause: "installed",
      before: null,
    });
    const back = telling(open(), said(open()), said(lose)).recordsKinds("conversation-opened");
    expect(back.conversations.get(people.chief)?.before).not.toBeNull();
  });

  it("is told by the delivery alone, never by a person or another part", () => {
    given(...organisation)
      .at(now)
      .as(people.secretary)
      .when(open())
      .refuses({ code: "not-local" });
    given(...organisation)
      .at(now)
      .asProgram("import")
      .when(begin)
      .refuses({ code: "not-local" });
  });
});

describe("a delivery", () => {
  it("is claimed by one process before it is sent", () => {
    const { type: _, ...claim } = begin;
    const state = telling(begin, said(open())).records({ type: "delivery-begun", ...claim });
    expect(state.receipts.get(key)).toMatchObject({
      status: "begun",
      attempt: 1,
      activityId: null,
      retired: false,
      epoch: state.conversations.get(people.chief)?.epoch,
    });
    expect(state.receiptsOfSubject.get("proposal/skills/1")).toStrictEqual([key]);
    telling(begin, said(begin)).refuses({ code: "already-claimed", key });
    telling({ ...begin, attempt: 2 }, said(begin)).refuses({ code: "already-claimed", key });
    telling({ ...begin, attempt: 2 }).refuses({ code: "already-claimed", key });
  });

  it("may be tried again once its answer is known to be lost or refused", () => {
    for (const answer of [refused, unknown]) {
      const state = telling({ ...begin, attempt: 2 }, said(begin), said(answer)).recordsKinds(
        "delivery-begun",
      );
      expect(state.receiptsOfSubject.get("proposal/skills/1")).toStrictEqual([key]);
      expect(state.receipts.get(key)).toMatchObject({ attempt: 2, status: "begun" });
    }
  });

  it("ends as made, refused or unknown", () => {
    const after = (command: Command) => telling(command, said(begin));
    const state = after(made).records({
      type: "delivery-made",
      key,
      private: { activityId: "activity" },
    });
    expect(state.receiptByActivity.get("activity")).toBe(key);
    expect(state.receipts.get(key)).toMatchObject({ status: "made", activityId: "activity" });
    const no = after(refused).records({
      type: "delivery-refused",
      key,
      code: "BotNotInConversationRoster",
    });
    expect(no.receipts.get(key)?.status).toBe("refused");
    const lost = after(unknown).records({ type: "delivery-unknown", key });
    expect(lost.receipts.get(key)?.status).toBe("unknown");
  });

  it("ends once; only a late answer still tells where the message is", () => {
    telling(made).records();
    telling(refused, said(begin), said(made)).records();
    telling(made, said(begin), said(refused)).records();
    telling(refused, said(begin), said(unknown)).records();
    telling(made, said(begin), said(unknown)).recordsKinds("delivery-made");
  });

  it("touches no subject, so that saying something does not make it news", () => {
    const { state } = worldOf(...organisation, said(begin), said(made));
    expect(state.revisions.has("proposal/skills/1")).toBe(false);
  });
});

describe("a message that was delivered", () => {
  const edit = (change: {
    readonly retired?: boolean;
    readonly lost?: boolean;
    readonly key?: string;
  }): Command => ({
    type: "record-edits",
    edits: [{ key, revision: logPosition(12), retired: false, lost: false, ...change }],
  });

  it("is edited to a newer revision, and retired with its last edit or when it is gone", () => {
    const receipt = (command: Command) =>
      telling(command, said(begin), said(made)).recordsKinds("deliveries-edited").receipts.get(key);
    expect(receipt(edit({}))).toMatchObject({ revision: 12, retired: false });
    expect(receipt(edit({ retired: true }))?.retired).toBe(true);
    expect(receipt(edit({ lost: true }))?.retired).toBe(true);
    telling(edit({ key: "other" }), said(begin)).records();
  });

  it("remembers since when its reader has a form before him", () => {
    const note = (shown: boolean, activityId = "activity"): Command => ({
      type: "note-form",
      activityId,
      shown,
    });
    const state = telling(note(true), said(begin), said(made)).records({ type: "form-shown", key });
    expect(state.receipts.get(key)?.formSince).toBe(state.authority.get("")?.time);
    const left = telling(note(false), said(begin), said(made), said(note(true))).records({
      type: "form-left",
      key,
    });
    expect(left.receipts.get(key)?.formSince).toBeNull();
    telling(note(true), said(begin), said(made), said(note(true))).records();
    telling(note(false), said(begin), said(made)).records();
    telling(note(true, "other"), said(begin), said(made)).records();
  });
});
