import { people } from "../../src/local/sample/people.ts";
import {
  chefer,
  decides,
  distributes,
  kompetens,
  lakemedel,
  pageInputs,
  sends,
  utdata,
} from "./acts.ts";
import type { SampleName } from "./region.ts";
import { act, type Act, numbers, pressesFor, saves } from "./year-acts.ts";

/** Midsummer to the end of August 2018: four pots, July without calls, and a board meeting that moves. */
export const summer: readonly Act[] = [
  act("2018-06-20", 10, "everybody installs", async (as) => {
    for (const name of Object.keys(people) as SampleName[]) await as(name).installs();
  }),
  act("2018-06-21", 14, "the head of IT distributes", (as) => distributes(as("itChef"), lakemedel)),
  act("2018-06-25", 9, "health care supports it", async (as) => {
    await as("hsDirektor").getsMessage("Läkemedelsutveckling");
    await as("hsDirektor").presses("Tillstyrk");
  }),
  act("2018-06-25", 15, "the chief executive decides", (as) =>
    decides(as("regiondirektor"), "Läkemedelsutveckling"),
  ),
  act("2018-06-26", 10, "health care distributes its largest pot", (as) =>
    distributes(as("hsDirektor"), kompetens),
  ),
  act("2018-06-27", 11, "it comes back with a comment", async (as) => {
    await as("regiondirektor").presses("Skicka tillbaka …");
    await saves(
      as("regiondirektor"),
      "Skicka tillbaka",
      { comment: "Ge NOVA 450 tkr." },
      "tillbaka",
    );
  }),
  act("2018-07-12", 10, "the mended proposal comes late", async (as) => {
    const holder = as("hsDirektor");
    await holder.says("fördela kompetens");
    await holder.presses("Tillbaka");
    await holder.presses("Tillbaka");
    const mended = { ...pageInputs(kompetens, 1), "b:kompetensutveckling-3": "450 tkr" };
    await holder.presses("Spara och nästa", mended);
    await holder.presses("Spara och nästa");
    await holder.presses("Spara och granska");
    await sends(holder);
  }),
  act("2018-07-20", 10, "the acting chief executive decides in July", (as) =>
    decides(as("bitrRegiondirektor"), "Kompetensutveckling"),
  ),
  act("2018-08-07", 9, "the director of finance distributes", (as) =>
    distributes(as("ekonomidirektor"), utdata),
  ),
  act("2018-08-08", 13, "IT is consulted", (as) => as("itChef").presses("Samråd klart")),
  act("2018-08-10", 9, "the board's August meeting moves by a day", async (as) => {
    const secretary = as("registrator");
    await secretary.says("möten");
    await pressesFor(secretary, "Öppna", "RS-2018-08-29");
    await secretary.presses("Flytta");
    await secretary.presses("Visa vad som följer", {
      firstDay: "2018-08-30",
      documentStop: "2018-08-16",
      reason: "Lokalen är dubbelbokad.",
    });
    await saves(secretary, "Flytta mötet", {}, "30 augusti 2018");
  }),
  act("2018-08-10", 13, "the chief executive decides on the last request in time", (as) =>
    decides(as("regiondirektor"), "Utdataverktyg"),
  ),
  act("2018-08-10", 14, "a substitute is named for the director of finance", async (as) => {
    const secretary = as("kanslijurist");
    await secretary.says("ersättare");
    await pressesFor(secretary, "Ändra", "ekonomidirektor");
    await saves(
      secretary,
      "Registrera",
      {
        person: people.hrDirektor.id,
        standing: "substitute",
        fromDay: "2018-08-13",
        toDay: "2018-12-31",
        appointment: "Förordnande 9/2018",
      },
      "Harriet Påhittsson",
    );
  }),
  act("2018-08-13", 8, "the director of finance says in a sentence that he is away", async (as) => {
    await as("ekonomidirektor").says("jag är borta till 31 augusti");
    await as("ekonomidirektor").presses("Spara frånvaron");
  }),
  act("2018-08-14", 10, "the list gets its number", (as) =>
    numbers(as("registrator"), "augusti", "RS/300/2018"),
  ),
  act("2018-08-15", 10, "the executive office distributes", (as) =>
    distributes(as("regionstabschef"), chefer),
  ),
  act("2018-08-16", 10, "staff are consulted", (as) => as("hrDirektor").presses("Samråd klart")),
  act("2018-08-17", 10, "the substitute reviews", (as) => as("hrDirektor").presses("Granskad")),
  act("2018-08-20", 9, "a decision after the document stop", (as) =>
    decides(as("regiondirektor"), "Chefernas arbete"),
  ),
];
