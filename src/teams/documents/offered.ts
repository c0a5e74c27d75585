import type { State } from "../../domain/state.ts";
import type { Viewer } from "../../notify/card.ts";
import type { DocumentCard } from "../../notify/document-card.ts";
import { documentTitle } from "../cards/document/document.ts";
import type { OfferedFile } from "../conversation.ts";
import type { Made } from "./made.ts";

/** A finished file as it is offered to its reader. */
export function offered(
  { file }: Made,
  card: DocumentCard,
  state: State,
  viewer: Viewer,
): OfferedFile {
  return {
    name: file.name,
    contentType: file.mediaType,
    bytes: file.bytes,
    description: documentTitle(card.of, state, viewer) ?? file.name,
  };
}
