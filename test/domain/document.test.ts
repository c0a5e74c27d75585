import { describe, expect, it } from "vitest";
import { subject } from "../../src/domain/brand.ts";
import type { DocumentCommand } from "../../src/domain/document.ts";
import { issuedBefore } from "../../src/domain/document.ts";
import { decided } from "./ask.ts";
import { authority } from "./fixture.ts";
import { did, digest, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const issue = (content: string, about = "decision/1/2018"): DocumentCommand => ({
  type: "issue-document",
  kind: "decision",
  subject: subject(about),
  hash: digest(content),
  template: 1,
  size: content.length,
});

const before = [...authority, ...decided("skills")];
const at = "2018-06-26 09:00";

describe("an issued document", () => {
  it("is kept by the hash of its bytes, with who asked for it first and when", () => {
    const state = given(...before)
      .at(at)
      .as(people.secretary)
      .when(issue("beslut"))
      .records({ ...issue("beslut"), type: "document-issued" });
    expect(state.documents.get(digest("beslut"))).toStrictEqual({
      kind: "decision",
      subject: "decision/1/2018",
      hash: digest("beslut"),
      template: 1,
      size: 6,
      time: Date.parse("2018-06-26T09:00:00+02:00"),
      person: people.secretary,
    });
    expect(state.trails.get("decision/1/2018")?.at(-1)).toMatchObject({
      event: "document-issued",
      person: people.secretary,
      facts: { text: "decision" },
    });
  });

  it("is the same one whoever asks again, and another one with other bytes", () => {
    const issued = [...before, did(people.secretary, at, issue("beslut"))];
    given(...issued)
      .at("2018-06-27 09:00")
      .as(people.chief)
      .when(issue("beslut"))
      .records();
    const { state } = worldOf(...issued, did(people.chief, "2018-06-27 09:00", issue("gallrat")));
    const about = { kind: "decision", subject: subject("decision/1/2018") } as const;
    expect(issuedBefore(state.documents.values(), about).map((one) => one.hash)).toEqual([
      digest("beslut"),
      digest("gallrat"),
    ]);
    expect(issuedBefore(state.documents.values(), { ...about, kind: "correction" })).toEqual([]);
  });

  it("makes no card old that somebody has open", () => {
    const about = "decision/1/2018";
    const revision = worldOf(...before).state.revisions.get(about);
    const { state } = worldOf(...before, did(people.secretary, at, issue("beslut")));
    expect(revision).toBeGreaterThan(0);
    expect(state.revisions.get(about)).toBe(revision);
  });

  it("is asked for by a person and by no part of the program (R33)", () => {
    given(...before)
      .at(at)
      .asProgram("import")
      .when(issue("beslut"))
      .refuses({ code: "human-required" });
  });

  it.each([
    ["a decision that nobody has made", issue("x", "decision/9/2018")],
    ["a meeting, as a decision", issue("x", `meeting/${ids.august}`)],
    ["what has no hash", { ...issue("x"), hash: "beslut" }],
    ["a list of what is no meeting", { ...issue("x"), kind: "notice-list" } as const],
    ["a follow-up of what has no money", { ...issue("x"), kind: "follow-up" } as const],
  ])("is not issued about %s", (_, command) => {
    given(...before)
      .at(at)
      .as(people.secretary)
      .when(command)
      .refuses({ code: "not-found", id: command.subject });
  });

  it.each([
    ["a meeting's list", { ...issue("x", `meeting/${ids.august}`), kind: "notice-list" } as const],
    ["a grant's follow-up", { ...issue("x", `grant/${ids.grant}`), kind: "follow-up" } as const],
    ["a pot's follow-up", { ...issue("x", "pot/skills"), kind: "follow-up" } as const],
    ["a correction", { ...issue("x"), kind: "correction" } as const],
  ])("can be %s", (_, command) => {
    given(...before)
      .at(at)
      .as(people.secretary)
      .when(command)
      .records({ ...command, type: "document-issued" });
  });
});
