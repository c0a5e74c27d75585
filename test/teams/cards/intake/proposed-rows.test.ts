import { describe, expect, it } from "vitest";
import { intakeId } from "../../../../src/domain/brand.ts";
import { complaintsAbout } from "../../card-check.ts";
import { people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";
import { on, sent, spaced } from "./sent.ts";

/** Proposes three rows in a table, and a pot. */
const proposal = `Tjänsteskrivelse
2018-06-11
RS/902/2018

Fördelning av medel för tillväxt 2018

Region Exempel har 4 000 000 kronor för 2018.

Förslag till beslut

Regionstyrelsen föreslås besluta

1. Medel för 2018 fördelas enligt följande:

Insats\tAnsvarig\tBelopp (tkr)\tBehov 2019
Bredband\tAnna Prov\t980\tja
Servicepunkter\tBo Prov\t1 475\tdelvis
Ungt företagande\t\t20\t

2. För projektstöd avsätts 1 000 000 kr till HS-direktören för fördelning.
`;

describe("the rows of a proposal", () => {
  it("are items of their own, each with its amount, what is known of it and its line", () => {
    const said = spaced(sent(proposal));
    expect(said).toContain("Rad: Bredband, 980 000 kr");
    expect(said).toContain("Anna Prov. Behövs även 2019.");
    expect(said).toContain("Läst ur: ”Bredband | Anna Prov | 980 | ja”");
    expect(said).toContain("Rad: Servicepunkter, 1 475 000 kr");
    expect(said).toContain("Behovet 2019 är oklart.");
  });

  it("say what happens to them, and offer nothing that enters them", () => {
    const { world } = sent(proposal);
    const [intake = intakeId("none")] = [...world.state.intakes.values()].map(({ id }) => id);
    const card = { card: "intake-item", intake, item: "row-3", page: 1 } as const;
    const desk = new Desk(world, people.secretary, on, card);
    expect(spaced(desk)).toContain("Rad: Ungt företagande, 20 000 kr");
    expect(spaced(desk)).toContain("Behovet 2019 är inte angivet.");
    expect(spaced(desk)).toContain(
      "Det här är föreslaget och inte beslutat, så det läggs inte in. Läs in beslutet när det är fattat.",
    );
    expect(desk.seen.fields).toEqual([]);
    expect(desk.seen.titles).toEqual(["Lägg åt sidan", "Tillbaka till inläsningen"]);
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    desk.press("Lägg åt sidan");
    expect(world.state.registered.size + world.state.pots.size).toBe(0);
    expect(desk.seen.titles.filter((title) => title.startsWith("Lägg in"))).toEqual([
      "Lägg in allt som är redo (1)",
    ]);
    expect(spaced(desk.press("Lägg in allt som är redo (1)"))).toContain("Ärende: RS/902/2018");
    expect(world.state.grants.size + world.state.registered.size).toBe(0);
  });

  it("are those that are only proposed: what a decision gives stands with the decision", () => {
    const decided = proposal
      .replace("Tjänsteskrivelse", "Delegationsbeslut")
      .replace("Förslag till beslut\n\nRegionstyrelsen föreslås besluta", "Beslut");
    const said = spaced(sent(decided));
    expect(said).not.toContain("Rad: Bredband");
    expect(said).toContain("tre rader, tillsammans 2 475 000 kr");
  });
});
