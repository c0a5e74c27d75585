import type { PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { waiting } from "./decide-route.ts";
import { accept, refuse } from "./decided.ts";
import { textMax } from "./draft.ts";
import { capacityOf } from "./organisation.ts";
import { setUpHindrance } from "./permission.ts";
import type { Acting } from "./route.ts";
import { holdingInTurn, isDisqualified } from "./route.ts";
import { openWord, type SpokenCommand } from "./spoken.ts";
import type { State } from "./state.ts";

type Found = Pick<Acting, "proposal" | "submitted" | "pot" | "turn">;

/** Judges what the secretariat notes of an answer by mouth, and what the person says of it (KL 6:38, rule R33). */
export function decideSpoken(
  state: State,
  command: SpokenCommand,
  context: Context,
  person: PersonId,
): Decided {
  if (command.type === "note-word") {
    const hindrance = setUpHindrance(state, context);
    if (hindrance !== null) return refuse(hindrance);
  }
  const found = waiting(state, command.proposal, command.revision, context);
  if ("code" in found) return refuse(found);
  const { version, digest } = found.submitted;
  if (command.version !== version || command.digest !== digest)
    return refuse({ code: "outdated", seen: command.revision, current: found.proposal.turn });
  return command.type === "note-word"
    ? note(found, command, context, person)
    : answer(state, found, command, context, person);
}

/** Whether somebody may act on the turn: its people, asked or away, none who has stepped aside (KL 6:30). */
const mayAnswer = ({ proposal, turn }: Found, person: PersonId): boolean =>
  turn.unsure === null &&
  !isDisqualified(proposal, person) &&
  holdingInTurn(turn, person) !== undefined;

function note(
  found: Found,
  command: SpokenCommand & { type: "note-word" },
  { today }: Context,
  by: PersonId,
): Decided {
  const { proposal, submitted, pot, turn } = found;
  const { person, word, day, how } = command;
  if (person === by) return refuse({ code: "own-word" });
  if (!mayAnswer(found, person)) {
    const holders = turn.unsure === null ? turn.people.map((held) => held.person) : [];
    return refuse({ code: "word-without-right", person, holders });
  }
  const open = openWord(proposal);
  if (open !== null) return refuse({ code: "word-waits", person: open.person });
  if (day < submitted.day || day > today)
    return refuse({ code: "word-day", from: submitted.day, to: today });
  const text = command.note.trim();
  if (text.length > textMax) {
    const problem = { code: "too-long", length: text.length, max: textMax } as const;
    return refuse({ code: "fields", errors: [{ field: "comment", problem }] });
  }
  const { version } = submitted;
  const about = { proposal: proposal.id, pot: pot.id, version, person } as const;
  return accept(
    [
      {
        type: "word-noted",
        ...about,
        word,
        day,
        how,
        by,
        private: { note: text === "" ? null : text },
      },
    ],
    null,
  );
}

function answer(
  state: State,
  found: Found,
  command: SpokenCommand & { type: "answer-word" },
  { today }: Context,
  person: PersonId,
): Decided {
  const { proposal, submitted, pot, turn } = found;
  const open = openWord(proposal);
  if (open === null) return refuse({ code: "word-lapsed" });
  if (open.person !== person) return refuse({ code: "not-your-word", person: open.person });
  const held = holdingInTurn(turn, person);
  if (held === undefined || !mayAnswer(found, person)) return refuse({ code: "word-lapsed" });
  const capacity = capacityOf(state, held, today);
  return accept(
    [
      {
        type: "word-answered",
        proposal: proposal.id,
        pot: pot.id,
        version: submitted.version,
        person,
        capacity,
        word: open.word,
        answer: command.answer,
      },
    ],
    capacity,
  );
}
