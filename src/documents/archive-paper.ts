import type { Day, Instant } from "../domain/brand.ts";
import type { Appeal, SeparateRecord } from "../domain/notice-facts.ts";
import type { FileOut } from "./file-out.ts";

/** A record of the log as it is stored: its text, its hash, and the hash that it follows upon. */
export interface ArchivedEvent {
  readonly position: number;
  readonly previous: string;
  /** SHA-256 in hex over `previous` followed by `body`, in UTF-8. */
  readonly hash: string;
  readonly body: string;
}

/** A document of the authority: the very bytes that the ledger has the hash of. */
export interface ArchivedDocument {
  readonly kind: "decision" | "correction";
  readonly title: string;
  readonly file: FileOut;
  readonly hash: string;
  readonly issued: Instant;
}

/** What is known of a document that was issued and is not in the package: its bytes cannot be made any more. */
export interface MissingDocument {
  readonly hash: string;
  readonly size: number;
  readonly issued: Instant;
}

/** One step of a decision's way to legal force, and its day. */
export interface ArchivedStep {
  readonly step:
    | "reported"
    | "recorded-separately"
    | "adjusted"
    | "announced"
    | "last-appeal-day"
    | "final";
  readonly day: Day;
  /** The body's paragraph, where the step has one. */
  readonly section: number | null;
}

/** A decision as it is handed over to the diary and the archive (sv. *arkivpaket*). */
export interface ArchivePaper {
  readonly authority: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly decision: {
    readonly number: string;
    readonly title: string;
    /** "Delegationsbeslut", or what else its paper calls itself. */
    readonly genre: string;
    readonly day: Day;
    readonly time: Instant;
    readonly decider: string;
    readonly preparedBy: string;
    readonly amends: string | null;
    readonly replacedBy: string | null;
  };
  /** The body that is told of it; null for mere execution, which is not reported. */
  readonly body: string | null;
  readonly steps: readonly ArchivedStep[];
  readonly separately: SeparateRecord | null;
  readonly appeal: Appeal | null;
  readonly documents: readonly ArchivedDocument[];
  readonly missing: readonly MissingDocument[];
  /** By position. */
  readonly events: readonly ArchivedEvent[];
  /** Whether older events than these are only in the log: a very long history keeps the newest. */
  readonly isCut: boolean;
}
