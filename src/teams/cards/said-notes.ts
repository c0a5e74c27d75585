import { decisionNumber, type LogPosition, subject, type Subject } from "../../domain/brand.ts";
import { decisionSubject, potSubject, proposalSubject } from "../../domain/touches.ts";
import type { State } from "../../domain/state.ts";
import { problemSentence, refusalSentence } from "../../language/say/refusal.ts";
import { saidWords } from "../../language/say/said.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import { namedFor } from "./refusal-names.ts";
import type { Note, Sheet } from "./sheet.ts";
import { trailLine } from "./trail.ts";

/** How many lines of what has happened stand above a card; the rest is in its history. */
const changesMax = 5;

/** What has just been said, as boxes above the card: done, refused, or overtaken by events. */
export function notesOf(
  card: Card,
  state: State,
  viewer: Viewer,
  said: Said,
  { done, isTold }: Pick<Sheet, "done" | "isTold">,
): readonly Note[] {
  const words = saidWords[viewer.language];
  const notes: Note[] = [];
  if (said.done !== undefined) notes.push(note("good", "", [done ?? words.done[said.done]]));
  const { refusal } = said;
  // The card that hands a proposal to the board says itself why nobody else may decide.
  const isAnswered = isTold === true || (refusal?.code === "board-only" && card.card === "refer");
  if (refusal?.code === "outdated" || said.since !== undefined) {
    const since = said.since ?? (refusal?.code === "outdated" ? refusal.seen : undefined);
    notes.push(outdatedNote(card, state, viewer, since));
  }
  if (refusal === undefined || isAnswered || refusal.code === "outdated") return notes;
  const named = namedFor(card, state, viewer);
  if (refusal.code !== "fields")
    return [
      ...notes,
      note("attention", words.refused, [refusalSentence(refusal, named, viewer.language)]),
    ];
  // A card that has no such field says why all the same; drafts have words of their own for their rows.
  if (isTold === undefined) return notes;
  const sentences = refusal.errors.map(({ problem }) =>
    problemSentence(problem, named, viewer.language),
  );
  return [...notes, note("attention", words.refused, [...new Set(sentences)])];
}

const note = (style: Note["style"], heading: string, lines: readonly string[]): Note => ({
  style,
  heading,
  lines,
});

function outdatedNote(
  card: Card,
  state: State,
  viewer: Viewer,
  since: LogPosition | undefined,
): Note {
  const words = saidWords[viewer.language];
  const about = subjectOf(card);
  const trail = about === null ? [] : (state.trails.get(about) ?? []);
  const news = trail.filter((entry) => since !== undefined && entry.position > since);
  if (news.length === 0) return note("warning", "", [words.changed]);
  const lines = news
    .slice(-changesMax)
    .map((entry) => `• ${trailLine(state, entry, viewer.language)}`);
  const more = news.length - lines.length;
  return note("warning", words.outdated, more > 0 ? [...lines, words.moreChanges(more)] : lines);
}

/** What a card is about: its revision is the one that its clicks carry; null for overviews. */
function subjectOf(card: Card): Subject | null {
  if ("proposal" in card) return proposalSubject(card.proposal);
  switch (card.card) {
    case "pot":
    case "may-i-decide":
      return potSubject(card.pot);
    case "decision":
    case "decision-text":
    case "decision-news":
      return decisionSubject(decisionNumber(card.decision));
    case "registered":
      return subject(`registered/${card.decision}`);
    case "history":
      return subject(card.subject);
    default:
      return null;
  }
}
