import { describe, expect, it } from "vitest";
import { personId, positionId, potId, requestId } from "../../src/domain/brand.ts";
import { kronor, kronorMax, zero } from "../../src/domain/money.ts";
import { authority, pots, requestCommand, requests } from "./fixture.ts";
import { given, worldOf } from "./given.ts";
import { people, positions } from "./organisation.ts";

const receiving = (change: Partial<typeof requestCommand>) =>
  given(...authority)
    .at("2018-06-25 10:14")
    .as(people.secretary)
    .when({ ...requestCommand, request: requestId("new"), ...change });

describe("a request", () => {
  it("R08: is attached to a pot and waits for its answer", () => {
    const { type: _, request: __, ...fields } = requestCommand;
    const state = receiving({}).records({ type: "request-received", request: "new", ...fields });
    expect(state.requests.get("new")).toStrictEqual({ id: "new", ...fields, answer: null });
    expect(state.requestsOfPot.get(pots.skills)).toStrictEqual([
      "mentors",
      "courses",
      "leaders",
      "new",
    ]);
  });

  it("keeps a responsible person's name apart from the chain", () => {
    const { type: _, request: __, ...fields } = requestCommand;
    const responsible = { kind: "text", text: "Karin Berg" } as const;
    const state = receiving({ responsible }).records({
      type: "request-received",
      request: "new",
      ...fields,
      responsible: { kind: "private" },
      private: { responsible: "Karin Berg" },
    });
    expect(state.requests.get("new")?.responsible).toStrictEqual(responsible);
    const erased = worldOf(...authority, {
      type: "request-received",
      request: requestId("new"),
      ...fields,
      responsible: { kind: "private" },
    }).state;
    expect(erased.requests.get("new")?.responsible).toStrictEqual({ kind: "text", text: "" });
  });

  it("comes in once, to a pot that is there", () => {
    receiving({ request: requests.mentors }).refuses({ code: "already-exists", id: "mentors" });
    receiving({ pot: potId("no") }).refuses({ code: "not-found", id: "no" });
  });

  it("R09: names activity, description and responsible", () => {
    receiving({ activity: " " }).refuses({ code: "request-incomplete", missing: "activity" });
    receiving({ description: "" }).refuses({
      code: "request-incomplete",
      missing: "description",
    });
    receiving({ responsible: { kind: "text", text: " " } }).refuses({
      code: "request-incomplete",
      missing: "responsible",
    });
  });

  it("R09: seeks an amount, above nothing and within what a form takes", () => {
    receiving({ sought: zero }).refuses({ code: "amount-not-positive" });
    receiving({ sought: kronor(kronorMax) }).recordsKinds("request-received");
    receiving({ sought: kronor(kronorMax + 1) }).refuses({
      code: "request-incomplete",
      missing: "sought",
    });
  });

  it("R09: keeps a need that was not stated apart from no", () => {
    for (const need of ["yes", "no", "unclear", "unstated"] as const) {
      const state = receiving({ need }).recordsKinds("request-received");
      expect(state.requests.get("new")?.need).toBe(need);
    }
  });

  it("R10: takes a blank need as not stated, and lets it stand until somebody answers", () => {
    const state = receiving({ need: "unstated" }).recordsKinds("request-received");
    expect(state.requests.get("new")).toMatchObject({ need: "unstated", answer: null });
  });

  it("R18: names a responsible person or position that is known", () => {
    const nobody = personId("nobody");
    const nowhere = positionId("nowhere");
    receiving({ responsible: { kind: "person", person: nobody } }).refuses({
      code: "not-found",
      id: nobody,
    });
    receiving({ responsible: { kind: "position", position: nowhere } }).refuses({
      code: "not-found",
      id: nowhere,
    });
    receiving({ responsible: { kind: "person", person: people.finance } }).recordsKinds(
      "request-received",
    );
    receiving({ responsible: { kind: "position", position: positions.finance } }).recordsKinds(
      "request-received",
    );
  });

  it("is short enough for a card", () => {
    receiving({ activity: "a".repeat(120), description: "b".repeat(600) }).recordsKinds(
      "request-received",
    );
    receiving({ activity: "a".repeat(121) }).refuses({
      code: "text-too-long",
      length: 121,
      max: 120,
    });
    receiving({ description: "b".repeat(601) }).refuses({
      code: "text-too-long",
      length: 601,
      max: 600,
    });
  });

  it("comes to a pot with fewer than 300 others", () => {
    const { type: _, ...fields } = requestCommand;
    const received = (count: number) =>
      Array.from({ length: count }, (_one, index) => ({
        type: "request-received" as const,
        ...fields,
        responsible: { kind: "private" } as const,
        request: requestId(`many-${index}`),
      }));
    const full = (count: number) =>
      given(...authority, ...received(count))
        .at("2018-06-25 10:14")
        .as(people.secretary)
        .when({ ...requestCommand, request: requestId("new") });
    full(296).recordsKinds("request-received");
    full(297).refuses({ code: "rows-too-many", max: 300 });
  });

  it("is registered by the secretariat, the import, or whoever handles the pot", () => {
    const registered = (person: keyof typeof people) =>
      given(...authority)
        .at("2018-06-25 10:14")
        .as(people[person])
        .when({ ...requestCommand, request: requestId("new") });
    registered("secretary").recordsKinds("request-received");
    registered("director").recordsKinds("request-received");
    registered("finance").refuses({ code: "not-secretariat" });
  });
});
