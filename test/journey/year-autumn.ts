import { andraChefer, decides, digitalisering, distributes } from "./acts.ts";
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

/** September and October 2018: two assignments, the August follow-up, a forgotten paragraph and three days without the program. */
export const autumn: readonly Act[] = [
  act("2018-08-27", 10, "a small pot is distributed", (as) =>
    distributes(as("hsDirektor"), andraChefer),
  ),
  act("2018-08-29", 15, "and decided", (as) =>
    decides(as("regiondirektor"), "Andra åtgärder för chefernas arbete"),
  ),
  act("2018-08-31", 10, "the section is noted the day after the meeting", (as) =>
    reports(as("registrator"), "augusti", { section: "160", day: "2018-08-30" }),
  ),
  act("2018-09-03", 10, "an assignment from the minutes", async (as) => {
    const secretary = as("registrator");
    await secretary.says("uppdrag");
    await secretary.presses("Nytt uppdrag");
    await saves(
      secretary,
      "Registrera uppdraget",
      {
        basis: "RS 2018-08-30 § 158",
        text: "Redovisa hur de beviljade pengarna har påverkat vårdplatserna.",
        owner: "hs-direktor",
        month: "november 2018",
      },
      "§ 158",
    );
  }),
  act("2018-09-03", 11, "and a conditional one", async (as) => {
    const secretary = as("registrator");
    await secretary.says("uppdrag");
    await secretary.presses("Nytt uppdrag");
    await saves(
      secretary,
      "Registrera uppdraget",
      {
        basis: "RS 2018-08-30 § 159",
        text: "Ta fram en plan för chefernas administrativa stöd.",
        owner: "regionstabschef",
        month: "december 2018",
        condition: "Under förutsättning att fullmäktige avsätter pengar i budgeten.",
        conditionBody: "RF",
      },
      "Vilande",
    );
  }),
  act("2018-09-04", 10, "the owner confirms", (as) =>
    as("hsDirektor").presses("Bekräfta uppdraget"),
  ),
  act("2018-09-05", 12, "primary care blocks the bot", async (as, year) => {
    const { conversationId } = as("primarvard");
    year.region.connector.fail({
      conversation: conversationId,
      operation: "send",
      how: { status: 403, code: "MessageWritesBlocked" },
    });
  }),
  act("2018-09-07", 10, "the minutes are adjusted", (as) => adjusts(as("registrator"), "augusti")),
  act("2018-09-10", 10, "and announced", (as) => announces(as("kanslijurist"), "augusti")),
  act("2018-09-10", 13, "surgery answers the same day", (as) => followsAllUp(as("kirurgi"))),
  act("2018-09-11", 9, "the September list gets its number", (as) =>
    numbers(as("kanslijurist"), "september", "RS/331/2018"),
  ),
  act("2018-09-12", 10, "IT answers", (as) => followsAllUp(as("itChef"))),
  act("2018-09-13", 10, "finance answers", (as) => followsAllUp(as("ekonomidirektor"))),
  act("2018-09-17", 14, "medicine answers when reminded", (as) => followsAllUp(as("medicin"))),
  act("2018-09-18", 14, "the executive office answers", (as) =>
    followsAllUp(as("regionstabschef")),
  ),
  act("2018-09-19", 8, "children's care answers", (as) => followsAllUp(as("barn"))),
  act("2018-09-21", 15, "staff answer on the last day", (as) => followsAllUp(as("hrDirektor"))),
  act("2018-09-24", 10, "health care distributes its last pot", (as) =>
    distributes(as("hsDirektor"), digitalisering),
  ),
  act("2018-09-24", 11, "the ambulances answer late", (as) => followsAllUp(as("ambulans"))),
  act("2018-09-28", 6, "the server is down from Friday to Monday", (_as, year) =>
    year.downUntil("2018-10-01", 10),
  ),
  act("2018-10-03", 10, "the review is done when those above have been told", (as) =>
    as("kanslijurist").presses("Granskad"),
  ),
  act("2018-10-03", 15, "the holder with passed-on delegation decides", (as) =>
    decides(as("hsDirektor"), "Digitalisering i vården"),
  ),
  act(
    "2018-10-08",
    10,
    "the forgotten section is noted, and one decision was left out",
    async (as) => {
      await reports(as("registrator"), "september", {
        section: "171",
        day: "2018-09-26",
        "x:list": ["decision/4/2018"],
      });
    },
  ),
  act("2018-10-09", 10, "nobody has appealed in August's list", (as) =>
    confirms(as("kanslijurist"), "augusti"),
  ),
  act("2018-10-09", 11, "primary care lets the bot in again", async (as, year) => {
    year.region.connector.heal();
    await as("primarvard").says("hem");
  }),
  act("2018-10-09", 12, "a secretary takes the October list", (as) =>
    pressesFor(as("registrator"), "Jag tar den", "number-list"),
  ),
  act("2018-10-10", 14, "primary care answers", (as) => followsAllUp(as("primarvard"))),
  act("2018-10-11", 10, "the September minutes are adjusted late", (as) =>
    adjusts(as("registrator"), "september"),
  ),
  act("2018-10-12", 10, "and announced", (as) => announces(as("registrator"), "september")),
  act(
    "2018-10-15",
    10,
    "what was left out goes to the October meeting, with a reason",
    async (as) => {
      const secretary = as("registrator");
      await secretary.says("försenade");
      await secretary.presses("Öppna");
      await secretary.presses("Flytta …");
      await saves(
        secretary,
        "Flytta anmälan",
        { reason: "Beslutet låg inte med i kallelsen." },
        "31 oktober 2018",
      );
    },
  ),
  act("2018-10-15", 11, "the October list gets its number", (as) =>
    numbers(as("registrator"), "oktober", "RS/352/2018"),
  ),
  act("2018-10-16", 14, "the owner of the assignment sleeps on it", async (as) => {
    const title = as("hsDirektor")
      .buttons()
      .find((one) => one.startsWith("Påminn mig"));
    await as("hsDirektor").presses(title ?? "Påminn mig");
  }),
  act("2018-10-22", 10, "the ladder of lists is shortened", async (as) => {
    const secretary = as("registrator");
    await secretary.says("påminnelser");
    await pressesFor(secretary, "Ändra", "number-list");
    await saves(secretary, "Spara", { remind: "5, 1, 0" }, "5 och 1 arbetsdagar före");
  }),
];
