import type { Ore } from "../domain/brand.ts";
import type { TrailFacts } from "../domain/person.ts";
import { keepersOf } from "./owed-return.ts";
import type { PaperNews } from "./paper-news.ts";

/** What is moved from one place to another, from what was said before a sitting to what is said after it. */
export interface MovedRow extends NonNullable<TrailFacts["moved"]> {
  readonly was: Ore;
  readonly amount: Ore;
}

/** That undistributed money was moved: for whoever could distribute it, and whoever can now. */
export const moveNews: PaperNews<MovedRow> = {
  card: "move-news",
  by: ({ moved }) => moved?.by,
  about: ({ moved }) => `${moved?.pot} ${moved?.to ?? ""} ${moved?.next?.grant ?? ""}`,
  row: ({ moved }, told) => (moved === undefined ? null : { ...moved, ...told }),
  people: ({ pot, to, grant, next }, state, today) => [
    ...keepersOf({ pot, grant }, state, today),
    ...keepersOf({ pot: to, grant: next?.grant ?? grant }, state, today),
  ],
};
