import type { PersonId } from "../../domain/brand.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { isDisqualified, type Turn } from "../../domain/route.ts";
import { openWord } from "../../domain/spoken.ts";
import { spokenWords } from "../../language/say/spoken.ts";
import { isKeptFrom, isSecretariat } from "./access.ts";
import { nameOf } from "./names.ts";
import { type Action, show } from "./verbs.ts";
import type { Showing } from "./view.ts";

type Looking = Pick<Showing, "state" | "viewer">;

/** Whose answer by mouth the secretariat may note on a turn: all who may act, but not its own. */
export function answerers(
  { proposal, turn }: { proposal: Proposal; turn: Turn },
  { viewer }: Looking,
): readonly PersonId[] {
  if (turn.unsure !== null) return [];
  const people = [...turn.people, ...turn.away].map((held) => held.person);
  return [...new Set(people)].filter(
    (person) => person !== viewer.person && !isDisqualified(proposal, person),
  );
}

/** The way to the form, for the secretariat while nobody has been asked. */
export function noteWordAction(
  proposal: Proposal,
  turn: Turn,
  looking: Looking,
): readonly Action[] {
  const { state, viewer } = looking;
  if (!isSecretariat(state, viewer) || openWord(proposal) !== null) return [];
  if (isKeptFrom(proposal, viewer) || answerers({ proposal, turn }, looking).length === 0)
    return [];
  return [show(spokenWords[viewer.language].button, { card: "note-word", proposal: proposal.id })];
}

/** What has been noted on this turn and what its person says of it, for those who wait. */
export function spokenLines(proposal: Proposal, { state, viewer }: Looking): readonly string[] {
  const { spoken } = proposal;
  if (spoken === undefined || spoken.turn !== proposal.turn || isKeptFrom(proposal, viewer))
    return [];
  const { language } = viewer;
  const words = spokenWords[language];
  const who = nameOf(state, spoken.person, language);
  return [
    spoken.answer === null
      ? words.waits(who, nameOf(state, spoken.by, language), spoken)
      : words.answered[spoken.answer](who, spoken),
  ];
}
