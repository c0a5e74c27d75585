import { writeFileSync } from "node:fs";

import type { Day, PersonId } from "../../src/domain/brand.ts";
import { addDays, weekdayOf } from "../../src/domain/calendar.ts";
import type { Receipt } from "../../src/domain/delivery.ts";
import { dayAt } from "../../src/domain/moment.ts";
import type { SampleName } from "./region.ts";
import type { Told } from "./year.ts";

/** What somebody was told with these words on the card. */
export const toldOf = (told: readonly Told[], to: SampleName, words: string): readonly Told[] =>
  told.filter((one) => one.to === to && one.text.includes(words));

interface Week {
  readonly person: PersonId;
  readonly monday: Day;
  readonly count: number;
}

/** How many messages each person got in each week. */
export function tally(receipts: readonly Receipt[]): readonly Week[] {
  const weeks = new Map<string, Week>();
  for (const { person, begunAt } of receipts) {
    const on = dayAt(begunAt);
    const monday = addDays(on, 1 - weekdayOf(on));
    const key = `${person} ${monday}`;
    weeks.set(key, { person, monday, count: (weeks.get(key)?.count ?? 0) + 1 });
  }
  return [...weeks.values()];
}

/** With FORDELA_YEAR=folder, the year's list of messages, to be read as each receiver would. */
export function writeOut(told: readonly Told[]): void {
  const folder = process.env["FORDELA_YEAR"];
  if (folder === undefined) return;
  const head = ({ day, hour, to, summary }: Told) => `${day} ${hour} ${to}: ${summary}`;
  writeFileSync(`${folder}/list.txt`, told.map((one) => `${head(one)}\n`).join(""));
  const whole = told.map((one) => `=== ${head(one)}\n${one.text}\n\n`).join("");
  writeFileSync(`${folder}/year.txt`, whole);
}
