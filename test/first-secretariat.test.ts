import { expect, it } from "vitest";
import type { Commits } from "../src/app/outcome.ts";
import { personId } from "../src/domain/brand.ts";
import type { Command } from "../src/domain/command.ts";
import { FirstSecretariatRefused, grantFirstSecretariat } from "../src/first-secretariat.ts";
import { newAuthority, waited } from "./app/authority.ts";

const entraId = "0F5A1C00-0000-4000-8000-000000000001";
const another = "0f5a1c00-0000-4000-8000-000000000002";
const founding = { authority: "Region Exempel", secretariat: [entraId, another] };

const registered = (person: string, withId: string | null): Command => ({
  type: "register-person",
  person: personId(person),
  name: "Eva Registrator",
  mail: null,
  entraId: withId,
  language: "sv",
});

/** The ids of those who are secretariat once the start has ended, on a log that holds these people. */
async function secretariatAfter(known: readonly Command[], starts = 1): Promise<string[]> {
  const region = newAuthority();
  const { commits } = await region.open();
  for (const command of known)
    await waited(
      region.clock,
      commits.execute({ command, actor: { kind: "system", name: "import" }, key: null }),
    );
  for (let start = 0; start < starts; start += 1)
    await waited(region.clock, grantFirstSecretariat(founding, commits));
  const { persons, authority } = await waited(region.clock, commits.current());
  expect(authority.get("")?.name.sv).toBe("Region Exempel");
  await waited(region.clock, commits.close());
  return [...persons.values()].filter((one) => one.secretariat).map((one) => one.id);
}

it("gives an empty log the secretariat that the configuration names, once", async () => {
  expect(await secretariatAfter([])).toEqual(["secretary-1", "secretary-2"]);
  expect(await secretariatAfter([], 2)).toEqual(["secretary-1", "secretary-2"]);
});

it("grants the person whom the log already holds under the configured Entra id", async () => {
  expect(await secretariatAfter([registered("eva", entraId.toLowerCase())])).toEqual([
    "eva",
    "secretary-1",
  ]);
});

it("takes nobody else's place when its own names are used", async () => {
  expect(await secretariatAfter([registered("secretary-1", null)])).toEqual([
    "secretary-2",
    "secretary-3",
  ]);
});

it("gives two processes that start at once one and the same secretariat", async () => {
  const region = newAuthority();
  const first = await region.open();
  const second = await region.open();
  const both = [first, second].map(({ commits }) => grantFirstSecretariat(founding, commits));
  await waited(region.clock, Promise.all(both));
  const { persons } = await waited(region.clock, first.commits.current());
  expect([...persons.values()].map((one) => [one.entraId, one.secretariat])).toEqual([
    [entraId.toLowerCase(), true],
    [another, true],
  ]);
  await waited(region.clock, Promise.all([first.commits.close(), second.commits.close()]));
});

it("does not start without a secretariat when the log refuses it", async () => {
  const region = newAuthority();
  const { commits } = await region.open();
  const refusing: Commits = {
    execute: async () => ({ kind: "refused", refusal: { code: "human-required" } }),
    current: () => commits.current(),
    latest: () => commits.latest(),
    onRecords: (listener) => commits.onRecords(listener),
    close: () => commits.close(),
  };
  const refused = await waited(
    region.clock,
    grantFirstSecretariat(founding, refusing).catch((fault: unknown) => fault),
  );
  expect(refused).toBeInstanceOf(FirstSecretariatRefused);
  expect(refused).toMatchObject({ message: expect.stringContaining("human-required") });
  await waited(region.clock, commits.close());
});
