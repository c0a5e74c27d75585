import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  instant,
  logPosition,
  type PersonId,
} from "../../../src/domain/brand.ts";
import { decisionSubject } from "../../../src/domain/touches.ts";
import type { State } from "../../../src/domain/state.ts";
import type { Card, Viewer } from "../../../src/notify/card.ts";
import { type DocumentDesk, finishedFile } from "../../../src/teams/documents/offered.ts";
import { askedBy } from "../../../src/teams/words.ts";
import { changed, correct, first, second } from "../../domain/amending.ts";
import { decided, typed } from "../../domain/ask.ts";
import { executed, carriedOut } from "../../domain/executing.ts";
import { authority } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { by, confirm, upTo } from "../../domain/notice-world.ts";
import { people } from "../../domain/organisation.ts";
import { complaintsAbout } from "../card-check.ts";
import { shown } from "../cards-2/scene.ts";

const viewer = (person: PersonId): Viewer => ({
  person,
  language: "sv",
  now: instant(Date.parse("2018-09-10T10:00:00+02:00")),
  today: day("2018-09-10"),
});

const asked: number[] = [];

/** A desk at which the rules judge; its log has a text of its own at every position. */
const deskOf = (world: World): DocumentDesk => ({
  latest: () => world.state,
  execute: (command) => {
    world.carryOut(did(people.secretary, "2018-09-10 10:00", command));
    return Promise.resolve({ kind: "accepted", position: logPosition(1), repeated: false });
  },
  eventsAt: (positions) => {
    asked.splice(0, asked.length, ...positions);
    return Promise.resolve(
      positions.map((position) => ({ position, previous: "", hash: "", body: `${position}` })),
    );
  },
});

