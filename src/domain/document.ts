import type { Instant, PersonId, Subject } from "./brand.ts";

/** The forms in which everything that somebody may see is written; all are made of the same tables. */
export type ExportForm = "xlsx" | "csv" | "json";

/**
 * What the program issues as a document of the authority. An export and a calendar are somebody's own copy and
 * no documents.
 */
export type DocumentKind = "decision" | "correction" | "notice-list" | "follow-up";

/** What is kept of a document: not its bytes, which are made anew, but what they can be told by. */
interface Issued {
  readonly kind: DocumentKind;
  /** What it is about: a decision, a meeting, a grant or a pot. */
  readonly subject: Subject;
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
  /** The version of its layout. */
  readonly template: number;
  /** In bytes. */
  readonly size: number;
}

/** A document as it was first issued; one with other bytes is another document. */
export interface IssuedDocument extends Issued {
  readonly time: Instant;
  /** Who asked for it first; null where it was made by no person. */
  readonly person: PersonId | null;
}

export type DocumentEvent = { readonly type: "document-issued" } & Issued;

/** Bytes that have been issued before are the same document: nothing changes. */
export type DocumentCommand = { readonly type: "issue-document" } & Issued;

/** The documents of one kind about one subject, in the order in which they were issued. */
export const issuedBefore = (
  documents: Iterable<IssuedDocument>,
  { kind, subject }: Pick<Issued, "kind" | "subject">,
): readonly IssuedDocument[] =>
  [...documents]
    .filter((one) => one.kind === kind && one.subject === subject)
    .toSorted((a, b) => a.time - b.time);
