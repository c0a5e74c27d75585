import { describe, expect, it } from "vitest";
import { hourOn } from "../../../../src/app/clock.ts";
import {
  day,
  decisionNumber,
  type LogPosition,
  logPosition,
  type PersonId,
} from "../../../../src/domain/brand.ts";
import type { Event } from "../../../../src/domain/event.ts";
import {
  decisionSubject,
  meetingSubject,
  personSubject,
  potSubject,
} from "../../../../src/domain/touches.ts";
import { dutiesOf } from "../../../../src/notify/duties.ts";
import { renderRetired } from "../../../../src/teams/cards/render.ts";
import { decided } from "../../../domain/ask.ts";
import { authority, pots } from "../../../domain/fixture.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { lost, opened } from "../../../notify/scene.ts";
import { complaintsAbout } from "../../card-check.ts";
import { type Json, read } from "../../reading.ts";
import { type Looking, type Shown, shown, viewerOf } from "../../cards-2/scene.ts";

const { secretary, secondSecretary, chief, outsider } = people;
const meeting = meetingSubject(ids.august);
const list = `number-list:${meeting}`;
const on = "2018-08-08";

const record = (world: World, event: Event, at = on, by: PersonId = secretary): void =>
  world.record(event, { kind: "person", person: by, capacity: null }, hourOn(day(at), 9));

/** A world in which two decisions wait for the August meeting, and somebody has got a digest. */
function worldWith(steps: readonly string[], person: PersonId = secretary, at = on): World {
  const world = worldOf(...authority, ...decided("skills"));
  for (const one of Object.values(people)) record(world, opened(one));
  record(
    world,
    {
      type: "delivery-begun",
      key: keyOf(person, at),
      person,
      kind: "digest",
      subject: personSubject(person),
      revision: logPosition(0),
      attempt: 1,
      steps,
    },
    at,
  );
  return world;
}

const keyOf = (person: PersonId, at: string): string => `digest:${person}:${at}`;

function look(world: World, person: PersonId = secretary, looking: Looking = {}, at = on): Shown {
  const card = shown(world, { card: "digest", key: keyOf(person, at) }, person, {
    on: at,
    ...looking,
  });
  expect(complaintsAbout(card.content)).toEqual([]);
  return { ...card, text: card.text.replaceAll("\u00A0", " ") };
}

const step = (deadline = "2018-08-15", rung = "r-5", duty = list): string =>
  `${duty}|${deadline}|${rung}`;

const revision = (world: World): LogPosition => logPosition(world.records.length);

it("is about a duty that the secretariat has", () => {
  const world = worldWith([]);
  const duties = dutiesOf(meeting, world.state, day(on));
  expect(duties.map((duty) => [duty.key, duty.deadline])).toContainEqual([list, "2018-08-15"]);
});