async function packageOf(decision: string, world: World, person = people.secretary) {
  const of = { kind: "archive", decision: decisionNumber(decision) } as const;
  const file = await finishedFile({ card: "document", of }, viewer(person), deskOf(world));
  return file === null ? null : unzipSync(file.bytes);
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const mended = (): World =>
  worldOf(
    ...authority,
    ...changed({ mentors: typed.amount(350_000), courses: typed.amount(300_000) }),
    did(people.chief, "2018-07-03 09:00", correct({ decision: second, is: "Mentorerna" })),
    did(people.chief, "2018-07-04 09:00", correct({ decision: second, is: "Mentorer" })),
  );

/** What happened at the positions that the package asked the log for. */
const happened = ({ trails }: State): ReadonlySet<string> =>
  new Set(
    [...trails.values()]
      .flat()
      .filter(({ position }) => asked.includes(position))
      .map(({ event }) => event),
  );

describe("the package of a decision", () => {
  it("has every correction beside the decision, each issued with the hash that the ledger has", async () => {
    const world = mended();
    const parts = (await packageOf("2/2018", world)) ?? {};
    const papers = Object.entries(parts).filter(([path]) => path.startsWith("handlingar/"));
    expect(papers.map(([path]) => path)).toEqual([
      "handlingar/beslut-2-2018.docx",
      "handlingar/rättelse-1-av-beslut-2-2018.docx",
      "handlingar/rättelse-2-av-beslut-2-2018.docx",
    ]);
    for (const [, bytes] of papers)
      expect(world.state.documents.get(sha256(bytes))?.subject).toBe("decision/2/2018");
    const xml = strFromU8(parts["metadata.xml"] ?? new Uint8Array());
    expect(xml).toContain('<relation relationType="replaces">1/2018</relation>');
    expect(happened(world.state)).toEqual(
      new Set([
        "draft-opened",
        "proposal-submitted",
        "decision-made",
        "notice-bound",
        "decision-corrected",
        "document-issued",
      ]),
    );
  });

  it("of the one that was changed names what has taken its place", async () => {
    const parts = (await packageOf("1/2018", mended())) ?? {};
    const xml = strFromU8(parts["metadata.xml"] ?? new Uint8Array());
    expect(xml).toContain('otherRelationType="ersatt av">2/2018</relation>');
  });

  it("names a document that was issued with bytes that are not made any more", async () => {
    const world = worldOf(
      ...authority,
      ...decided("skills"),
      did(people.chief, "2018-06-26 09:00", {
        type: "issue-document",
        kind: "decision",
        subject: decisionSubject("1/2018"),
        hash: "c".repeat(64),
        template: 1,
        size: 812,
      }),
    );
    const parts = (await packageOf("1/2018", world)) ?? {};
    const said = strFromU8(parts["LÄSMIG.txt"] ?? new Uint8Array());
    expect(said).toContain("c".repeat(64));
  });

  it("follows the decision to legal force, with the body's paragraph and the days of the list", async () => {
    const world = worldOf(...upTo("announced"), by("2018-10-02 09:00", confirm()));
    const xml = strFromU8((await packageOf("1/2018", world))?.["metadata.xml"] ?? new Uint8Array());
    expect(
      [...xml.matchAll(/otherDateType="([^"]+)">(\d{4}-\d\d-\d\d)/g)].map((one) => one.slice(1)),
    ).toEqual([
      ["anmäld", "2018-08-29"],
      ["protokollet justerat", "2018-09-05"],
      ["justeringen tillkännagiven", "2018-09-06"],
      ["sista dag att överklaga", "2018-09-27"],
      ["laga kraft bekräftad", "2018-10-02"],
      ["utfärdad", "2018-09-10"],
    ]);
    expect(xml).toContain("29 augusti 2018, § 160.");
    expect(xml).toContain('<status value="closed"/>');
    expect([...happened(world.state)]).toEqual(
      expect.arrayContaining(["notices-reported", "minutes-adjusted", "minutes-announced"]),
    );
    expect(happened(world.state)).toContain("legal-force-confirmed");
  });

  it("of mere execution says that it is not reported", async () => {
    const parts = (await packageOf(carriedOut, worldOf(...executed))) ?? {};
    const xml = strFromU8(parts["metadata.xml"] ?? new Uint8Array());
    expect(xml).toContain("Ren verkställighet, som inte anmäls.");
    expect(xml).not.toContain("anmäld");
  });

  it("is none where the log does not take one of its documents", async () => {
    const refusal = { code: "human-required" } as const;
    const desk: DocumentDesk = {
      ...deskOf(mended()),
      execute: () => Promise.resolve({ kind: "refused", refusal }),
    };
    const of = { kind: "archive", decision: second } as const;
    expect(await finishedFile({ card: "document", of }, viewer(people.secretary), desk)).toBeNull();
  });

  it("is none where there is no such decision", async () => {
    expect(await packageOf("9/2018", mended())).toBeNull();
  });
});

describe("the words for a package", () => {
  const world = mended();
  const ask = (text: string, person = people.secretary) =>
    askedBy(text, world.state, viewer(person));

  it("bring the one of a number, and of a case with several the decisions to choose from", () => {
    const card = { card: "document", of: { kind: "archive", decision: second } };
    expect(ask("arkivpaket 2/2018")).toEqual({ card });
    expect(ask("Archive package 2018:2")).toEqual({ card });
    const { card: several } = ask("arkivpaket RS/254/2018");
    expect(several).toMatchObject({ card: "search" });
    const single = worldOf(...authority, ...decided("skills"));
    expect(askedBy("arkivpaket rs/254/2018", single.state, viewer(people.director))).toEqual({
      card: { card: "document", of: { kind: "archive", decision: first } },
    });
  });

  it("say that there is no such decision, and leave a name to the search", () => {
    expect(ask("arkivpaket 7/2018").refusal).toEqual({ code: "not-found", id: "7/2018" });
    expect(ask("arkivera journalerna").card.card).toBe("not-understood");
    expect(ask("arkivpaket").card).toEqual({ card: "decisions", page: 1 });
  });
});

describe("the button for a package", () => {
  const buttons = (
    card: Card,
    person: PersonId,
    world: World,
    language: Viewer["language"] = "sv",
  ) => {
    const { content, titles } = shown(world, card, person, { language });
    expect(complaintsAbout(content)).toEqual([]);
    return titles;
  };

  it("stands on the decision's card for the secretariat, and for nobody else", () => {
    const plain = worldOf(...authority, ...decided("skills"));
    const on = (person: PersonId, language: Viewer["language"] = "sv") =>
      buttons({ card: "decision", decision: first }, person, plain, language);
    expect(on(people.secretary)).toContain("Arkivpaket");
    expect(on(people.secretary)).toContain("Öppna potten");
    expect(on(people.secretary, "en")).toContain("Archive package");
    for (const person of [people.chief, people.director, people.auditor])
      expect(on(person)).not.toContain("Arkivpaket");
  });

  it("stands beside the decision's file too, where the decision's card is full", () => {
    for (const of of [
      { kind: "decision", decision: second },
      { kind: "correction", decision: second, number: 2 },
    ] as const) {
      const card = { card: "document", of } as const;
      expect(buttons(card, people.secretary, mended())).toContain("Arkivpaket");
      expect(buttons(card, people.director, mended())).not.toContain("Arkivpaket");
    }
  });

  it.each(["sv", "en"] as const)("leads to a card that says what it is (%s)", (language) => {
    const card = { card: "document", of: { kind: "archive", decision: second } } as const;
    const { content, text } = shown(mended(), card, people.secretary, { language });
    expect(complaintsAbout(content)).toEqual([]);
    expect(text).toContain("LÄSMIG.txt");
    expect(text).not.toContain("kontrollera”");
  });
});
