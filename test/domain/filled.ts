import type { Entry, NextYear } from "../../src/domain/proposal.ts";
import { type Entries, openDraft, saveAnswers, savePage } from "./ask.ts";
import { pots, proposals, requests } from "./fixture.ts";
import { type Done, did } from "./given.ts";
import { people } from "./organisation.ts";

/** The three rows of the pot, as typed, with the answers given. */
export const filled = (
  entries: Entries,
  motive: string | null = "Störst nytta.",
  nextYear: NextYear | null = { kind: "own-frame" },
  rows: Parameters<typeof saveAnswers>[2] = [],
): Done[] => [
  did(people.director, "2018-06-25 09:00", openDraft(pots.skills)),
  did(people.director, "2018-06-25 09:05", savePage(proposals.skills, entries)),
  did(
    people.director,
    "2018-06-25 09:10",
    saveAnswers(proposals.skills, { motive, nextYear }, rows),
  ),
];
export const three = (mentors: Entry, courses: Entry, leaders: Entry): Entries => ({
  [requests.mentors]: mentors,
  [requests.courses]: courses,
  [requests.leaders]: leaders,
});
