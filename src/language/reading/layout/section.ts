import type { SectionKind } from "./headings.ts";
import type { Line } from "./line.ts";

export interface Section {
  readonly kind: SectionKind;
  /** The heading as it stands, "" for what stands before any. */
  readonly heading: string;
  readonly lines: Line[];
}

/** Each paragraph of minutes stands for itself. */
export function paragraphsOf(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [[]];
  for (const section of sections) {
    if (section.kind === "head" && section.heading !== "") groups.push([]);
    groups.at(-1)?.push(section);
  }
  return groups;
}
