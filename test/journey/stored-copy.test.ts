import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { decides, distributes, kompetens } from "./acts.ts";
import { openRegion, type Region } from "./region.ts";

describe("the copy of an answer that Teams stores", { timeout: 15_000 }, () => {
  let region: Region;

  beforeAll(async () => {
    region = await openRegion();
    await distributes(region.person("hsDirektor"), kompetens);
  });
  afterAll(() => region.close());

  it("is never a card that its reader may not see, whatever the button asked for", async () => {
    const itChef = region.person("itChef");
    await itChef.says("hem");
    const message = itChef.messages().at(-1);
    if (message === undefined) throw new Error("hem is answered");
    const copy = () => itChef.messages().find((one) => one.id === message.id);
    let edits = 0;
    for (const show of [
      { card: "rows", proposal: "kompetensutveckling/1", page: 1 },
      { card: "pot", pot: "kompetensutveckling" },
    ]) {
      await itChef.posts({
        type: "invoke",
        name: "adaptiveCard/action",
        replyToId: message.id,
        value: {
          action: { type: "Action.Execute", verb: "show", data: { show } },
          trigger: "manual",
        },
      });
      edits += 1;
      await expect.poll(() => copy()?.edits).toBe(edits);
      const stored = JSON.stringify(copy()?.card);
      expect(stored).not.toMatch(/Simulatorer|3.700.000/);
      expect(stored).toContain("Hej");
    }
  });

  it("still says what was refused, when the chat is opened anew", async () => {
    const itChef = region.person("itChef");
    await itChef.says("hem");
    const message = itChef.messages().at(-1);
    const show = { card: "pot", pot: "kompetensutveckling" };
    await itChef.posts({
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: message?.id ?? "",
      value: {
        action: { type: "Action.Execute", verb: "show", data: { show } },
        trigger: "manual",
      },
    });
    const copy = () => itChef.messages().find((one) => one.id === message?.id);
    await expect.poll(() => copy()?.edits).toBe(1);
    expect(JSON.stringify(copy()?.card)).toContain("HS-direktör");
  });

  it("leaves a proof as it was shown", async () => {
    const secretary = region.person("registrator");
    await secretary.says("kontrollera");
    const message = secretary.messages().at(-1);
    await secretary.presses("Kontrollera igen");
    expect(secretary.sees().join(" ")).toContain("Allt stämmer");
    await secretary.says("hem");
    await region.settled();
    const copy = secretary.messages().find((one) => one.id === message?.id);
    expect(JSON.stringify(copy?.card)).toContain("Allt stämmer");
    expect(copy?.edits).toBe(0);
  });

  it("follows to the card that its reader went on to, for when the chat is opened anew", async () => {
    const holder = region.person("hsDirektor");
    await holder.says("hem");
    const message = holder.messages().at(-1);
    await holder.presses("Pottar");
    await expect
      .poll(() => JSON.stringify(holder.messages().find((one) => one.id === message?.id)?.card))
      .toMatch(/480.000/);
  });

  it("follows what others do about the proposal that it shows", async () => {
    const holder = region.person("hsDirektor");
    await holder.says("pott kompetens");
    const message = holder.messages().at(-1);
    const copy = () =>
      JSON.stringify(holder.messages().find((one) => one.id === message?.id)?.card);
    await holder.presses("Visa förslaget");
    await expect.poll(copy).toContain("Väntar på");
    await decides(region.person("regiondirektor"), "Kompetensutveckling");
    await expect.poll(copy, { timeout: 8_000 }).toContain("Beslut 1/2018");
    expect(copy()).not.toContain("Väntar på");
  });
});
