import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "./acts.ts";
import { openRegion, type Region } from "./region.ts";

describe("a search in Teams", { timeout: 15_000 }, () => {
  let region: Region;
  beforeAll(async () => {
    region = await openRegion();
  });
  afterAll(() => region.close());

  it("leads from an amount in the chat to the pot where it was asked for", async () => {
    const auditor = region.person("revisor");
    const found = await auditor.says("1 450 000");
    expect(textOf(found)).toContain("NOVA plan 8");
    expect(textOf(await auditor.presses("Öppna"))).toContain("Kompetensutveckling");
  });

  it("leads on to all of one kind, and back to all that was found", async () => {
    const registrar = region.person("registrator");
    expect(textOf(await registrar.says("sök RS 254/2018"))).toContain("3 träffar till");
    expect(textOf(await registrar.presses("Visa alla"))).toContain("Pottar (6)");
    expect(textOf(await registrar.presses("Alla träffar"))).toContain("Bidrag och ärenden (3)");
  });

  it("speaks English to whoever reads English", async () => {
    const controller = region.person("ekonomidirektor");
    await controller.says("language en");
    expect(textOf(await controller.says("find outcome"))).toContain("Nothing of what you may see");
    expect(textOf(await controller.says("search utdata"))).toMatch(/Pots \(1\)|Utdataverktyg/);
  });

  it("shows somebody else nothing, and writes nothing in the log", async () => {
    const other = region.person("kirurgi");
    await other.says("hem");
    const before = region.program.commits.latest().authority.get("")?.position;
    expect(textOf(await other.says("sök NOVA"))).toContain("Inget av det du får se passar.");
    expect(textOf(await other.says("1 450 000"))).toContain("Det går inte att förstå");
    expect(region.program.commits.latest().authority.get("")?.position).toBe(before);
  });
});
