import { describe, expect, it } from "vitest";
import { day, type PersonId, subject } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { owed } from "../../../../src/notify/owed.ts";
import { received } from "../../../../src/teams/intake/received.ts";
import { decided, drafted, openDraft, sent, submit } from "../../../domain/ask.ts";
import { authority, pots, proposals, requests } from "../../../domain/fixture.ts";
import { type Done, did, type World, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";

const on = "2018-06-25";
const next = "2018-06-26";
const head = "Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Behov nästa år;Effekt;Återkallad";
const same = "Färre som slutar första året";
const mentors = `Mentorer;En mentor på varje avdelning;Verksamhetschef;400 000;ja;${same};`;
const courses = `Kurser;En mentor på varje avdelning;Karin Berg;300 000;nej;${same};`;

function listed(rows: readonly string[], by: PersonId = people.secretary, ...done: Done[]): Desk {
  const { command, card } = received(rows.join("\n"), null);
  return new Desk(worldOf(...authority, ...done, did(by, `${on} 10:00`, command)), by, on, card);
}
function again(world: World, rows: readonly string[]): Desk {
  const { command, card } = received(rows.join("\n"), null);
  world.carryOut(did(people.secretary, `${on} 10:00`, command));
  return new Desk(world, people.secretary, on, card);
}
const text = (desk: Desk): string => desk.seen.text.replaceAll("\u00A0", " ");
const request = ({ world }: Desk, id: string) => world.state.requests.get(id);
const inPot = ({ world }: Desk) => world.state.requestsOfPot.get(pots.skills)?.length;

describe("a list that says what was taken back", () => {
  it("R08: notes it on the request once it is confirmed, and nothing else of it changes", () => {
    const desk = listed([head, `${mentors}2018-06-20`, courses]);
    const before = request(desk, requests.mentors);
    expect(text(desk)).toContain("Ett återkallat önskemål");
    expect(text(desk)).toContain(
      "Rad 2: Mentorer, 400 000 kr. Antecknas som återkallat 20 juni 2018.",
    );
    expect(text(desk)).toContain("Svara nej när potten fördelas.");
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    expect(request(desk, requests.mentors)).toEqual(before);
    desk.press("Ta in listan");
    expect(request(desk, requests.mentors)).toEqual({
      ...before,
      withdrawn: day("2018-06-20"),
      turn: 1,
    });
    expect(inPot(desk)).toBe(3);
    expect(text(desk)).toContain("Ett önskemål är inlagt");
    expect(desk.seen.titles).not.toContain("Ta in listan");
    const history = shown(
      desk.world,
      { card: "history", subject: "pot/skills", page: 1 },
      people.secretary,
      { on },
    );
    expect(history.text).toContain("ändrade önskemålet Mentorer");
    expect(history.text).toContain(", som är återkallat");
    // The same file once more changes nothing.
    const twice = again(desk.world, [head, `${mentors}2018-06-20`, courses]);
    expect(twice.seen.titles).not.toContain("Ta in listan");
  });

  it("leaves it as it is, with all else that is there already, where somebody chooses so", () => {
    const rows = [head, `${mentors}2018-06-20`, courses.replace("300 000", "310 000")];
    const desk = listed(rows).press("Ta in listan", { another: "skip" });
    expect(request(desk, requests.mentors)).not.toHaveProperty("withdrawn");
    const both = listed(rows).press("Ta in listan", { another: "amend" });
    expect(request(both, requests.mentors)).toHaveProperty("withdrawn");
    expect(request(both, requests.courses)).toMatchObject({ sought: kronor(310_000) });
  });

  it("needs of a row that was taken back nothing but what it is known by, and takes yes for the day of the list", () => {
    const desk = listed([head, "Mentorer;;Verksamhetschef;0;;;ja"]);
    expect(text(desk)).not.toContain("inga önskemål står under");
    desk.press("Ta in listan");
    expect(request(desk, requests.mentors)).toMatchObject({
      sought: kronor(400_000),
      description: "En mentor på varje avdelning",
      withdrawn: day(on),
    });
  });

  it("enters no row that was taken back before it came in", () => {
    const desk = listed([
      `${head};Pott`,
      "Simulering;Träning;HS-direktör;120 000;ja;;ja;Kompetens",
      "Handledning;Stöd;HS-direktör;90 000;ja;;nej;Kompetens",
    ]);
    expect(text(desk)).toContain("Rad 2: Simulering. Finns inte här");
    expect(text(desk)).not.toContain("ligger kvar, så att det får sitt svar");
    desk.press(desk.seen.titles[0] ?? "");
    const activities = [...desk.world.state.requests.values()].map(({ activity }) => activity);
    expect(activities).toContain("Handledning");
    expect(inPot(desk)).toBe(4);
    expect(activities).not.toContain("Simulering");
  });

  it("counts what was taken back as told of, and not as left out of the list", () => {
    const one = "Simulering;Träning;HS-direktör;120 000;ja;;";
    const other = "Handledning;Stöd;HS-direktör;90 000;ja;;";
    const desk = listed([`${head};Pott`, `${one};Kompetens`, `${other};Kompetens`]);
    desk.press(desk.seen.titles[0] ?? "");
    const taken = again(desk.world, [`${head};Pott`, `${one}ja;Kompetens`, `${other};Kompetens`]);
    expect(text(taken)).toContain("Rad 2: Simulering, 120 000 kr. Antecknas");
    expect(text(taken)).not.toContain("från en tidigare lista");
    taken.press("Ta in listan");
    const shorter = again(taken.world, [`${head};Pott`, `${other};Kompetens`]);
    expect(text(shorter)).not.toContain("från en tidigare lista");
  });

  it("R08: leaves alone what is proposed or answered, and says why", () => {
    const proposed = listed([head, `${mentors}ja`], people.secretary, ...sent("skills"));
    expect(text(proposed)).toContain("Rad 2: Mentorer. ");
    expect(text(proposed)).not.toContain("Antecknas");
    expect(proposed.seen.titles).not.toContain("Ta in listan");
    const answered = listed([head, `${mentors}ja`], people.secretary, ...decided("skills"));
    expect(answered.seen.titles).not.toContain("Ta in listan");
    expect(text(answered)).toContain("1/2018");
  });

  it("takes it away again where a later list says that it still stands, and keeps it where a list has no such column", () => {
    const desk = listed([head, `${mentors}2018-06-20`]);
    desk.press("Ta in listan");
    const silent = again(desk.world, [
      head.replace(";Återkallad", ""),
      mentors.slice(0, -1).replace("400 000", "390 000"),
    ]);
    silent.press("Ta in listan");
    expect(request(silent, requests.mentors)).toMatchObject({
      sought: kronor(390_000),
      withdrawn: day("2018-06-20"),
    });
    const stands = again(silent.world, [head, mentors.replace("400 000", "390 000")]);
    expect(text(stands)).toContain("Återkallat: 20 juni 2018 blir ingen uppgift.");
    stands.press("Ta in listan");
    expect(request(stands, requests.mentors)).not.toHaveProperty("withdrawn");
    // What was told of it is taken back as well.
    const later = listed([head, `${mentors}2018-06-20`]).press("Ta in listan");
    const { command, card } = received([head, mentors].join("\n"), null);
    later.world.carryOut(did(people.secretary, `${next} 09:00`, command));
    new Desk(later.world, people.secretary, next, card).press("Ta in listan");
    const news = owed(subject("pot/skills"), later.world.state, day(next)).at(-1);
    const back = shown(later.world, news?.card ?? { card: "home" }, people.director, { on: next });
    expect(back.text.replaceAll("\u00A0", " ")).toContain(
      "Önskemålet är inte återkallat längre. Sökt belopp är 400 000 kr.",
    );
  });

  it("guesses nothing where two requests have the name, nor takes for another what stands in the list", () => {
    const twins = listed([head, courses.replace("300 000", "310 000"), `${courses}ja`]);
    expect(text(twins)).toContain("Rad 3: Kurser. Finns inte här, eller går inte att skilja");
    twins.press("Ta in listan");
    expect(request(twins, requests.courses)).toMatchObject({ sought: kronor(310_000) });
    expect(request(twins, requests.courses)).not.toHaveProperty("withdrawn");
  });

  it("asks to mend a cell that says neither yes, no nor a day, or a day to come", () => {
    const desk = listed([head, `${mentors}kanske`, `${courses}2018-12-24`]);
    expect(text(desk)).toContain("Det går inte att veta om önskemålet är återkallat: kanske.");
    expect(text(desk)).toContain("2018-12-24 har inte varit än.");
    expect(desk.seen.titles).not.toContain("Ta in listan");
    const status = listed([head.replace("Återkallad", "Status"), `${mentors}återkallas inte`]);
    expect(text(status)).toContain("Skriv Återkallat, eller låt cellen vara tom.");
  });

  it("is news to whoever holds the pot, and stands over the request in his form", () => {
    const desk = listed([head, `${mentors}2018-06-20`]);
    desk.press("Ta in listan");
    const { world } = desk;
    const [news] = owed(subject("pot/skills"), world.state, day("2018-06-26"));
    expect(news).toMatchObject({ person: people.director, card: { card: "request-news" } });
    const told = shown(world, news?.card ?? { card: "home" }, people.director, { on });
    expect(told.text.replaceAll("\u00A0", " ")).toContain(
      "Återkallat 20 juni 2018 av den som sökte. Svara nej när potten fördelas.",
    );
    world.carryOut(did(people.director, `${on} 11:00`, openDraft(pots.skills)));
    const form = shown(
      world,
      { card: "form", proposal: proposals.skills, page: 1 },
      people.director,
      { on },
    );
    expect(form.text.replaceAll("\u00A0", " ")).toContain(
      "Återkallat 20 juni 2018 av den som sökte. En mentor på varje avdelning.",
    );
    expect(form.text.match(/Återkallat/g)).toHaveLength(1);
  });

  it("R08: is asked about before it gets money, and told to whoever decides", () => {
    const desk = listed([head, `${mentors}2018-06-20`]);
    const { world } = desk.press("Ta in listan");
    for (const one of drafted("skills")) world.carryOut({ ...one, at: `${on} 11:00` });
    const question = "Önskemålet Mentorer är återkallat, men får pengar.";
    const proposal = proposals.skills;
    const review = shown(world, { card: "review", proposal }, people.director, { on });
    expect(review.text).toContain(`${question} Kontrollera med den som sökte.`);
    expect(complaintsAbout(review.content)).toEqual([]);
    world.carryOut(did(people.director, `${on} 11:05`, submit(proposal)));
    const task = shown(world, { card: "proposal", proposal }, people.chief, { on });
    expect(task.text).toContain(question);
  });
});
