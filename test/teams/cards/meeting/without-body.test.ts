import { describe, expect, it } from "vitest";
import { worldOf } from "../../../domain/given.ts";
import { ids, organisation, people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "./clicking.ts";

const today = "2018-06-25";

describe("the meetings of an authority without a body", () => {
  const bodiless = organisation.filter(
    ({ asked }) =>
      typeof asked !== "function" &&
      ["found-authority", "register-person", "grant-secretariat"].includes(asked.type),
  );

  it("begin with the body, on its own form, which leads on to its first meeting", () => {
    const table = new Desk(worldOf(...bodiless), people.secretary, today, { card: "meetings" });
    expect(table.seen.lines).toContain(
      "Det finns inget organ än. Lägg till det först, sedan dess möten.",
    );
    expect(table.seen.titles).not.toContain("Lägg till möte");
    table
      .press("Lägg till ett organ")
      .press("Lägg till organet", { abbreviation: "rs", title: "Regionstyrelsen" })
      .press("Lägg in ett möte")
      .press("Lägg in mötet", { firstDay: "2018-08-29" });
    expect([...table.world.state.meetings.values()].map(({ id }) => id)).toEqual([ids.august]);
  });

  it("are told as none to those who cannot add any", () => {
    const seen = shown(worldOf(...bodiless), { card: "meetings" }, people.director, { on: today });
    expect(seen.text).not.toContain("organ än");
    expect(seen.titles).not.toContain("Lägg till ett organ");
  });
});
