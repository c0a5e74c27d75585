import { receiving } from "../words/who-got.ts";
import type { FoundDeadline } from "../words/deadlines.ts";
import { isSomebody } from "../words/owners.ts";
import type { Question, ReadAssignment } from "../reading.ts";

/** An assignment with the sentence that it was read from. */
export interface FoundAssignment extends ReadAssignment {
  readonly quote: string;
}

/** A task while its sentences are read: what follows may still say when, where and on which condition. */
export interface Draft {
  owner: string;
  what: string;
  body: string | null;
  time: FoundDeadline | null;
  condition: string | null;
  proposed: boolean;
  quote: string;
}

/** The task as it is given, with what has to be asked about it. */
export function finish(draft: Draft, questions: Question[]): FoundAssignment {
  const { owner, what, body, time, condition, proposed, quote } = draft;
  const deadline = time?.deadline ?? {
    question: `När ska ${owner} vara klar med uppdraget, och vid vilket möte redovisas det?`,
  };
  const task = what.length > 90 ? `${what.slice(0, 90).trimEnd()} …` : what;
  if (typeof deadline !== "string")
    questions.push({
      topic: "tidpunkt",
      text: `${deadline.question} Det gäller uppdraget till ${owner}: ${task}.`,
    });
  if (!isSomebody(owner) && !receiving.test(owner))
    questions.push({
      topic: "roll",
      text: `”${owner}” får ett uppdrag. Vilken befattning är det?`,
    });
  if (time !== null && time.doubt !== null) questions.push({ topic: "tidpunkt", text: time.doubt });
  if (condition !== null)
    questions.push({
      topic: "villkor",
      text: `Uppdraget till ${owner} vilar på ett villkor: ”${condition}”. Är villkoret uppfyllt, och genom vilket beslut?`,
    });
  return {
    owner,
    what,
    body,
    deadline,
    condition,
    status: condition === null ? "aktiv" : "vilande",
    proposed,
    quote,
  };
}
