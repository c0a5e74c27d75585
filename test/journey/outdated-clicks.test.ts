import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Person } from "../teams/person.ts";
import { andraChefer, distributes, fills, sends, textOf } from "./acts.ts";
import { openRegion, type Region } from "./region.ts";

describe("a button that leads on from an older card", { timeout: 15_000 }, () => {
  let region: Region;
  beforeEach(async () => {
    region = await openRegion();
  });
  afterEach(() => region.close());

  it("lets nobody decide on another version than the one he has read", async () => {
    const holder = region.person("hsDirektor");
    const chief = region.person("regiondirektor");
    await distributes(holder, andraChefer);
    await chief.getsMessage("Väntar på ditt beslut");
    const read1 = chief.keeps();
    await chief.presses("Skicka tillbaka …", {}, { on: read1 });
    await chief.presses("Skicka tillbaka", { comment: "Ge 10 000 kr mer till den första." });
    const whileReturned = textOf(await chief.presses("Fatta beslut …", {}, { on: read1 }));
    expect(whileReturned).toContain("skickade tillbaka förslag 1");
    expect(whileReturned).toContain("Förslaget är ett utkast hos HS-direktören.");

    await holder.getsMessage("Förslaget kom tillbaka");
    await holder.presses("Fortsätt fördela");
    await fills(holder, {
      ...andraChefer,
      amounts: ["170 tkr", ...andraChefer.amounts.slice(1, 3), "90 tkr"],
    });
    await sends(holder);
    await region.settled();
    for (const title of [
      "Fatta beslut …",
      "Visa hela förslaget",
      "Hänskjut till regionstyrelsen …",
    ]) {
      const answer = textOf(await chief.presses(title, {}, { on: read1 }));
      expect(answer).toContain("Kortet var gammalt, och inget ändrades.");
      expect(answer).toContain("skickade förslag 2");
      expect(answer).toContain("160 000 kr blev 170 000 kr");
    }
    const fresh = textOf(await chief.presses("Fatta beslut …", {}, { on: chief.keeps("Väntar") }));
    expect(fresh).toContain("förslag 2 från Hedda Påhittad");
  });

  it("tells whoever may not open an older step any more where the proposal is", async () => {
    const holder = region.person("hsDirektor");
    const chief = region.person("regiondirektor");
    await distributes(holder, andraChefer);
    const rows = { show: { card: "rows", proposal: "andra-chefsatgarder/1", page: 1 } };
    const press = async (person: Person): Promise<string> => {
      // As a card of an earlier release carries it, without a revision.
      const { body } = await person.posts({
        type: "invoke",
        name: "adaptiveCard/action",
        value: { action: { type: "Action.Execute", verb: "show", data: rows }, trigger: "manual" },
      });
      return JSON.stringify(body).replaceAll("\u00A0", " ");
    };
    expect(await press(chief)).toContain("Alla rader");
    await holder.presses("Ta tillbaka");
    expect(await press(chief)).toContain("Förslaget är ett utkast hos HS-direktören.");
    // Who has nothing to do with it is not told that it exists.
    expect(await press(region.person("kirurgi"))).toContain("Det du bad om finns inte");
  });
});
