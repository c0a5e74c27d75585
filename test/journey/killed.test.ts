import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { localBotId, localTenantId } from "../../src/local/people.ts";
import { people } from "../../src/local/sample/people.ts";
import { createSeededChance } from "../simulation/seeded-chance.ts";
import { type Connector, openConnector } from "../teams/connector.ts";
import type { Inputs } from "../teams/filling.ts";
import type { Person } from "../teams/person.ts";
import {
  andraChefer,
  type Distribution,
  kompetens,
  lakemedel,
  pageInputs,
  textOf,
  told,
  utdata,
} from "./acts.ts";
import { type Child, localChild } from "./child.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

/** The run repeats with the same seed, as far as two processes ever do. */
const seed = 20_180_621;
const killsMax = 5;

/** The busiest people: one pot each, and those who take the steps after them. */
const holders: readonly (readonly [SampleName, Distribution])[] = [
  ["hsDirektor", kompetens],
  ["ekonomidirektor", utdata],
  ["itChef", lakemedel],
];

describe(`a process that is killed at any moment (seed ${seed})`, { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "fordela-killed-"));
  const store = `sqlite:${join(folder, "killed.db")}`;
  const chance = createSeededChance(seed);
  let connector: Connector;
  let child: Child;
  let up: Promise<void>;
  let region: Region | null = null;
  let port = 0;
  let kills = 0;
  let acts = 0;
  let nextKill = 5;
  const decided = new Map<string, string>();
  const persons = new Map<SampleName, Person>();

  beforeAll(async () => {
    connector = await openConnector();
    port = await freePort();
    child = localChild({ port, store });
    up = child.start();
    await up;
    for (const name of Object.keys(people) as SampleName[]) {
      const { entraId, userId, name: called } = people[name];
      const botUrl = `http://127.0.0.1:${port}`;
      persons.set(
        name,
        connector.person({
          entraId,
          userId,
          name: called,
          botUrl,
          tenantId: localTenantId,
          botId: localBotId,
        }),
      );
    }
  });
  afterAll(async () => {
    await child.kill();
    await region?.close();
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const person = (name: SampleName): Person => {
    const found = persons.get(name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };

  /** Ends the process somewhere in the middle of what it is doing, and starts it again. */
  async function crash(): Promise<void> {
    for (let tick = chance.below(2_000); tick > 0; tick -= 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await child.kill();
    await child.start();
  }

  /** Does something, and does it again as long as nobody has answered. */
  async function insists<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      await up;
      acts += 1;
      const answer = act();
      if (acts >= nextKill && kills < killsMax) {
        kills += 1;
        nextKill = acts + 3 + chance.below(7);
        up = crash();
      }
      try {
        return await answer;
      } catch (fault) {
        const isLost = fault instanceof TypeError || String(fault).includes("503");
        if (!isLost || attempt > 20) throw fault;
      }
    }
  }

  const presses = (who: Person, title: string, inputs: Inputs = {}): Promise<string> =>
    insists(async () => textOf(await who.presses(title, inputs)));
  const says = (who: Person, words: string): Promise<string> =>
    insists(async () => textOf(await who.says(words)));

  async function distributes(who: Person, distribution: Distribution): Promise<void> {
    await says(who, `fördela ${distribution.name}`);
    const pages = Math.ceil(distribution.amounts.length / 7);
    for (let page = 1; page <= pages; page += 1) {
      await presses(who, "Spara och nästa", pageInputs(distribution, page));
    }
    const { motive = "", nextYear } = distribution;
    await presses(who, "Spara och granska", {
      motive,
      ...(nextYear === undefined ? {} : { nextYear }),
    });
    const send = who.buttons().find((title) => title.startsWith("Skicka till")) ?? "";
    expect(await presses(who, send, { goals: "Nej" })).toContain("Förslaget är skickat");
  }

  /** What waits is found at home, whether or not its card has come. */
  async function takes(who: Person, step: string): Promise<void> {
    await says(who, "hem");
    await presses(who, "Öppna");
    await presses(who, step);
  }

  async function decides(pot: string): Promise<void> {
    const chief = person("regiondirektor");
    await says(chief, "godkänn");
    await presses(chief, "Fatta beslut …");
    const receipt = await presses(chief, "Jag är inte jävig, fatta beslut");
    const number = /Beslut (\d+\/2018) är fattat/.exec(receipt)?.[1];
    expect(receipt).toContain(pot);
    decided.set(pot, number ?? "");
  }

  it("loses nothing that it has acknowledged while people go on working", async () => {
    for (const name of ["registrator", "kanslijurist", "regiondirektor"] as const) {
      await says(person(name), "hem");
    }
    await Promise.all(holders.map(([name, pot]) => distributes(person(name), pot)));
    await decides("Kompetensutveckling");
    await takes(person("itChef"), "Samråd klart");
    await decides("Utdataverktyg");
    await distributes(person("hsDirektor"), andraChefer);
    expect(kills).toBe(killsMax);
  });

  it("has every decision that a receipt was given for, whole and in order", async () => {
    await up;
    await child.kill();
    region = await openRegion({ store, connector, port });
    const state = await region.program.commits.current();
    for (const [pot, number] of decided) {
      const decision = state.decisions.get(number);
      expect([number, state.pots.get(decision?.pot ?? "")?.title]).toEqual([number, pot]);
    }
    expect([...decided.values()].toSorted()).toEqual(["1/2018", "2/2018"]);
    expect(state.decisions.size).toBe(2);
    const rows = state.decisions.get(decided.get("Kompetensutveckling") ?? "")?.rows ?? [];
    expect(rows.map(({ amount }) => amount / 100_000)).toEqual([
      1_200, 0, 500, 300, 300, 400, 0, 0, 0, 280, 0, 320, 180, 220,
    ]);
    expect(await says(person("registrator"), "kontrollera")).toContain("är hel");
  });

  it("brings every task that is open, and no more often than it was attempted", async () => {
    const chief = person("regiondirektor");
    await chief.getsMessage("Väntar på ditt beslut: Andra åtgärder");
    const state = await region?.program.commits.current();
    const receipts = [...(state?.receipts.values() ?? [])].filter(
      ({ kind, person: to, subject }) =>
        kind === "task" && to === people.regiondirektor.id && subject.includes(andraChefer.pot),
    );
    expect(receipts.length).toBe(1);
    // Killed between an attempt and its message, a process leaves an attempt of which nothing came; the next one tells.
    const times = told(chief, "Väntar på ditt beslut: Andra åtgärder");
    expect(times).toBeGreaterThanOrEqual(1);
    expect(times).toBeLessThanOrEqual(receipts[0]?.attempt ?? 0);
  });

  it("tells no news twice", () => {
    for (const name of persons.keys()) {
      for (const number of ["1/2018", "2/2018"]) {
        expect(told(person(name), `Beslut ${number}:`)).toBeLessThanOrEqual(1);
      }
    }
    expect(connector.complaints).toEqual([]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