describe("the merged reminders of a day", () => {
  it("says the day, how much, by when, and what to press", () => {
    const { text, titles, summary } = look(worldWith([step()]));
    expect(text).toContain("Onsdag 8 augusti 2018");
    expect(text).toContain(
      "Diarienummer för anmälningslistan, regionstyrelsen 29 augusti 2018\nSenast 15 augusti\nTvå beslut",
    );
    expect(summary).toBe(
      "Diarienummer för anmälningslistan, regionstyrelsen 29 augusti 2018, senast 15 augusti",
    );
    expect(titles.slice(1)).toEqual([
      "Jag tar den",
      "Påminn mig 14 augusti",
      "Hem",
      "När det påminns",
    ]);
  });

  it("merges several steps of a duty into one line", () => {
    const { text } = look(worldWith([step("2018-08-15", "r-10"), step()]));
    expect(text.match(/Diarienummer/g)).toHaveLength(1);
  });

  it("offers no later reminder when the next one is the last", () => {
    const world = worldWith([step("2018-08-15", "r-1")], secretary, "2018-08-14");
    expect(look(world, secretary, {}, "2018-08-14").titles).not.toContain("Påminn mig 14 augusti");
    expect(look(world, secretary, {}, "2018-08-14").titles).toContain("Jag tar den");
  });

  it("says since when something is late", () => {
    const { text } = look(worldWith([step("2018-08-15", "r0")]), secretary, { on: "2018-08-17" });
    expect(text).toContain("Försenat sedan 15 augusti");
    expect(text).toContain("1 försenad");
    expect(look(worldWith([step()]), secretary, { on: "2018-08-17" }).summary).toContain(
      "augusti 2018, försenat sedan 15 augusti",
    );
  });

  it("strikes what is done, and keeps its number", () => {
    const world = worldWith([step("2018-06-20", "r0", "number-list:meeting/none"), step()]);
    const { text, titles } = look(world);
    expect(text).toContain("1. Klart: Anmälningslistans diarienummer");
    expect(text).toContain("2. ");
    expect(titles.filter((title) => title === "Jag tar den")).toHaveLength(1);
    const done = worldWith([step("2018-06-20", "r0", "number-list:meeting/none")]);
    expect(look(done).text).toContain("Allt på det här kortet är klart");
    expect(look(done).titles).toEqual(["Hem", "När det påminns"]);
  });

  it("tells a colleague who takes it, and leaves him no button", () => {
    const world = worldWith([step()]);
    const taken = { type: "duty-taken", duty: list, subject: meeting } as const;
    record(world, { ...taken, person: secondSecretary });
    const colleague = look(world);
    expect(colleague.text).toContain("Olle Registrator tar den.");
    expect(colleague.titles).toEqual(["Hem", "När det påminns"]);
    expect(colleague.text).toContain("Inget på det här kortet väntar på dig");
    expect(colleague.text).not.toContain("klart");
    record(world, { ...taken, person: secretary });
    const own = look(world);
    expect(own.text).toContain("Du tar den. De andra påminns inte.");
    expect(own.titles).toContain("Lämna tillbaka");
    expect(own.titles).not.toContain("Jag tar den");
    record(world, { ...taken, person: null });
    expect(look(world).titles).toContain("Jag tar den");
  });

  it("says until when its reader sleeps on it, and nobody else", () => {
    const world = worldWith([step()]);
    const until = day("2018-08-14");
    record(world, { type: "duty-snoozed", duty: list, subject: meeting, person: secretary, until });
    expect(look(world).text).toContain("Vilar till tisdag 14 augusti.");
    expect(look(world).titles).not.toContain("Påminn mig 14 augusti");
    const other = worldWith([step()], secondSecretary);
    record(other, { type: "duty-snoozed", duty: list, subject: meeting, person: secretary, until });
    expect(look(other, secondSecretary).text).not.toContain("Vilar");
  });

  it("tells those above in a section of its own, without taking or sleeping", () => {
    const world = worldWith([step("2018-08-15", "e1")], chief, "2018-08-16");
    const { text, titles } = look(world, chief, {}, "2018-08-16");
    expect(text).toContain("Försenat hos andra");
    expect(look(world, chief, {}, "2018-08-16").summary).toBe(
      "Diarienummer för anmälningslistan, regionstyrelsen 29 augusti 2018, försenat hos andra sedan 15 augusti",
    );
    expect(text).toContain("Försenat sedan 15 augusti");
    expect(titles).not.toContain("Jag tar den");
    expect(titles.join()).not.toContain("Påminn mig");
  });

  it("offers nobody to take what he alone has", () => {
    const world = worldWith([], people.director);
    const [own] = dutiesOf(potSubject(pots.tools), world.state, day(on));
    const told = worldWith([step(own?.deadline, "r0", own?.key)], people.director);
    expect(own?.people).toEqual([people.finance]);
    const finance = worldWith([step(own?.deadline, "r0", own?.key)], people.finance);
    const { text, titles } = look(finance, people.finance);
    expect(text).toContain("Fördela: Utdata");
    expect(titles).not.toContain("Jag tar den");
    expect(look(told, people.director).text).toContain("Ligger inte längre hos dig.");
  });

  it("strikes no pot whose money is still there when its day gives way to the next", () => {
    const world = worldWith([], people.finance);
    const [own] = dutiesOf(potSubject(pots.tools), world.state, day(on));
    const told = worldWith([step(own?.deadline, "r0", own?.key)], people.finance);
    const [next] = dutiesOf(potSubject(pots.tools), told.state, day("2018-09-20"));
    expect(next?.key).not.toBe(own?.key);
    const { text } = look(told, people.finance, { on: "2018-09-20" });
    expect(text).not.toContain("Klart");
    expect(text).toContain("Senast 28 september");
  });

  it.each(["r-5", "e1"])("tells no facts to somebody whose it is not any more, by %s", (rung) => {
    const world = worldWith([step("2018-08-15", rung)], outsider);
    const { text, titles, summary } = look(world, outsider);
    expect(text).toContain("1. Anmälningslistans diarienummer\nLigger inte längre hos dig.");
    expect(text).toContain("Inget på det här kortet väntar på dig");
    expect(text).not.toMatch(/29 augusti|15 augusti|Två beslut|klart/);
    expect(summary).toBe("Inget på det här kortet väntar på dig");
    expect(titles).toEqual(["Hem"]);
  });

  it("tells nobody of others' late follow-ups any more who has left office", () => {
    const due = "2018-09-21";
    const of = decisionSubject(decisionNumber("1/2018"));
    const late = dutiesOf(of, worldWith([]).state, day("2018-09-27")).filter(
      (duty) => duty.kind === "follow-up" && duty.deadline === due,
    );
    const steps = late.map((duty) => step(due, "e3", duty.key));
    const told = worldWith(steps, people.director, "2018-09-27");
    expect(look(told, people.director, {}, "2018-09-27").text).toContain("Kompetens");
    const left = worldWith(steps, outsider, "2018-09-27");
    const { text, titles } = look(left, outsider, {}, "2018-09-27");
    expect(late.length).toBeGreaterThan(1);
    expect(text).toContain("Ligger inte längre hos dig.");
    expect(text).not.toMatch(/Kompetens|saknas|31 augusti|21 september/);
    expect(titles).not.toContain("Visa uppföljningen");
  });

  it("says that a duty has moved on to others", () => {
    const world = worldWith([step()], outsider);
    const { text, titles } = look(world, outsider);
    expect(text).toContain("Ligger inte längre hos dig.");
    expect(titles).toEqual(["Hem"]);
    expect(text).toContain("för att du ansvarar för något av det");
  });

  it("tells the holder of late follow-ups in one line, with one button", () => {
    const due = "2018-09-21";
    const world = worldWith([], people.director, "2018-09-27");
    const late = dutiesOf(decisionSubject(decisionNumber("1/2018")), world.state, day("2018-09-27"))
      .filter((duty) => duty.kind === "follow-up" && duty.deadline === due)
      .map((duty) => ({ key: duty.key, step: step(due, "e3", duty.key) }));
    expect(late.length).toBeGreaterThan(1);
    const told = worldWith(
      late.map((one) => one.step),
      people.director,
      "2018-09-27",
    );
    const { text, titles, summary } = look(told, people.director, {}, "2018-09-27");
    expect(text).toMatch(/(Två|Tre|Fyra) svar saknas per 31 augusti 2018, från /);
    expect(titles.filter((title) => title === "Visa uppföljningen")).toHaveLength(1);
    expect(titles).not.toContain("Svara");
    expect(summary).toMatch(/^Uppföljning: Kompetens.*, försenat hos andra sedan 21 september$/);
    expect(text).toContain("Försenat hos andra");
    const others = worldWith(
      [step("2018-08-15", "e1"), ...late.map((one) => one.step)],
      chief,
      "2018-09-27",
    );
    const above = look(others, chief, {}, "2018-09-27").text;
    expect(above).toMatch(/En sak är försenad hos andra\n1\. /);
    const mixed = worldWith(
      [...late.map((one) => one.step), step(due, "r0", "number-list:meeting/none")],
      people.director,
      "2018-09-27",
    );
    const both = look(mixed, people.director, {}, "2018-09-27").text;
    expect(both).toMatch(/2\. Uppföljning: Kompetens.*\nFörsenat sedan 21 september/);
  });

  it("tells of all who are not reached in one line, and counts down as they come back", () => {
    const gone = [people.chief, people.director, people.finance, people.computers];
    const told = gone.map((person) =>
      step("2018-08-07", "r0", `unreachable:${personSubject(person)}`),
    );
    const world = worldWith(told);
    for (const person of gone) record(world, lost(person));
    const { text, titles, summary } = look(world);
    expect(text).toContain("Fyra personer nås inte i Teams");
    expect(text).toMatch(/Senast 10 augusti\n.* och .* får inga kort från Fördela\./);
    expect(titles.filter((title) => title === "Se vad som behövs")).toHaveLength(1);
    expect(titles).not.toContain("Jag tar den");
    expect(summary).toBe("Fyra personer nås inte i Teams, senast 10 augusti");
    const [first = people.chief, ...rest] = gone;
    record(world, opened(first));
    expect(look(world).text).toContain("Tre personer nås inte i Teams");
    for (const person of rest) record(world, opened(person));
    expect(look(world).text).toContain("Allt på det här kortet är klart");
    const english = look(worldWith(told), secretary, { language: "en" });
    expect(english.text).toContain("Four people are not reached in Teams");
  });

  it("ends with why its reader gets it, and how often", () => {
    expect(look(worldWith([step()])).text).toContain(
      "Du får det här för att du ingår i sekretariatet. Oftast ett kort om dagen, aldrig på en helgdag.",
    );
    const world = worldWith([step("2018-08-15", "e1")], chief);
    expect(look(world, chief).text).toContain("för att du är regiondirektör");
  });

  it("holds the widest day in a card, and says how many more there are", () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      step(
        `2018-09-${String((index % 28) + 1).padStart(2, "0")}`,
        "r-5",
        `number-list:meeting/m${index}`,
      ),
    );
    const { text } = look(worldWith([step(), ...many]));
    expect(text).toContain("Och 33 till. Skriv hem för att se allt.");
    expect(text).toContain("8. Klart");
    expect(text).not.toContain("9. Klart");
  });

  it("passes over what is no step of ours", () => {
    const world = worldWith(["", "x|y|z", "number-list|2018-08-15|r-5", step()]);
    expect(look(world).text).toContain("Diarienummer för anmälningslistan");
  });

  it("speaks English to an English reader", () => {
    const { text, titles } = look(worldWith([step()]), secretary, { language: "en" });
    expect(text).toContain("Wednesday 8 August 2018");
    expect(text).toContain("Case number for the list of reports");
    expect(titles).toContain("Remind me on 14 August");
    expect(text).not.toMatch(/\b(och|är|att|inte)\b/);
  });
});

it("leaves a pointer to the newer card where the digest was", () => {
  const world = worldWith([step()]);
  const card = { card: "digest", key: keyOf(secretary, on) } as const;
  const { content } = renderRetired(card, world.state, viewerOf(secretary, { on: "2018-08-09" }));
  const { lines, buttons } = read(content as Json);
  expect(lines).toContain("Onsdag 8 augusti 2018");
  expect(lines).toContain("Ett nyare kort finns nedan.");
  expect(buttons).toEqual([]);
  expect(revision(world)).toBeGreaterThan(0);
});
