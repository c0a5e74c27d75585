import { createHash } from "node:crypto";

/** A finished file, ready to be sent. */
export interface FileOut {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ics: "text/calendar; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
} as const;

/**
 * SHA-256 over a file's bytes, in hex: what the ledger keeps of an issued document, and what *kontrollera*
 * compares a file with.
 */
export const documentHash = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

const nameLengthMax = 80;

/** A name that every file system takes: "Beslut 1/2018" is `beslut-1-2018`. */
export function fileName(title: string, ending: keyof typeof mediaTypes): string {
  const plain = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, nameLengthMax)
    .replace(/^-+|-+$/g, "");
  return `${plain === "" ? "dokument" : plain}.${ending}`;
}
