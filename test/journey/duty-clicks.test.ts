import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayAt } from "../../src/domain/moment.ts";
import { allDuties } from "../../src/notify/whole.ts";

import type { Duty } from "../../src/notify/duty.ts";
import { ownersOf } from "../../src/notify/reach.ts";
import type { Json } from "../teams/reading.ts";
import { forges, isFault } from "./forge.ts";
import { openRegion, type Region } from "./region.ts";

const gone = "Det här är redan klart, eller ligger inte hos dig.";

describe("forged clicks about duties", { timeout: 30_000 }, () => {
  let region: Region;
  let duty: Duty;
  let data: Json;

  beforeAll(async () => {
    region = await openRegion();
    const state = await region.program.commits.current();
    const holder = [...state.persons.values()].find((one) => one.id === "p-hs-direktor");
    const today = dayAt(state.authority.get("")?.time ?? raise());
    const found = allDuties(state, today).find(
      (one) => one.kind === "undistributed" && ownersOf(one, state).includes(holder?.id ?? raise()),
    );
    duty = found ?? raise();
    data = { duty: duty.key, subject: duty.subject };
  });
  afterAll(() => region.close());

  const marks = async () => (await region.program.commits.current()).dutyMarks.size;

  it("are refused from everybody who does not have the duty, and store nothing", async () => {
    for (const name of ["itChef", "registrator", "revisor", "regiondirektor"] as const)
      for (const verb of ["take-duty", "give-back-duty", "snooze-duty"]) {
        const answer = await forges(region.person(name), verb, { ...data, until: "2018-08-01" });
        expect([name, verb, answer.includes(gone)]).toEqual([name, verb, true]);
        expect(isFault(answer)).toBe(false);
      }
    expect(await marks()).toBe(0);
  });

  it("are refused of duties that do not exist or cannot", async () => {
    const { subject } = duty;
    for (const key of [`approval:${subject}`, `undistributed:${subject}#x`, `unspent:${subject}`]) {
      const answer = await forges(region.person("hsDirektor"), "take-duty", { subject, duty: key });
      expect([key, answer.includes(gone)]).toEqual([key, true]);
    }
    expect(await marks()).toBe(0);
  });

  it("say what cannot be, and take what can", async () => {
    const person = region.person("hsDirektor");
    const back = await forges(person, "give-back-duty", data);
    expect(back).toContain("Du har inte tagit den, så det finns inget att lämna tillbaka.");
    expect(back).not.toContain("Den är tillbaka hos alla.");
    const slept = await forges(person, "snooze-duty", { ...data, until: "2099-01-01" });
    expect(slept).toMatch(/Påminnelsen kan flyttas till en dag efter i dag|är den sista/);
    expect(await marks()).toBe(0);
    expect(await forges(person, "take-duty", data)).toContain("Det är noterat att du tar den.");
    expect(await marks()).toBe(1);
    for (let times = 0; times < 2; times += 1)
      expect(await forges(person, "give-back-duty", data)).toContain("Den är tillbaka hos alla.");
  });
});

function raise(): never {
  throw new Error("the sample has a pot with money in it");
}
