import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/brand.ts";
import { sent } from "../../domain/ask.ts";
import { authority, proposals } from "../../domain/fixture.ts";
import { did, worldOf } from "../../domain/given.ts";
import { people, positions } from "../../domain/organisation.ts";
import { shown } from "./scene.ts";

const away = (who: "chief" | "chiefSubstitute", to: string) =>
  did(people[who], "2018-06-25 08:00", {
    type: "report-absence",
    person: people[who],
    from: day("2018-06-25"),
    to: day(to),
  });

describe("a proposal that nobody can take on", () => {
  const world = worldOf(
    ...authority,
    away("chief", "2018-07-06"),
    away("chiefSubstitute", "2018-07-08"),
    ...sent("skills"),
  );
  const card = { card: "proposal", proposal: proposals.skills } as const;
  const secretary = shown(world, card, people.secretary);

  it("tells the secretariat who is away and until when, and both ways out", () => {
    expect(secretary.text).toContain(
      "Väntar på regiondirektören, men ingen kan ta den rollen just nu. Ulla Norrman är borta till och med 6 juli 2018. Sekretariatet kan skriva in ett förordnande, eller hänskjuta förslaget till regionstyrelsen.",
    );
    expect(secretary.titles).toEqual([
      "Skriv in ett förordnande …",
      "Hänskjut till regionstyrelsen …",
      // Who is only away keeps the right, and may have answered on the phone.
      "Notera ett muntligt svar …",
    ]);
    expect(secretary.buttons[0]?.action["data"]).toMatchObject({
      show: { card: "appoint", position: positions.chief },
    });
    expect(secretary.summary).toBe("Ingen kan ta nästa steg: Kompetens, 600\u00A0000\u00A0kr");
  });

  it("is no decision of the secretariat's on its home", () => {
    const { text } = shown(world, { card: "home" }, people.secretary);
    expect(text).toContain("Ingen kan ta nästa steg: 600\u00A0000\u00A0kr");
    expect(text).not.toContain("Väntar på ditt beslut");
  });

  it("stays a decision of whoever is away, whose right is unbroken", () => {
    const { text, titles } = shown(world, card, people.chief);
    expect(titles[0]).toBe("Fatta beslut …");
    expect(text).toContain("du beslutar som regiondirektör");
  });

  it("is not appointed by its holder", () => {
    const holder = shown(world, card, people.director);
    expect(holder.text).toContain("Ulla Norrman är borta till och med 6 juli 2018.");
    expect(holder.titles).not.toContain("Skriv in ett förordnande …");
  });
});
