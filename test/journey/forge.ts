import { expect } from "vitest";

import type { Person } from "../teams/person.ts";
import { type Json, read, record } from "../teams/reading.ts";

/** A press with data that no card of ours carries. */
export async function forges(person: Person, verb: unknown, data: unknown): Promise<string> {
  const { status, body } = await person.posts({
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId: "nothing",
    value: { action: { type: "Action.Execute", verb, data }, trigger: "manual" },
  });
  expect(status).toBe(200);
  expect(record(body)?.["statusCode"]).toBe(200);
  return JSON.stringify(body);
}

/** The button's own data, as it stands on the newest card. */
export function dataOfButton(person: Person, title: string): Json {
  const found = read(person.card()).buttons.find((button) => button.title === title);
  return record(found?.action["data"]) ?? {};
}

/** Whether an answer shows a fault of the program, or anything of its inside. */
export const isFault = (text: string): boolean =>
  /Något gick fel|went wrong|\bat \w+ \(|\.ts:\d/.test(text);
