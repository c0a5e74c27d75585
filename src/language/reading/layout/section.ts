import type { SectionKind } from "./headings.ts";
import type { Line } from "./line.ts";

export interface Section {
  readonly kind: SectionKind;
  /** The heading as it stands, "" for what stands before any. */
  readonly heading: string;
  readonly lines: Line[];
}
