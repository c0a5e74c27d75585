import { people } from "../../src/local/sample/people.ts";
import {
  act,
  type Act,
  adjusts,
  announces,
  confirms,
  followsAllUp,
  numbers,
  pressesFor,
  reports,
  saves,
} from "./year-acts.ts";

/** November 2018 to March 2019: the last lists, two reports to the board, the money's days and the year's end. */
export const winter: readonly Act[] = [
  act("2018-11-02", 10, "the October section is noted", (as) =>
    reports(as("registrator"), "oktober", { section: "185", day: "2018-10-31" }),
  ),
  act("2018-11-05", 10, "the condition of the other assignment is met", async (as) => {
    const secretary = as("kanslijurist");
    await secretary.says("uppdrag");
    await pressesFor(secretary, "Öppna", "159");
    await secretary.presses("Registrera villkoret");
    await saves(
      secretary,
      "Villkoret är uppfyllt",
      { section: "97", day: "2018-10-17" },
      "RF 2018-10-17 § 97",
    );
  }),
  act("2018-11-06", 10, "its owner confirms", (as) =>
    as("regionstabschef").presses("Bekräfta uppdraget"),
  ),
  act("2018-11-06", 11, "nobody has appealed in September's list", (as) =>
    confirms(as("kanslijurist"), "september"),
  ),
  act("2018-11-09", 10, "the October minutes are adjusted", (as) =>
    adjusts(as("registrator"), "oktober"),
  ),
  act("2018-11-12", 10, "and announced", (as) => announces(as("registrator"), "oktober")),
  act("2018-11-12", 14, "the report on the assignment is handed in", (as) =>
    handsIn(as("hsDirektor"), "158", "RS/342/2018"),
  ),
  act("2018-11-15", 10, "the meetings of 2019 are pasted", async (as) => {
    const secretary = as("registrator");
    await secretary.says("möten");
    await secretary.presses("Klistra in lista");
    await secretary.presses("Läs listan", {
      body: "RS",
      list: "30 januari 2019\n27 februari 2019\n27 mars 2019\n24 april 2019",
    });
    const title = secretary.buttons().find((one) => one.startsWith("Lägg in"));
    await saves(secretary, title ?? "Lägg in", {}, "2019");
  }),
  act("2018-11-20", 10, "the grant is drawn down", async (as) => {
    const secretary = as("kanslijurist");
    await secretary.says("bidrag");
    await secretary.presses("Notera rekvisition");
    const noted = { day: "2018-11-20", reference: "RS/254/2018-17" };
    await saves(secretary, "Notera rekvisition", noted, "RS/254/2018-17");
  }),
  act("2018-11-26", 14, "the other report is handed in", (as) =>
    handsIn(as("regionstabschef"), "159", "RS/355/2018"),
  ),
  act("2018-11-30", 10, "the board has taken note", (as) => notes(as("registrator"), "158", "201")),
  act("2018-12-03", 10, "the chair has decided on something urgent", async (as) => {
    const secretary = as("kanslijurist");
    await secretary.says("anmälan december");
    await secretary.presses("Brådskande beslut …");
    await saves(
      secretary,
      "Registrera beslutet",
      {
        caseNumber: "RS/370/2018",
        title: "Inköp av kylaggregat",
        name: "Ordföranden Åsa Exempelgren",
        day: "2018-12-03",
      },
      "Inköp av kylaggregat",
    );
  }),
  act("2018-12-05", 10, "nobody has appealed in October's list", (as) =>
    confirms(as("registrator"), "oktober"),
  ),
  act("2018-12-10", 10, "the December list gets its number", (as) =>
    numbers(as("registrator"), "december", "RS/380/2018"),
  ),
  act("2018-12-13", 10, "the December section is noted", (as) =>
    reports(as("registrator"), "december", { section: "220", day: "2018-12-12" }),
  ),
  act("2018-12-14", 10, "the board has taken note of the plan", (as) =>
    notes(as("registrator"), "159", "215"),
  ),
  act("2018-12-20", 10, "the December minutes are adjusted", (as) =>
    adjusts(as("registrator"), "december"),
  ),
  act("2018-12-20", 11, "and announced the same day", (as) =>
    announces(as("registrator"), "december"),
  ),
  act("2018-12-20", 13, "the chief executive's substitute goes on", async (as) => {
    const secretary = as("kanslijurist");
    await secretary.says("ersättare");
    await pressesFor(secretary, "Ändra", '"regiondirektor"');
    await saves(
      secretary,
      "Registrera",
      {
        person: people.bitrRegiondirektor.id,
        standing: "substitute",
        fromDay: "2019-01-01",
        toDay: "2019-12-31",
        appointment: "Förordnande 1/2019",
      },
      "Torsten Provsson",
    );
  }),
  act("2019-01-09", 10, "surgery answers for the year", (as) => followsAllUp(as("kirurgi"))),
  act("2019-01-16", 10, "nobody has appealed in December's list", (as) =>
    confirms(as("registrator"), "december"),
  ),
  ...(["medicin", "psykiatri", "primarvard", "barn", "ambulans"] as const).map((name) =>
    act("2019-01-17", 10, `${name} answers for the year`, (as) => followsAllUp(as(name))),
  ),
  ...(["itChef", "hrDirektor", "ekonomidirektor", "regionstabschef"] as const).map((name) =>
    act("2019-01-21", 13, `${name} answers for the year`, (as) => followsAllUp(as(name))),
  ),
  ...(["kirurgi", "medicin", "psykiatri", "primarvard", "barn", "ambulans"] as const).map((name) =>
    act("2019-02-25", 10, `${name} answers for the State`, (as) => followsAllUp(as(name))),
  ),
  ...(["itChef", "hrDirektor", "ekonomidirektor", "regionstabschef"] as const).map((name) =>
    act("2019-03-11", 10, `${name} answers for the State`, (as) => followsAllUp(as(name))),
  ),
  act("2019-03-25", 10, "the final report is sent", async (as) => {
    const secretary = as("kanslijurist");
    await secretary.says("bidrag");
    await secretary.presses("Notera slutredovisning");
    const noted = { day: "2019-03-25", reference: "RS/254/2018-31" };
    await saves(secretary, "Notera slutredovisning", noted, "RS/254/2018-31");
  }),
];

async function handsIn(
  person: Parameters<typeof followsAllUp>[0],
  section: string,
  reference: string,
): Promise<void> {
  await person.says("uppdrag");
  await pressesFor(person, "Öppna", section);
  await person.presses("Återrapportera");
  await saves(person, "Lämna återrapporten", { reference }, "Återrapporterat");
}

async function notes(
  person: Parameters<typeof followsAllUp>[0],
  assignment: string,
  section: string,
): Promise<void> {
  await person.says("uppdrag");
  await pressesFor(person, "Öppna", assignment);
  await person.presses("Regionstyrelsen har tagit del");
  await saves(person, "Avsluta uppdraget", { section: `§ ${section}` }, "Avslutat");
}
