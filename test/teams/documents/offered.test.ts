import { describe, expect, it } from "vitest";
import { day, decisionNumber, instant, logPosition, potId } from "../../../src/domain/brand.ts";
import type { Command } from "../../../src/domain/command.ts";
import { documentHash } from "../../../src/documents/file-out.ts";
import type { DocumentOf } from "../../../src/notify/document-card.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import {
  cardWithFile,
  type DocumentDesk,
  finishedFile,
  offeredCard,
} from "../../../src/teams/documents/offered.ts";
import type { Rendered } from "../../../src/teams/conversation.ts";
import { decided } from "../../domain/ask.ts";
import { authority } from "../../domain/fixture.ts";
import { did, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { complaintsAbout } from "../card-check.ts";
import { read, record } from "../reading.ts";

const at = "2018-09-10 10:00";
const viewer: Viewer = {
  person: people.secretary,
  language: "sv",
  now: instant(Date.parse("2018-09-10T10:00:00+02:00")),
  today: day("2018-09-10"),
};
const decision: DocumentOf = { kind: "decision", decision: decisionNumber("1/2018") };
const comes = "Filen kommer i ett eget meddelande.";

/** A desk at which the rules judge, with what was asked of it. */
function openDesk() {
  const world = worldOf(...authority, ...decided("skills"));
  const asked: Command[] = [];
  const desk: DocumentDesk = {
    latest: () => world.state,
    eventsAt: () => Promise.resolve([]),
    execute: (command) => {
      asked.push(command);
      world.carryOut(did(people.secretary, at, command));
      return Promise.resolve({ kind: "accepted", position: logPosition(1), repeated: false });
    },
  };
  return { desk, asked, state: world.state };
}

const ask = (of: DocumentOf, desk: DocumentDesk): Promise<Rendered> =>
  cardWithFile({ card: "document", of }, {}, viewer, desk);

function textOf({ content }: Rendered): string {
  const card = record(content) ?? {};
  expect(complaintsAbout(card)).toEqual([]);
  return read(card).lines.join("\n");
}

describe("a card with its file", () => {
  it("tells of the very file that comes, by its name and the digest that the log has", async () => {
    const { desk, state } = openDesk();
    const card = await ask(decision, desk);
    const file = await finishedFile({ card: "document", of: decision }, viewer, desk);
    const hash = documentHash(file?.bytes ?? new Uint8Array());
    expect(state.documents.has(hash)).toBe(true);
    expect(textOf(card)).toContain(hash.slice(0, 16));
    expect(textOf(card)).toContain(`Fil: ${file?.name ?? ""}`);
    expect(textOf(card)).toContain(comes);
    expect(card.file).toMatchObject({ name: file?.name, description: "Beslut 1/2018" });
    expect(await card.file?.size()).toBe(file?.bytes.length);
  });

  it("enters a document once, however often it is asked for, and a copy never", async () => {
    const { desk, asked } = openDesk();
    await ask(decision, desk);
    await ask(decision, desk);
    for (const of of [
      { kind: "export", form: "xlsx" },
      { kind: "export", form: "csv" },
      { kind: "export", form: "json" },
      { kind: "calendar" },
    ] as const) {
      const card = await ask(of, desk);
      expect(textOf(card)).toContain(comes);
      expect(await card.file?.size()).toBeGreaterThan(0);
    }
    expect(asked).toMatchObject([{ type: "issue-document", kind: "decision" }]);
  });

  it("promises no file where the log does not take the document", async () => {
    const { desk } = openDesk();
    const refusal = { code: "human-required" } as const;
    const closed: DocumentDesk = {
      ...desk,
      execute: () => Promise.resolve({ kind: "refused", refusal }),
    };
    const card = await ask(decision, closed);
    expect(card.file).toBeUndefined();
    expect(textOf(card)).not.toContain(comes);
    expect(await finishedFile({ card: "document", of: decision }, viewer, closed)).toBeNull();
  });

  it("leads home where there is nothing to make the file of", async () => {
    const { desk, asked } = openDesk();
    const cutOff = day("2018-08-31");
    for (const of of [
      { kind: "decision", decision: decisionNumber("9/2018") },
      { kind: "follow-up", grant: ids.grant, pot: potId("none"), cutOff },
    ] as const) {
      const card = await ask(of, desk);
      expect(card.file).toBeUndefined();
      expect(textOf(card)).not.toContain(comes);
    }
    expect(asked).toEqual([]);
  });
});

it("takes an export that was offered before its form could be chosen for an Excel file", () => {
  expect(offeredCard('{"card":"document","of":{"kind":"export"}}')).toEqual({
    card: "document",
    of: { kind: "export", form: "xlsx" },
  });
  expect(offeredCard('{"card":"document","of":{"kind":"export","form":"pdf"}}')).toBeNull();
});
