import type { Commits, Outcome } from "../../app/outcome.ts";
import type { Command } from "../../domain/command.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Viewer } from "../../notify/card.ts";
import type { DocumentCard } from "../../notify/document-card.ts";
import { documentTitle } from "../cards/document/document.ts";
import type { OfferedFile } from "../conversation.ts";
import { parseCard } from "../parse-card.ts";
import { made } from "./made.ts";

export type Offered =
  | { readonly kind: "made"; readonly file: OfferedFile }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** There is nothing to make it of. */
  | { readonly kind: "none" };

/**
 * A finished file as it is offered to its reader. A document of the authority is entered in the log before it
 * leaves.
 */
export async function offered(
  card: DocumentCard,
  viewer: Viewer,
  commits: Pick<Commits, "latest">,
  execute: (command: Command) => Promise<Outcome>,
): Promise<Offered> {
  const found = made(card.of, commits.latest(), viewer);
  if (found === null) return { kind: "none" };
  const { issue } = found;
  if (issue !== null && !commits.latest().documents.has(issue.hash)) {
    const outcome = await execute(issue);
    if (outcome.kind === "refused") return outcome;
  }
  const file = found.issue === null ? await found.file() : found.file;
  return {
    kind: "made",
    file: {
      name: file.name,
      contentType: file.mediaType,
      bytes: file.bytes,
      description: documentTitle(card.of, commits.latest(), viewer) ?? file.name,
      of: JSON.stringify(card),
    },
  };
}

/** The card of a file that was offered; null for what is none. */
export function offeredCard(of: string): DocumentCard | null {
  const card = parseCard(JSON.parse(of));
  return card?.card === "document" ? card : null;
}
