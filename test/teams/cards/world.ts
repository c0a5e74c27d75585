import {
  day,
  type LogPosition,
  logPosition,
  type PersonId,
  type PotId,
  type ProposalId,
  proposalId,
  requestId,
  rowId,
} from "../../../src/domain/brand.ts";
import { kronor } from "../../../src/domain/money.ts";
import type { State } from "../../../src/domain/state.ts";
import { proposalSubject } from "../../../src/domain/touches.ts";
import { readEntry } from "../../../src/language/entry.ts";
import { sampleCommands } from "../../../src/local/sample/commands.ts";
import { people } from "../../../src/local/sample/people.ts";
import { pots } from "../../../src/local/sample/pots.ts";
import { did, World } from "../../domain/given.ts";

/** The sample authority as it stands on 20 June 2018, filled through the same rules as everybody's. */
export function sampleWorld(): World {
  const world = new World();
  for (const { command, actor } of sampleCommands())
    world.carryOut({ at: "2018-06-20 09:00", by: actor, asked: command });
  return world;
}

export const revisionIn = (state: State, proposal: string): LogPosition =>
  state.revisions.get(proposalSubject(proposal)) ?? logPosition(0);

/** Opens a pot's draft; its id is the pot's with a serial number. */
export function openDraft(world: World, by: PersonId, pot: PotId): ProposalId {
  world.carryOut(did(by, "2018-06-25 09:00", { type: "open-draft", pot }));
  return proposalId(`${pot}/1`);
}

/** Saves what was typed into the rows, in order; the rest of the rows are left alone. */
export function typeAmounts(
  world: World,
  by: PersonId,
  proposal: ProposalId,
  typed: readonly string[],
): void {
  const rows = world.state.proposals.get(proposal)?.draft.rows ?? [];
  world.carryOut(
    did(by, "2018-06-25 09:05", (state) => ({
      type: "save-page",
      proposal,
      revision: revisionIn(state, proposal),
      page: 1,
      entries: typed.map((text, index) => ({
        row: rows[index]?.id ?? rowId("none"),
        typed: text,
        entry: readEntry(text, "sv"),
      })),
    })),
  );
}

/** What somebody types who wants a card to do something of its own. */
export const hostile =
  "[x](http://a.example) ${now} <at>alla</at> **fet** _lut_ `kod` {{DATE(2018-06-25T00:00:00Z)}} &amp; # 1.";

const lengthened = (text: string, length: number): string =>
  `${text} `.repeat(length).slice(0, length).trim();

/** The skills pot with so many more requests whose texts are as long as they get. */
export function wideWorld(rows: number, text: string): World {
  const world = sampleWorld();
  for (let index = 1; index <= rows; index += 1) {
    world.carryOut(
      did(people.registrator.id, "2018-06-21 09:00", {
        type: "register-request",
        request: requestId(`wide-request-with-a-long-name-${index}`),
        pot: pots.kompetensutveckling.id,
        activity: lengthened(`${text} ${index}`, 120),
        description: lengthened(text, 600),
        responsible: { kind: "text", text: lengthened(text, 300) },
        sought: kronor(100_000 + index),
        need: "yes",
        effect: null,
        receivedDay: day("2018-06-21"),
      }),
    );
  }
  return world;
}
