import { describe, expect, it } from "vitest";
import { grantLeft } from "../../src/domain/account.ts";
import { requestId, subject } from "../../src/domain/brand.ts";
import { contentMax, intakeOf } from "../../src/domain/decide-intake.ts";
import type { IntakeCommand } from "../../src/domain/intake.ts";
import { kronor } from "../../src/domain/money.ts";
import type { PotCommand } from "../../src/domain/pot.ts";
import { authority, pots, requestCommand } from "./fixture.ts";
import { did, digest, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const at = "2018-06-25 10:00";
const text = "RS/254/2018\nBeslut\nFör utbildning fördelas 100 000 kr till IT-chef för fördelning";
const document: IntakeCommand = {
  type: "receive-document",
  format: "text",
  name: null,
  content: text,
  unseen: [],
};
const list: IntakeCommand = { ...document, format: "rows", content: '[{"rows":[]}]' };
const intake = intakeOf(digest(text));
const item = { item: "pot-1", subject: subject("pot/p"), answers: ["purpose: skills"] };
const confirm: IntakeCommand = { type: "note-intake-items", intake, items: [item] };
const received = worldOf(...authority, did(people.secretary, at, document));
const money: IntakeCommand = {
  type: "set-grant-amount",
  grant: ids.grant,
  amount: kronor(25_412_000),
  reference: "Socialstyrelsen 4.1-123/2018",
};

describe("a document that is read in", () => {
  it("is kept under its content, with its text beside the chain", () => {
    given(...authority)
      .at(at)
      .as(people.secretary)
      .when(document)
      .records({
        type: "document-received",
        intake,
        format: "text",
        hash: digest(text),
        day: "2018-06-25",
        unseen: [],
        private: { content: text, name: null },
      });
  });

  it("changes nothing when the same content comes again, under another name and from another", () => {
    given(...authority, did(people.secretary, at, document))
      .at(at)
      .as(people.secondSecretary)
      .when({ ...document, name: "igen.docx" })
      .records();
  });

  it("is read again after it was closed, and keeps what was confirmed", () => {
    const world = worldOf(
      ...authority,
      did(people.secretary, at, document),
      did(people.secretary, at, confirm),
      did(people.secretary, at, { type: "close-intake", intake }),
    );
    expect(world.state.intakes.get(intake)).toMatchObject({ closed: true, content: "" });
    const again = worldOf(
      ...authority,
      did(people.secretary, at, document),
      did(people.secretary, at, confirm),
      did(people.secretary, at, { type: "close-intake", intake }),
      did(people.secretary, at, document),
    );
    expect(again.state.intakes.get(intake)).toMatchObject({
      closed: false,
      content: text,
      confirmed: [item],
    });
  });

  it("R33: is neither received nor confirmed by a program", () => {
    const refusal = { code: "human-required" } as const;
    given(...authority)
      .at(at)
      .asProgram("import")
      .when(document)
      .refuses(refusal);
    given(...authority, did(people.secretary, at, document))
      .at(at)
      .asProgram("import")
      .when(confirm)
      .refuses(refusal);
  });

  it("is the secretariat's, and a list also theirs who answer for a pot", () => {
    const secretariat = [people.secretary, people.secondSecretary];
    const refusal = (lists: boolean) =>
      ({ code: "document-not-yours", lists, people: secretariat }) as const;
    for (const by of [people.director, people.chief])
      given(...authority)
        .at(at)
        .as(by)
        .when(document)
        .refuses(refusal(true));
    for (const [by, sent] of [
      [people.outsider, document],
      [people.outsider, list],
      [people.auditor, list],
    ] as const)
      given(...authority)
        .at(at)
        .as(by)
        .when(sent)
        .refuses(refusal(false));
    for (const by of [people.director, people.chief, people.secretary])
      expect(
        worldOf(...authority, did(by, at, list)).state.intakes.get(intakeOf(digest(list.content)))
          ?.receivedBy,
      ).toEqual([by]);
  });

  it("is theirs who have sent it, also where another has sent the same before", () => {
    const of = intakeOf(digest(list.content));
    const close: IntakeCommand = { type: "close-intake", intake: of };
    const first = did(people.director, at, list);
    given(...authority, first)
      .at(at)
      .as(people.finance)
      .when(close)
      .refuses({ code: "not-secretariat" });
    const both = worldOf(...authority, first, did(people.finance, at, list));
    expect(both.state.intakes.get(of)).toMatchObject({
      receivedBy: [people.director, people.finance],
      content: list.content,
    });
    for (const by of [people.director, people.finance, people.secretary])
      given(...authority, first, did(people.finance, at, list))
        .at(at)
        .as(by)
        .when(list)
        .records();
    given(...authority, first, did(people.finance, at, list))
      .at(at)
      .as(people.finance)
      .when(close)
      .records({ type: "intake-closed", intake: of });
  });

  it("is handled by the secretariat and by nobody else than who sent it", () => {
    given(...authority, did(people.secretary, at, document))
      .at(at)
      .as(people.director)
      .when(confirm)
      .refuses({ code: "not-secretariat" });
    const of = intakeOf(digest(list.content));
    given(...authority, did(people.director, at, list))
      .at(at)
      .as(people.director)
      .when({ type: "close-intake", intake: of })
      .records({ type: "intake-closed", intake: of });
  });

  it("is not longer than can be read, and not empty", () => {
    const length = contentMax + 1;
    given(...authority)
      .at(at)
      .as(people.secretary)
      .when({ ...document, content: "x".repeat(length) })
      .refuses({
        code: "fields",
        errors: [{ field: "text", problem: { code: "too-long", length, max: contentMax } }],
      });
    given(...authority)
      .at(at)
      .as(people.secretary)
      .when({ ...document, content: " \n" })
      .refuses({ code: "fields", errors: [{ field: "text", problem: { code: "missing" } }] });
  });
});

describe("what is confirmed of it", () => {
  it("is noted once, with what was answered", () => {
    given(...authority, did(people.secretary, at, document))
      .at(at)
      .as(people.secretary)
      .when(confirm)
      .records({ type: "intake-items-confirmed", intake, items: [item] });
    given(...authority, did(people.secretary, at, document), did(people.secretary, at, confirm))
      .at(at)
      .as(people.secretary)
      .when(confirm)
      .records();
  });

  it("belongs to a document that is there", () => {
    given(...authority)
      .at(at)
      .as(people.secretary)
      .when(confirm)
      .refuses({ code: "not-found", id: "" });
    expect(received.state.intakes.get(intake)?.confirmed).toEqual([]);
  });
});

describe("the exact amount of a grant", () => {
  it("R05: takes the place of the rounded one, and the rest follows", () => {
    const before = worldOf(...authority);
    const left = grantLeft(before.state, ids.grant);
    const { amount: from } = before.state.grants.get(ids.grant) ?? { amount: kronor(0) };
    const { state } = worldOf(...authority, did(people.secretary, at, money));
    expect(state.grants.get(ids.grant)).toMatchObject({ amount: money.amount, rounding: 0 });
    expect(grantLeft(state, ids.grant)).toBe(left + money.amount - from);
  });

  it("goes down to what is bound and not an öre below", () => {
    const { state } = worldOf(...authority);
    const bound = (state.grants.get(ids.grant)?.amount ?? 0) - grantLeft(state, ids.grant);
    const least = kronor(bound / 100);
    const exact = worldOf(...authority, did(people.secretary, at, { ...money, amount: least }));
    expect(grantLeft(exact.state, ids.grant)).toBe(0);
    const wanted = kronor(bound / 100 - 1);
    given(...authority)
      .at(at)
      .as(people.secretary)
      .when({ ...money, amount: wanted })
      .refuses({ code: "grant-below-bound", bound: least, wanted });
  });

  it("is the secretariat's to state, with a reference", () => {
    given(...authority)
      .at(at)
      .as(people.chief)
      .when(money)
      .refuses({ code: "not-secretariat" });
    given(...authority)
      .at(at)
      .asProgram("import")
      .when(money)
      .refuses({ code: "human-required" });
    given(...authority)
      .at(at)
      .as(people.secretary)
      .when({ ...money, reference: " " })
      .refuses({ code: "fields", errors: [{ field: "reference", problem: { code: "missing" } }] });
    given(...authority)
      .at(at)
      .as(people.secretary)
      .when({ ...money, amount: kronor(0) })
      .refuses({ code: "amount-not-positive" });
  });

  it("changes nothing when it is stated again", () => {
    given(...authority, did(people.secretary, at, money))
      .at(at)
      .as(people.secretary)
      .when(money)
      .records();
  });
});

describe("a request out of a list", () => {
  const request: PotCommand = {
    ...requestCommand,
    request: requestId("listed-1"),
    pot: pots.skills,
  };

  it("is put into a pot by its holder and by who decides", () => {
    for (const by of [people.director, people.chief])
      expect(worldOf(...authority, did(by, at, request)).state.requests.has(request.request)).toBe(
        true,
      );
  });

  it("is not put into somebody else's pot", () => {
    given(...authority)
      .at(at)
      .as(people.computers)
      .when(request)
      .refuses({ code: "not-secretariat" });
  });
});
