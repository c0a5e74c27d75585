/** The kinds that what was found is gathered under. */
export const searchGroups = [
  "pots",
  "proposals",
  "decisions",
  "requests",
  "assignments",
  "people",
  "grants",
] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** The longest text that a card looks for. */
export const searchTextMax = 120;

/** What its reader may see of all that fits a text; of one kind alone where that is named. */
export interface SearchCard {
  readonly card: "search";
  readonly text: string;
  readonly of?: SearchGroup | undefined;
  readonly page: number;
}
