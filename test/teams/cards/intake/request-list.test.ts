import { describe, expect, it } from "vitest";
import { type PersonId, potId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { receivedRows, received } from "../../../../src/teams/intake/received.ts";
import { readCsv } from "../../../../src/documents/read-csv.ts";
import { authority, grantCommand, potCommand, pots } from "../../../domain/fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { imported, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";
import { listText } from "./documents.ts";

const on = "2018-06-25";

function listIn(by: PersonId, text = listText): { readonly world: World; readonly desk: Desk } {
  const { command, card } = received(text, null);
  const world = worldOf(...authority, did(by, `${on} 09:00`, command));
  return { world, desk: new Desk(world, by, on, card) };
}

const listed = ({ state }: World) =>
  [...state.requests.values()].filter(({ id }) => id.startsWith("listed-"));

describe("a list of requests", () => {
  it("is known as a list when it is pasted, and as one when it comes as a file", () => {
    expect(received(listText, null).command.format).toBe("rows");
    expect(received("RS/1/2018\nBeslut\nEn; två", null).command.format).toBe("text");
    const file = receivedRows([readCsv(listText.replaceAll("\t", ";"), () => false)], "lista.csv");
    expect(file.command.content).toBe(received(listText, null).command.content);
  });

  it("shows what can be entered, and every rejected row with its cell and reason", () => {
    const { desk, world } = listIn(people.secretary);
    const text = desk.seen.text.replaceAll("\u00A0", " ");
    expect(text).toContain("Tre nya önskemål");
    expect(text).toContain("Simulering");
    expect(text).toContain("80 000 kr");
    expect(text).toContain("Två rader behöver rättas");
    expect(text).toMatch(/Rad 5, cell B5\..*saknas/i);
    expect(text).toMatch(/Rad 6, cell D6\..*mycket/);
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    expect(listed(world)).toEqual([]);
  });

  it("counts a row with several cells to mend once, also when it is closed", () => {
    const { desk } = listIn(people.secretary, `${listText}\n\tNya bord\t\tmycket\tnej`);
    const text = desk.seen.text.replaceAll("\u00A0", " ");
    expect(text).toMatch(/Rad 7, cell A7\..*Rad 7, cell C7\..*Rad 7, cell D7\./su);
    expect(text).toContain("Tre rader behöver rättas");
    desk.press("Lägg in tre önskemål", { pot: pots.skills }).press("Avsluta inläsningen");
    expect(desk.seen.text).toContain("Tre rader behöver rättas");
  });

  it("says that a head without rows holds nothing, and what to do", () => {
    const empty = "Aktivitet\tBeskrivning\tAnsvarig\tSökt belopp\nSumma\t\t\t0";
    const { desk } = listIn(people.secretary, empty);
    expect(desk.seen.text).toContain("inga önskemål står under dem");
    expect(listIn(people.secretary).desk.seen.text).not.toContain("står under dem");
  });

  it("warns of rows that seek more than their pot, or than the largest, and enters them all the same", () => {
    const head = "Aktivitet\tBeskrivning\tAnsvarig\tSökt belopp\tPott";
    const list = (...rows: readonly string[]) => [head, ...rows].join("\n");
    const text = (desk: Desk): string => desk.seen.text.replaceAll("\u00A0", " ");
    const { desk, world } = listIn(people.secretary, list("Kurser\tI HLR\tHR\t10 000 000"));
    expect(text(desk)).toContain(
      "Rad 2 söker 10 000 000 kr. Det är mer än den största potten, som är på 1 000 000 kr. Kontrollera beloppet.",
    );
    desk.press("Lägg in ett önskemål", { pot: pots.skills });
    expect(listed(world)).toHaveLength(1);
    const placed = (...amounts: readonly string[]) =>
      text(
        listIn(
          people.secretary,
          list(...amounts.map((one, at) => `Kurs ${at}\tI HLR\tHR\t${one}\t${potCommand.title}`)),
        ).desk,
      );
    expect(placed("1 000 001", "80 000", "4 000 000")).toContain(
      `Raderna 2 och 4 söker var för sig mer än hela potten ${potCommand.title}, som är på 1 000 000 kr. Kontrollera beloppen.`,
    );
    expect(placed("1 000 000")).not.toContain("mer än");
  });

  it("names a pot's grant too where another pot has its name", () => {
    const twin = { ...potCommand, pot: potId("twin"), amount: kronor(1) };
    const { command, card } = received(listText, null);
    const done = [...authority, imported(twin), did(people.secretary, `${on} 09:00`, command)];
    const { fields } = new Desk(worldOf(...done), people.secretary, on, card).seen;
    const titles = fields.flatMap(({ choices }) => choices.map(({ title }) => title));
    const grant = grantCommand.title;
    expect(titles.filter((one) => one === `${potCommand.title}, ${grant}`)).toHaveLength(2);
    expect(titles).not.toContain(potCommand.title);
    expect(titles.length).toBeGreaterThan(2);
  });

  it("asks for the pot, and then enters the good rows with the need as it was written (R10)", () => {
    const { desk, world } = listIn(people.secretary);
    desk.press("Lägg in tre önskemål");
    expect(listed(world)).toEqual([]);
    desk.press("Lägg in tre önskemål", { pot: pots.skills });
    expect(listed(world)).toMatchObject([
      {
        activity: "Simulering",
        pot: pots.skills,
        sought: kronor(120_000),
        need: "yes",
        responsible: { kind: "position", position: "hs-direktor" },
      },
      { activity: "Handledning", sought: kronor(80_000), need: "unstated" },
      {
        activity: "Lånedatorer",
        need: "unclear",
        responsible: { kind: "person", person: people.computers },
      },
    ]);
    expect(desk.seen.text).toContain("Tre önskemål är inlagda");
    expect(desk.seen.text).toContain(
      "De söker tillsammans 350\u00A0000\u00A0kr ur potten Kompetens.",
    );
    expect(desk.seen.text).toContain("Två rader behöver rättas");
    expect(desk.seen.titles.some((title) => title.startsWith("Lägg in"))).toBe(false);
  });

  it("changes nothing when it comes again, and enters only the mended rows of a mended one", () => {
    const { desk, world } = listIn(people.secretary);
    desk.press("Lägg in tre önskemål", { pot: pots.skills });
    const mended = listText.replace("mycket", "35 000");
    const { command, card } = received(mended, "rattad.xlsx");
    const again = worldOf(
      ...authority,
      did(people.secretary, `${on} 09:00`, received(listText, null).command),
    );
    const first = new Desk(again, people.secretary, on, received(listText, null).card);
    first.press("Lägg in tre önskemål", { pot: pots.skills });
    again.carryOut(did(people.secretary, `${on} 10:30`, command));
    const next = new Desk(again, people.secretary, on, card);
    expect(next.seen.text).toContain("Ett nytt önskemål");
    next.press("Lägg in ett önskemål", { pot: pots.skills });
    expect(listed(again).map(({ activity }) => activity)).toEqual([
      "Simulering",
      "Handledning",
      "Lånedatorer",
      "Möbler",
    ]);
    expect(listed(world)).toHaveLength(3);
  });

  it("is put by a holder into the own pots and no others", () => {
    const { desk, world } = listIn(people.director);
    const field = desk.seen.fields.find(({ id }) => id === "pot");
    const own = [...world.state.pots.values()].filter(({ holder }) => holder === "hs-direktor");
    expect(own.length).toBeLessThan(world.state.pots.size);
    expect(field?.choices.map(({ value }) => value)).toEqual(own.map(({ id }) => id));
  });

  it("is one for all holders: each puts the rows of the own pots in, and hears of the others'", () => {
    const text = [
      "Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Behov nästa år;Pott",
      "Simulering;Träning;HS-direktör;120 000;ja;Kompetens",
      "Rapport;Nya vyer;Kim Prov;130 000;nej;Utdata",
      "Vyer;Fler vyer;Kim Prov;140 000;nej;utdata",
    ].join("\n");
    const { desk, world } = listIn(people.director, text);
    expect(desk.seen.text).toContain("Två rader gäller någon annans pott");
    desk.press("Lägg in ett önskemål", { pot: pots.skills });
    const { command, card } = received(text, "fran-registrator.xlsx");
    world.carryOut(did(people.finance, `${on} 09:30`, command));
    const next = new Desk(world, people.finance, on, card);
    expect(next.seen.text).toContain("En rad gäller någon annans pott");
    next.press("Lägg in två önskemål");
    expect(listed(world).map(({ activity, pot }) => [activity, pot])).toEqual([
      ["Simulering", pots.skills],
      ["Rapport", pots.tools],
      ["Vyer", pots.tools],
    ]);
  });

  it("goes where each row says, where every row names a pot", () => {
    const titleOf = (pot: string, world: World) => world.state.pots.get(pot)?.title ?? "";
    const plainWorld = worldOf(...authority);
    const [skills, tools] = [titleOf(pots.skills, plainWorld), titleOf(pots.tools, plainWorld)];
    const text = [
      "Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Behov nästa år;Pott",
      `Simulering;Träning;HS-direktör;1 200 000;ja;${skills}`,
      `Rapport;Nya vyer;Kim Prov;1 300 000;nej;${tools}`,
    ].join("\n");
    const { desk, world } = listIn(people.secretary, text);
    desk.press("Lägg in två önskemål");
    expect(listed(world).map(({ pot }) => pot)).toEqual([pots.skills, pots.tools]);
  });

  it("leaves out a row whose pot nobody knows, and asks nothing of the others for its sake", () => {
    const text = [
      "Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Behov nästa år;Pott",
      "Simulering;Träning;HS-direktör;1 200 000;ja;Kompetens",
      "Staket;Runt tomten;Kim Prov;10 000;nej;Fastigheter",
      "Rapport;Nya vyer;Kim Prov;1 300 000;nej;Utdata",
    ].join("\n");
    const { desk, world } = listIn(people.secretary, text);
    expect(desk.seen.text).toContain("En rad behöver rättas");
    expect(desk.seen.text).toContain("Rad 3, cell F3. Ingen pott, eller mer än en, heter");
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    desk.press("Lägg in två önskemål");
    expect(listed(world).map(({ activity }) => activity)).toEqual(["Simulering", "Rapport"]);
  });

  it("goes as a whole where its reader says, when it names no pot that is here", () => {
    const text = [
      "Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Behov nästa år;Pott",
      "Staket;Runt tomten;Kim Prov;1 200 000;nej;Fastigheter",
    ].join("\n");
    const { desk, world } = listIn(people.secretary, text);
    desk.press("Lägg in ett önskemål", { pot: pots.skills });
    expect(listed(world).map(({ pot }) => pot)).toEqual([pots.skills]);
  });
});
