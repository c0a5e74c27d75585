import { afterAll, beforeAll, expect, it } from "vitest";
import { people } from "../../src/local/sample/people.ts";
import { distributes, kompetens, textOf } from "./acts.ts";
import { forges, isFault } from "./forge.ts";
import { openRegion, type Region } from "./region.ts";

let region: Region;

beforeAll(async () => {
  region = await openRegion();
});
afterAll(() => region.close());

it("who leaves while a proposal waits for him hands it over, and comes in no more until taken in again", async () => {
  await distributes(region.person("hsDirektor"), kompetens);
  const chief = region.person("regiondirektor");
  await chief.getsMessage("Väntar på ditt beslut");
  const secretary = region.person("registrator");
  const next = { card: "set-up-item", of: "person", id: people.regiondirektor.id };
  const end = { person: people.regiondirektor.id, why: "left", next };
  expect(isFault(await forges(secretary, "end-person", end))).toBe(false);
  // His substitute has an appointment for the year, and gets what waited.
  await region.person("bitrRegiondirektor").getsMessage("Väntar på ditt beslut");
  await region.settled();
  expect(textOf(await chief.says("hem"))).toContain("Din plats i Fördela är avslutad.");
  expect(textOf(await chief.says("pottar"))).not.toContain("Pottar");
  const before = region.program.commits.latest().decisions.size;
  await forges(chief, "decide-proposal", { proposal: "kompetensutveckling/1" });
  expect(region.program.commits.latest().decisions.size).toBe(before);
  // Whoever is alone with something open is not let go, whatever is pressed.
  const alone = { person: people.hsDirektor.id, why: "left", next };
  expect(await forges(secretary, "end-person", alone)).toContain("är ensam om något");
  expect(await forges(region.person("hsDirektor"), "end-person", end)).not.toContain("avslutat");
  await forges(secretary, "resume-person", { person: people.regiondirektor.id, next });
  expect(textOf(await chief.says("hem"))).toContain("Hej Rut Exempelsson");
}, 30_000);
