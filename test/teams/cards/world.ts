import { type PersonId, type PotId, proposalId, type RowId } from "../../../src/domain/brand.ts";
import type { State } from "../../../src/domain/state.ts";
import { proposalSubject } from "../../../src/domain/touches.ts";
import { readEntry } from "../../../src/language/entry.ts";
import { sampleCommands } from "../../../src/local/sample/commands.ts";
import { did, World } from "../../domain/given.ts";

/** The sample authority as it stands on 20 June 2018, filled through the same rules as everybody's. */
export function sampleWorld(): World {
  const world = new World();
  for (const { command, actor } of sampleCommands())
    world.carryOut({ at: "2018-06-20 09:00", by: actor, asked: command });
  return world;
}

export const revisionIn = (state: State, proposal: string) =>
  state.revisions.get(proposalSubject(proposal)) ?? (0 as never);

/** Opens a pot's draft; its id is the pot's with a serial number. */
export function openDraft(world: World, by: PersonId, pot: PotId) {
  world.carryOut(did(by, "2018-06-25 09:00", { type: "open-draft", pot }));
  return proposalId(`${pot}/1`);
}

/** Saves what was typed into the rows, in order; the rest of the rows are left alone. */
export function typeAmounts(
  world: World,
  by: PersonId,
  proposal: ReturnType<typeof proposalId>,
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
        row: rows[index]?.id as RowId,
        typed: text,
        entry: readEntry(text, "sv"),
      })),
    })),
  );
}
