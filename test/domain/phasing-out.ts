import { decisionNumber, rowId } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import type { PhaseOutCommand } from "../../src/domain/phase-out.ts";
import type { NextYear } from "../../src/domain/proposal.ts";
import { decideIt, drafted, saveAnswers, submit } from "./ask.ts";
import { proposals } from "./fixture.ts";
import { did, type Done } from "./given.ts";
import { people } from "./organisation.ts";

export const phasedOut: NextYear & { kind: "phased-out" } = {
  kind: "phased-out",
  what: "Inhyrd instruktör",
  amount: kronor(500_000),
  when: "juni 2019",
};

const { skills } = proposals;

/** The skills pot on its way: 400 000 to mentors, who need it next year too and are paid for by what is phased out. */
export const phasing = (nextYear: NextYear = phasedOut): readonly Done[] => [
  ...drafted("skills"),
  did(
    people.director,
    "2018-06-25 09:12",
    saveAnswers(skills, { motive: "Störst nytta för vården.", nextYear }),
  ),
  did(people.director, "2018-06-25 09:15", submit(skills)),
];

/** The same, decided as 1/2018. */
export const phasedOutBy = (nextYear: NextYear = phasedOut): readonly Done[] => [
  ...phasing(nextYear),
  did(people.chief, "2018-06-25 10:00", decideIt(skills)),
];

export const of = { decision: decisionNumber("1/2018"), row: rowId("mentors") };

export const answer = (told: Partial<PhaseOutCommand> = {}): PhaseOutCommand => ({
  type: "answer-phase-out",
  ...of,
  outcome: "done",
  day: null,
  comment: "",
  turn: 0,
  ...told,
});
