import { afterAll, beforeAll, expect, it } from "vitest";

import { decides, sends, textOf } from "./acts.ts";
import { openRegion, type Region } from "./region.ts";

let region: Region;
beforeAll(async () => {
  region = await openRegion();
});
afterAll(() => region.close());

it(
  "lets a hurried holder type what is granted alone, and answer no to the rest in one press",
  { timeout: 20_000 },
  async () => {
    const holder = region.person("hsDirektor");
    await holder.says("fördela kompetens");
    await holder.presses("Spara och nästa", {
      "b:kompetensutveckling-1": "allt",
      "b:kompetensutveckling-3": "resten",
    });
    await holder.presses("Spara och nästa");
    await holder.presses("Spara och granska", { nextYear: "Inom egen ram" });
    expect(textOf(holder.sees())).toContain("Tolv önskemål saknar svar\nNummer 2 och 4–14.");
    await holder.presses("Svara nej på de 12 obesvarade");
    expect(textOf(holder.sees())).toContain("2 får pengar, 12 avslås, 0 obesvarade.");
    expect(textOf(holder.sees())).toContain("Motiv saknas.");
    await holder.presses("Rätta");
    await holder.presses("Spara och granska", { motive: "Pengarna räcker inte till alla." });
    await sends(holder);
    await region.settled();
    const receipt = textOf(await decides(region.person("regiondirektor"), "Kompetensutveckling"));
    expect(receipt).toContain("Beslut 1/2018 är fattat");
    const { requests } = region.program.commits.latest();
    const answers = [...requests.values()].filter((one) => one.pot === "kompetensutveckling");
    expect(answers.filter((one) => one.answer?.answer === "declined")).toHaveLength(12);
  },
);
