import { Buffer } from "node:buffer";
import { archiveMetadata } from "./archive-metadata.ts";
import { archivePaths, pathOf } from "./archive-paths.ts";
import { archiveReadme } from "./archive-readme.ts";
import type { ArchivePaper } from "./archive-paper.ts";
import { documentHash, type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { storedBytes, zipOf } from "./zip.ts";

export const archiveName = (number: string): string =>
  fileName(`Arkivpaket beslut ${number}`, "zip");

/**
 * The package (.zip). Pure, and nothing in it is made smaller: the same decision with the same events gives the same
 * bytes, whoever asks and on whichever day.
 */
export function archiveFile(paper: ArchivePaper): FileOut {
  const content: readonly (readonly [path: string, bytes: Uint8Array])[] = [
    [archivePaths.readme, encoded(archiveReadme(paper))],
    [archivePaths.metadata, encoded(archiveMetadata(paper))],
    [archivePaths.events, encoded(eventLines(paper))],
    ...paper.documents.map((one) => [pathOf(one), one.file.bytes] as const),
  ];
  // As `sha256sum -c` reads it.
  const sums = content.map(([path, bytes]) => `${documentHash(bytes)}  ${path}\n`).join("");
  const files = [...content, [archivePaths.sums, encoded(sums)] as const];
  return {
    name: archiveName(paper.decision.number),
    mediaType: mediaTypes.zip,
    bytes: zipOf(files.map(([path, bytes]) => storedBytes(path, bytes))),
  };
}

const encoded = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, "utf8"));

/**
 * The events as lines of JSON: what the file is, a record a line, and how many there are, so that a file that was cut off
 * is seen. `scripts/verify.ts` reads it.
 */
function eventLines({ decision, events }: ArchivePaper): string {
  const begins = { format: "fordela-events", version: 1, decision: decision.number };
  return [begins, ...events, { end: { records: events.length } }]
    .map((line) => `${oneLine(JSON.stringify(line))}\n`)
    .join("");
}

/** Separators that some readers take for the end of a line are escaped; JSON reads them the same. */
const oneLine = (json: string): string =>
  json.replaceAll("\u2028", String.raw`\u2028`).replaceAll("\u2029", String.raw`\u2029`);
