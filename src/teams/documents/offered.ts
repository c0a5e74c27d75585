import type { Outcome } from "../../app/outcome.ts";
import type { Command } from "../../domain/command.ts";
import type { DecisionNumber } from "../../domain/brand.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { State } from "../../domain/state.ts";
import { archiveName } from "../../documents/archive.ts";
import type { FileOut } from "../../documents/file-out.ts";
import type { Said, Viewer } from "../../notify/card.ts";
import type { DocumentCard } from "../../notify/document-card.ts";
import { documentTitle } from "../cards/document/document.ts";
import { renderCard } from "../cards/render.ts";
import type { FinishedFile, OfferedFile, Rendered } from "../conversation.ts";
import { parseCard } from "../parse-card.ts";
import { archiveMade, archiveParts, type ReadEvents } from "./archive.ts";
import { made, type Made } from "./made.ts";

/** Where a file is made from, and entered in the log by who asks for it. */
export interface DocumentDesk {
  readonly latest: () => State;
  readonly execute: (command: Command) => Promise<Outcome>;
  readonly eventsAt: ReadEvents;
}

type Issued =
  | { readonly kind: "made"; readonly made: Made }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** There is nothing to make it of. */
  | { readonly kind: "none" };

/** Makes what a card is of. A document of the authority is entered in the log before it leaves. */
async function issued({ of }: DocumentCard, viewer: Viewer, desk: DocumentDesk): Promise<Issued> {
  if (of.kind === "archive") return packed(of.decision, viewer, desk);
  const found = made(of, desk.latest(), viewer);
  if (found === null) return { kind: "none" };
  const { issue } = found;
  if (issue !== null && !desk.latest().documents.has(issue.hash)) {
    const outcome = await desk.execute(issue);
    if (outcome.kind === "refused") return outcome;
  }
  return { kind: "made", made: found };
}

/** A package, once every document that goes into it has been issued. */
async function packed(number: DecisionNumber, viewer: Viewer, desk: DocumentDesk): Promise<Issued> {
  const parts = archiveParts(desk.latest(), number);
  for (const of of parts) {
    const part = await issued({ card: "document", of }, viewer, desk);
    if (part.kind !== "made") return part;
  }
  if (parts.length === 0) return { kind: "none" };
  const file = () => archiveMade(desk.latest(), number, viewer, desk.eventsAt);
  return { kind: "made", made: { name: archiveName(number), file, issue: null } };
}

/** A card with the file that it tells of; why there is none where there is none. */
export async function cardWithFile(
  card: DocumentCard,
  said: Said,
  viewer: Viewer,
  desk: DocumentDesk,
): Promise<Rendered> {
  const found = await issued(card, viewer, desk);
  const state = desk.latest();
  switch (found.kind) {
    case "none": {
      const refusal = said.refusal ?? { code: "not-found", id: "" };
      return renderCard({ card: "home" }, state, viewer, { refusal });
    }
    case "refused":
      return renderCard(card, state, viewer, { refusal: found.refusal });
    case "made": {
      const { name, issue } = found.made;
      const file = { name, hash: issue?.hash ?? null };
      const rendered = renderCard(card, state, viewer, { ...said, file });
      return { ...rendered, file: offeredFile(card, found.made, state, viewer) };
    }
    default:
      return found satisfies never;
  }
}

/** The file as its reader gets it; null where it is not made. */
export async function finishedFile(
  card: DocumentCard,
  viewer: Viewer,
  desk: DocumentDesk,
): Promise<FinishedFile | null> {
  const found = await issued(card, viewer, desk);
  if (found.kind !== "made") return null;
  const { mediaType: contentType, bytes } = await fileOf(found.made);
  return { ...offeredFile(card, found.made, desk.latest(), viewer), contentType, bytes };
}

const offeredFile = (card: DocumentCard, one: Made, state: State, viewer: Viewer): OfferedFile => ({
  name: one.name,
  size: async () => (await fileOf(one)).bytes.length,
  description: documentTitle(card.of, state, viewer) ?? one.name,
  of: JSON.stringify(card),
});

const fileOf = async (one: Made): Promise<FileOut> => (one.issue === null ? one.file() : one.file);

/** The card of a file that was offered; null for what is none. */
export function offeredCard(of: string): DocumentCard | null {
  const card = parseCard(JSON.parse(of));
  return card?.card === "document" ? card : null;
}
