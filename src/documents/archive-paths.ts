import type { ArchivedDocument } from "./archive-paper.ts";

/** What lies where in a package. */
export const archivePaths = {
  readme: "LÄSMIG.txt",
  metadata: "metadata.xml",
  events: "handelser.jsonl",
  sums: "sha256.txt",
  documents: "handlingar",
} as const;

/** Where a document lies in the package. */
export const pathOf = ({ file }: ArchivedDocument): string =>
  `${archivePaths.documents}/${file.name}`;
