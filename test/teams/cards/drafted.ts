import { hourOn } from "../../../src/app/clock.ts";
import { day, type PersonId, proposalId, rowId } from "../../../src/domain/brand.ts";
import type { Language } from "../../../src/domain/person.ts";
import type { ProposalCommand } from "../../../src/domain/proposal-command.ts";
import { people } from "../../../src/local/sample/people.ts";
import { pots } from "../../../src/local/sample/pots.ts";
import type { Card, Said, Viewer } from "../../../src/notify/card.ts";
import { renderCard } from "../../../src/teams/cards/render.ts";
import { did, type World } from "../../domain/given.ts";
import { type Json, read } from "../reading.ts";
import { openDraft, revisionIn, sampleWorld, typeAmounts } from "./world.ts";

export const director = people.hsDirektor.id;
export const pot = pots.kompetensutveckling.id;
export const fourteen =
  "allt;250 tkr;100 tkr;nej;vänta;400 000;100 tkr;100 tkr;nej;nej;200 tkr;100000;50 tkr;140 tkr";

interface Looking {
  readonly said?: Said;
  readonly language?: Language;
}

export function viewer(person: PersonId, language: Language = "sv"): Viewer {
  const today = day("2018-06-25");
  return { person, language, today, now: hourOn(today, 14) };
}

export function shown(
  world: World,
  card: Card,
  person: PersonId,
  { said, language = "sv" }: Looking = {},
) {
  const { content, summary, hasInputs } = renderCard(
    card,
    world.state,
    viewer(person, language),
    said,
  );
  const picture = read(content as Json);
  return {
    ...picture,
    content: content as Json,
    summary,
    hasInputs,
    text: picture.lines.join("\n"),
    titles: picture.buttons.map((button) => button.title),
  };
}

/** A draft of the skills pot, with what was typed into its rows. */
export function drafted(world: World, typed: string): ReturnType<typeof openDraft> {
  const proposal = openDraft(world, director, pot);
  typeAmounts(world, director, proposal, typed.split(";"));
  return proposal;
}

export function answer(
  world: World,
  common: NonNullable<Extract<ProposalCommand, { type: "save-answers" }>["common"]>,
): void {
  const proposal = proposalId(`${pot}/1`);
  world.carryOut(
    did(director, "2018-06-25 09:10", (state) => ({
      type: "save-answers",
      proposal,
      revision: revisionIn(state, proposal),
      page: 3,
      common,
      rows: [],
    })),
  );
}

export const begun = sampleWorld();
export const draft = drafted(begun, fourteen);
export const row = begun.state.proposals.get(draft)?.draft.rows[0]?.id ?? rowId("none");

export const unread = sampleWorld();
drafted(unread, "allt;250 tkr;3,7;nej");

export const ready = sampleWorld();
drafted(ready, fourteen);
answer(ready, { motive: "Potten räcker inte till alla.", nextYear: { kind: "own-frame" } });
