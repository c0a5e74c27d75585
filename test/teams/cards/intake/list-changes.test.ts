import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { received } from "../../../../src/teams/intake/received.ts";
import { decided, sent } from "../../../domain/ask.ts";
import { authority, pots, requests } from "../../../domain/fixture.ts";
import { type Done, did, type World, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";
import { listText } from "./documents.ts";

const on = "2018-06-25";
const head = "Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Behov nästa år;Effekt";
const same = "Färre som slutar första året";
const mentors = `Mentorer;En mentor på varje avdelning;Verksamhetschef;400 000;ja;${same}`;
const courses = `Kurser;En mentor på varje avdelning;Karin Berg;300 000;nej;${same}`;

/** Somebody in front of a list of those rows, after what has been done. */
function listed(rows: readonly string[], by: PersonId = people.secretary, ...done: Done[]): Desk {
  const { command, card } = received(rows.join("\n"), null);
  return new Desk(worldOf(...authority, ...done, did(by, `${on} 10:00`, command)), by, on, card);
}

/** The same in front of another list. */
function again(world: World, rows: readonly string[], by: PersonId = people.secretary): Desk {
  const { command, card } = received(rows.join("\n"), null);
  world.carryOut(did(by, `${on} 10:00`, command));
  return new Desk(world, by, on, card);
}

const text = (desk: Desk): string => desk.seen.text.replaceAll("\u00A0", " ");
const soughtOf = ({ world }: Desk, request: string) => world.state.requests.get(request)?.sought;
const inPot = ({ world }: Desk) => world.state.requestsOfPot.get(pots.skills)?.length;

describe("a list that puts right what is in", () => {
  it("shows the old and the new row by row, and changes nothing before it is taken in", () => {
    const desk = listed([
      head,
      mentors.replace("400 000", "250 000"),
      courses.replace("En mentor på varje avdelning", "Kurs i handledning"),
      "Simulering;Träning;HS-direktör;120 000;ja;",
    ]);
    const seen = text(desk);
    expect(seen).toContain("Två ändrade önskemål och ett nytt önskemål");
    expect(seen).toContain("Rad 2. Sökt belopp: 400 000 kr blir 250 000 kr.");
    expect(seen).toContain(
      "Rad 3. Beskrivning: ”En mentor på varje avdelning” blir ”Kurs i handledning”.",
    );
    expect(seen).toContain("när aktiviteten och den ansvariga är desamma");
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    expect(soughtOf(desk, requests.mentors)).toBe(kronor(400_000));
    desk.press("Ta in listan");
    expect(soughtOf(desk, requests.mentors)).toBe(kronor(250_000));
    expect(desk.world.state.requests.get(requests.courses)).toMatchObject({
      description: "Kurs i handledning",
      responsible: { kind: "text", text: "Karin Berg" },
      turn: 1,
    });
    expect(inPot(desk)).toBe(4);
    expect(text(desk)).toContain("Tre önskemål är inlagda");
    desk.press("Öppna potten");
    expect(desk.card).toEqual({ card: "pot", pot: pots.skills });
  });

  it("leaves alone what says the same, however it is spelt, and what it has no column for", () => {
    const plain = listed([
      "Aktivitet;Beskrivning;Ansvarig;Sökt belopp",
      "MENTORER;En mentor på  varje avdelning;verksamhetschefen;400 tkr".replace("  ", " "),
    ]);
    expect(text(plain)).toContain("En rad är redan inlagd");
    expect(plain.seen.titles).not.toContain("Ta in listan");
    const amount = listed([
      "Aktivitet;Beskrivning;Ansvarig;Sökt belopp",
      "Mentorer;En mentor på varje avdelning;Verksamhetschef;390 000",
    ]);
    amount.press("Ta in listan");
    expect(amount.world.state.requests.get(requests.mentors)).toMatchObject({
      sought: kronor(390_000),
      need: "yes",
      effect: same,
    });
  });

  it("can be left as it is, or entered as requests of their own", () => {
    const rows = [head, mentors.replace("400 000", "250 000")];
    const skipped = listed(rows).press("Ta in listan", { another: "skip" });
    expect([soughtOf(skipped, requests.mentors), inPot(skipped)]).toEqual([kronor(400_000), 3]);
    const both = listed(rows).press("Ta in listan", { another: "both" });
    expect([soughtOf(both, requests.mentors), inPot(both)]).toEqual([kronor(400_000), 4]);
    expect(text(both)).toContain("Ett önskemål är inlagt");
  });

  it("goes back to an older wording only when somebody says so", () => {
    const first = [head, "Simulering;Träning;HS-direktör;120 000;ja;"];
    const desk = listed(first);
    desk.press("Lägg in ett önskemål", { pot: pots.skills });
    const id = desk.world.state.requestsOfPot.get(pots.skills)?.at(-1) ?? "";
    const second = again(desk.world, [first[0] ?? "", (first[1] ?? "").replace("120", "90")]);
    second.press("Ta in listan");
    expect(soughtOf(second, id)).toBe(kronor(90_000));
    const old = new Desk(desk.world, people.secretary, on, desk.card);
    expect(text(old)).toContain("Sökt belopp: 90 000 kr blir 120 000 kr.");
    expect(text(old)).toContain("Så stod det när önskemålet kom in.");
    old.press("Ta in listan");
    expect(text(old)).toContain("Välj ett av svaren.");
    expect(soughtOf(old, id)).toBe(kronor(90_000));
    old.press("Ta in listan", { another: "amend" });
    expect(soughtOf(old, id)).toBe(kronor(120_000));
  });

  it("knows a request by its own number where its name is another", () => {
    const numbered = `${head};Ansökningsnummer`;
    const desk = listed([numbered, "Simulering;Träning;HS-direktör;120 000;ja;;A-17"]);
    desk.press("Lägg in ett önskemål", { pot: pots.skills });
    const next = again(desk.world, [
      numbered,
      "Teamträning;Träning;Kim Prov;110 000;ja;;a-17",
      "Skyltar;Nya;Kim Prov;10 000;nej;;A-18",
    ]);
    expect(text(next)).toContain("Ett ändrat önskemål och ett nytt önskemål");
    expect(text(next)).toContain("Samma nummer, a-17.");
    expect(text(next)).toContain("Aktivitet: ”Simulering” blir ”Teamträning”.");
    const twins = again(desk.world, [
      numbered,
      "Bilar;Nya;Kim Prov;110 000;ja;;A-17",
      "Hjul;Nya;Kim Prov;10 000;nej;;A-17",
    ]);
    expect(text(twins)).toContain("Två nya önskemål");
  });

  it("puts nothing right where a list has only begun to number its requests", () => {
    const desk = listed([`${head};Dnr`, `${mentors};RS/1/2018`, `${courses};RS/2/2018`]);
    expect(text(desk)).toContain("Två rader är redan inlagda");
    const both = listed([`${head};Dnr`, `${mentors.replace("400 000", "250 000")};RS/1/2018`]);
    expect(text(both)).not.toContain("RS/1/2018");
    both.press("Ta in listan");
    expect(both.world.state.requests.get(requests.mentors)?.number).toBe("RS/1/2018");
  });

  it("guesses nothing where two rows or two requests have one name", () => {
    const desk = listed([
      head,
      mentors.replace("400 000", "250 000"),
      mentors.replace("400 000", "150 000"),
    ]);
    expect(text(desk)).toContain("Rad 2: Mentorer finns redan med 400 000 kr");
    expect(text(desk)).toContain("Rad 3: Mentorer finns redan med 400 000 kr");
    expect(text(desk)).toContain("Två oklara rader");
    expect(text(desk)).toContain("Flera önskemål eller rader har samma aktivitet");
    desk.press("Ta in listan", { another: "skip" });
    expect([soughtOf(desk, requests.mentors), inPot(desk)]).toEqual([kronor(400_000), 3]);
    const one = listed([head, mentors, mentors.replace("400 000", "150 000")]);
    expect(text(one)).toContain("En rad är redan inlagd");
    expect(text(one)).toContain("Ett nytt önskemål");
  });

  it("asks for no pot where the rows stand in several and none is new", () => {
    const desk = listed([
      head,
      mentors.replace("400 000", "250 000"),
      `Rapporter;En mentor på varje avdelning;Verksamhetschef;500 000;nej;${same}`,
    ]);
    desk.press("Ta in listan");
    expect(soughtOf(desk, requests.mentors)).toBe(kronor(250_000));
    expect(soughtOf(desk, requests.reports)).toBe(kronor(500_000));
  });

  it("puts new rows where the list says, also where all that is there is in one pot", () => {
    const desk = listed([
      `${head};Pott`,
      `${mentors.replace("400 000", "250 000")};Kompetens`,
      "Vyer;Fler vyer;Kim Prov;140 000;nej;;Utdata",
    ]);
    desk.press("Ta in listan");
    expect(desk.world.state.requestsOfPot.get(pots.tools)).toHaveLength(2);
    expect(inPot(desk)).toBe(3);
  });

  it("says what stands and the way out: it is with others, or it has its answer", () => {
    const rows = [head, mentors.replace("400 000", "250 000")];
    const proposed = listed(rows, people.secretary, ...sent("skills"));
    expect(text(proposed)).toContain("Ligger fast");
    expect(text(proposed)).toContain("Sökt belopp: 400 000 kr, i listan 250 000 kr.");
    expect(text(proposed)).toContain("Be den som skickade det ta tillbaka förslaget");
    const answered = listed(rows, people.secretary, ...decided("skills"));
    expect(text(answered)).toContain("har fått svar i beslut 1/2018");
    const choices = answered.seen.fields.flatMap(({ choices: all }) => all.map((one) => one.value));
    expect(choices).not.toContain("amend");
    answered.press("Ta in listan", { another: "both" });
    expect([soughtOf(answered, requests.mentors), inPot(answered)]).toEqual([kronor(400_000), 4]);
  });

  it("is shown again where the rows compare otherwise with the pot that is chosen", () => {
    const desk = listed([head, mentors.replace("400 000", "250 000")]);
    desk.press("Ta in listan", { pot: pots.tools });
    expect(text(desk)).toContain("blir raderna andra än de som stod här");
    expect(text(desk)).toContain("Ett nytt önskemål");
    expect(soughtOf(desk, requests.mentors)).toBe(kronor(400_000));
    desk.press("Lägg in ett önskemål");
    expect(desk.world.state.requestsOfPot.get(pots.tools)).toHaveLength(2);
  });

  it("is shown again where somebody has put the request right since", () => {
    const rows = [head, mentors.replace("400 000", "250 000")];
    const desk = listed(rows);
    const stale = desk.seen.buttons.find(({ title }) => title === "Ta in listan");
    const other = again(desk.world, [head, mentors.replace("400 000", "380 000")]);
    other.press("Ta in listan");
    const fresh = desk.seen.buttons.find(({ title }) => title === "Ta in listan");
    expect(text(desk)).toContain("380 000 kr blir 250 000 kr");
    expect(JSON.stringify(stale?.action)).not.toBe(JSON.stringify(fresh?.action));
  });

  it("names what an earlier list asked for and this one does not, and takes nothing away", () => {
    const rows = listText.split("\n").slice(0, 4);
    const desk = listed(rows);
    desk.press("Lägg in tre önskemål", { pot: pots.skills });
    const fewer = again(desk.world, [...rows.slice(0, 2), "Ny\tSak\tKim Prov\t10 000\tja"]);
    expect(text(fewer)).toContain("Två önskemål från en tidigare lista står inte i den här");
    expect(text(fewer)).toContain("Handledning, 80 000 kr");
    expect(text(fewer)).toContain("De ligger kvar och ska ha svar.");
    fewer.press("Lägg in ett önskemål");
    expect(inPot(fewer)).toBe(7);
    const unread = again(desk.world, [...rows.slice(0, 2), "Ny\t\tKim Prov\t10 000\tja"]);
    expect(text(unread)).not.toContain("står inte i den här");
    const apart = again(desk.world, [rows[0] ?? "", "Annat\tSak\tKim Prov\t10 000\tja"]);
    expect(text(apart)).not.toContain("står inte i den här");
  });
});
