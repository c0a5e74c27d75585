import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { fills, lakemedel, textOf } from "./acts.ts";
import { dataOfButton, forges, isFault } from "./forge.ts";
import { openRegion, type Region } from "./region.ts";

describe("what is typed wrong", { timeout: 15_000 }, () => {
  let region: Region;
  beforeAll(async () => {
    region = await openRegion();
  });
  afterAll(() => region.close());

  const row = (number: number) => `b:${lakemedel.pot}-${number}`;

  it.each([
    ["3,7", "Menar du 3,7 mnkr eller 3,7 tkr"],
    ["-5", "mindre än noll"],
    ["1e9", ""],
    ["12 00", ""],
    ["1.2", ""],
    ["99999999999999999999", ""],
    ["10,50", ""],
    ["massor", ""],
  ])("says what is wrong with the amount %s, and keeps it in its field", async (typed, says) => {
    const holder = region.person("itChef");
    await holder.says("fördela läkemedel");
    const answer = await holder.presses("Spara och nästa", { [row(1)]: typed, [row(2)]: "7 tkr" });
    expect(textOf(answer)).toContain(says);
    expect(textOf(answer)).toContain("sida 1 av 2");
    const problems = answer.filter((line) => line.includes(typed) || /Skriv|Ange/.test(line));
    expect(problems.length).toBeGreaterThan(0);
    const fields = new Map(holder.fields().map((field) => [field.id, field.value]));
    expect(fields.get(row(1))).toBe(typed);
    expect(fields.get(row(2))).toBe("7 tkr");
  });

  it("keeps markup in every text field as the letters they are", async () => {
    const hostile = '[x](http://x.invalid) ${now} <at>alla</at> **b** `c` "q" {{d}}';
    const holder = region.person("itChef");
    await holder.says("fördela läkemedel");
    await holder.presses("Spara och nästa", {
      [row(1)]: "nej",
      [row(2)]: "180 tkr",
      [row(3)]: "150 tkr",
      [row(4)]: "resten",
      [row(5)]: "nej",
    });
    await holder.presses("Lägg till en rad", { motive: hostile });
    await holder.presses("Lägg till raden", {
      activity: hostile,
      responsible: hostile,
      amount: "10 tkr",
    });
    expect(holder.fields().find(({ id }) => id === "motive")?.value).toBe(hostile);
    const review = await holder.presses("Spara och granska");
    expect(textOf(review)).not.toMatch(/(?<!\\)\]\(http/);
    expect(textOf(review)).toContain("now");
  });

  it("adds no row with an amount that cannot be read, and says why", async () => {
    const holder = region.person("itChef");
    await holder.says("fördela läkemedel");
    await holder.presses("Lägg till en rad");
    const refused = await holder.presses("Lägg till raden", {
      activity: "Ny rad",
      responsible: "IT-chef",
      amount: "3,7",
    });
    expect(textOf(refused)).toContain("Menar du 3,7 mnkr eller 3,7 tkr");
    expect(holder.fields().find(({ id }) => id === "activity")?.value).toBe("Ny rad");
    const added = await holder.presses("Lägg till raden", { amount: "3,7 tkr" });
    expect(textOf(added)).toContain("Svar och nästa år");
  });

  it("answers a press on a row that is gone with where things stand", async () => {
    const show = { card: "change-row", proposal: "lakemedelsutveckling/1", row: "own-77" };
    const answer = await forges(region.person("itChef"), "show", { show });
    expect(isFault(answer)).toBe(false);
  });

  it("gives back a text that is too long, with its length", async () => {
    const holder = region.person("itChef");
    await holder.says("fördela läkemedel");
    const { status, body } = await holder.posts({
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: holder.messages().at(-1)?.id,
      value: {
        action: {
          type: "Action.Execute",
          verb: "save-answers",
          data: { ...dataOfButton(holder, "Spara och granska"), motive: "ö".repeat(10_000) },
        },
        trigger: "manual",
      },
    });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toMatch(/10.000/);
    expect(isFault(JSON.stringify(body))).toBe(false);
  });

  it("sends what is left to the decider only after all is answered", async () => {
    const holder = region.person("ekonomidirektor");
    await holder.says("fördela utdata");
    await holder.presses("Spara och nästa", { "b:utdataverktyg-1": "380 tkr" });
    const review = await holder.presses("Spara och granska");
    expect(textOf(review)).toContain("3 obesvarade");
    expect(holder.buttons().some((title) => title.startsWith("Skicka till"))).toBe(false);
  });

  it("leads to the board where goals or scope would change", async () => {
    const holder = region.person("hsDirektor");
    await holder.says("fördela andra åtgärder");
    await fills(holder, {
      name: "",
      pot: "andra-chefsatgarder",
      amounts: ["160 tkr", "nej", "140 tkr", "100 tkr"],
      motive: "Enheterna betalar själva.",
    });
    const send = holder.buttons().find((title) => title.startsWith("Skicka till")) ?? "";
    const unanswered = await holder.presses(send);
    expect(textOf(unanswered)).toMatch(/ja eller nej/i);
    const led = await holder.presses(send, { goals: "Ja" });
    expect(textOf(led)).toContain("Hänskjut till regionstyrelsen");
    expect(textOf(await holder.presses("Hänskjut till regionstyrelsen"))).toContain("hänskjutet");
  });

  it("has sent no card that breaks the limits of Teams", () => {
    // The checker takes a typed "${now}" for a template that was left unfilled.
    const complaints = region.connector.complaints.filter((one) => one !== "an unfilled template");
    expect(complaints).toEqual([]);
  });
});
