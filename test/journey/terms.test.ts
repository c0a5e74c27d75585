import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { decides, fills, kompetens, sends, textOf } from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const pointing = { ...kompetens, motive: "Se bilaga 1." };

describe("a decision with conditions and appendices", { timeout: 20_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const seenBy = (name: SampleName) => textOf(person(name).sees());

  beforeAll(async () => {
    region = await openRegion();
  });
  afterAll(() => region.close());

  it("is stopped while it points at an appendix that nobody has named, one press from the place", async () => {
    const holder = person("hsDirektor");
    await holder.says(`fördela ${kompetens.name}`);
    await fills(holder, pointing);
    expect(seenBy("hsDirektor")).toContain("Skriv vad bilagan heter under Villkor och bilagor");
    expect(holder.buttons().filter((title) => title.startsWith("Skicka till"))).toEqual([]);
    await holder.presses("Rätta");
    expect(seenBy("hsDirektor")).toContain("Fyll bara i det som beslutet behöver.");
  });

  it("keeps what was typed when a line is too long, and is saved once when pressed twice", async () => {
    const holder = person("hsDirektor");
    const long = `Kurser: ${"platserna ska fyllas ".repeat(13)}`;
    await holder.presses("Spara", { conditions: `Moms ingår\n${long}`, appendices: "Kostnader" });
    expect(seenBy("hsDirektor")).toContain("Rad 2 är");
    expect(holder.buttons()).toContain("Spara");
    const typed = {
      conditions: "- Kurser: platserna fylls i oktober\n- Moms ingår\n\n",
      appendices: "Kostnader",
    };
    const stored = () => {
      const proposal = region.program.commits.latest().proposals.get("kompetensutveckling/1");
      return proposal?.draft.termsChanged ?? 0;
    };
    const before = stored();
    await holder.presses("Spara", typed);
    const after = stored();
    expect(after).toBeGreaterThan(before);
    await holder.presses("Villkor och bilagor (3)");
    await holder.presses("Spara");
    expect(stored()).toBe(after);
    expect(holder.buttons()).toContain("Villkor och bilagor (3)");
  });

  it("is read whole by whoever decides, who still presses twice", async () => {
    const holder = person("hsDirektor");
    await holder.presses("Spara och granska");
    expect(seenBy("hsDirektor")).toContain("Villkor\n• Kurser: platserna fylls i oktober");
    await sends(holder);
    await region.settled();
    const chief = person("regiondirektor");
    const receipt = textOf(await decides(chief, "Kompetensutveckling"));
    expect(receipt).toContain("Beslut 1/2018 är fattat");
    expect(receipt).toContain("Villkor\n• Kurser: platserna fylls i oktober\n• Moms ingår");
    expect(receipt).toContain("Bilaga\n• Bilaga 1: Kostnader");
  });

  it("stands with them in its text, and begins its own change with them", async () => {
    await region.settled();
    const holder = person("hsDirektor");
    await holder.says("beslut 1/2018");
    await holder.presses("Visa beslutstexten");
    expect(seenBy("hsDirektor")).toContain("Beslutet gäller med de här villkoren:");
    await holder.presses("Till beslutet");
    await holder.presses("Gör ett ändringsbeslut");
    await holder.presses("Börja ändra", { reason: "Villkoret är uppfyllt." });
    await holder.presses("Spara och nästa");
    await holder.presses("Spara och nästa");
    await holder.presses("Villkor och bilagor (3)");
    await holder.presses("Spara", { conditions: "Moms ingår" });
    await holder.presses("Spara och granska");
    await sends(holder);
    await region.settled();
    const task = await person("regiondirektor").getsMessage("Väntar på ditt beslut");
    expect(JSON.stringify(task.card)).toContain(
      "Borttaget villkor: Kurser: platserna fylls i oktober",
    );
  });
});
