import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const tasksOf = (text: string) =>
  readDecision(`Region Norr\nDelegationsbeslut\n2024-03-05\n\nBeslut\n\n${text}\n`).assignments.map(
    ({ owner, what, deadline, condition }) => [
      owner,
      what,
      typeof deadline === "string" ? deadline : null,
      condition,
    ],
  );
const minutesOf = (text: string) =>
  readDecision(
    `Region Norr\nHälsonämnden\nProtokoll 2024-03-05\n\n§ 11 Medel\n\nHälsonämnden beslutar\n\n${text}\n`,
  ).assignments.map(({ owner, what }) => `${owner}: ${what}`);

describe("what a task waits for", () => {
  it.each([
    [", om länsstyrelsen ger sitt tillstånd", "om länsstyrelsen ger sitt tillstånd"],
    [", dock bara om antalet elever överstiger 40", "bara om antalet elever överstiger 40"],
    [", men endast om fler elever anmäler sig", "endast om fler elever anmäler sig"],
    [" – dock först när avtalet har förlängts", "först när avtalet har förlängts"],
    [", om försöket faller väl ut", "om försöket faller väl ut"],
    [", om bidraget inte räcker", "om bidraget inte räcker"],
  ])("stands behind it: anställa en handledare%s", (behind, condition) => {
    expect(tasksOf(`Bo Ek får i uppdrag att anställa en handledare${behind}.`)).toEqual([
      ["Bo Ek", "anställa en handledare", null, condition],
    ]);
  });

  it.each([
    "undersöka om kommunen ger sitt tillstånd",
    "ta reda på om försöket faller väl ut",
    "räkna på bussar, tåg och båtar",
  ])("is no question that it answers: %s", (what) => {
    expect(tasksOf(`Bo Ek får i uppdrag att ${what} till juni.`)).toEqual([
      ["Bo Ek", what, "2024-06", null],
    ]);
  });

  it("stands first in an item of a list, before what is to be done", () => {
    expect(
      tasksOf(
        "Bo Ek får i uppdrag att\na. i april redogöra för kurserna,\nb. om försöket faller väl ut, föreslå fler orter till oktober.",
      ),
    ).toEqual([
      ["Bo Ek", "redogöra för kurserna", "2024-04", null],
      ["Bo Ek", "föreslå fler orter", "2024-10", "om försöket faller väl ut"],
    ]);
  });
});

describe("two tasks in one sentence, each at its time", () => {
  it.each([
    "HR-chefen får i uppdrag att dels boka lokal till april, dels redovisa utfallet i juni.",
    "HR-chefen får i uppdrag att dels att boka lokal till april och dels att redovisa utfallet i juni.",
    "HR-chefen ska boka lokal i april och redovisa utfallet i juni.",
    "HR-chefen ska boka lokal i april och därefter redovisa utfallet i juni.",
  ])("are two: %s", (text) => {
    expect(tasksOf(text)).toEqual([
      ["HR-chefen", "boka lokal", "2024-04", null],
      ["HR-chefen", "redovisa utfallet", "2024-06", null],
    ]);
  });

  it("are one where one time holds for both", () => {
    expect(tasksOf("HR-chefen ska boka lokal och bjuda in facken till juni.")).toHaveLength(1);
  });
});

describe("a body that gives somebody several tasks", () => {
  const lead = "att bevilja Vreta 640 000 kr för projektet Gröna hus (ansvarig Bo Ek),\n\n";

  it.each(["att uppdra till HR-chefen", "att uppdra åt HR-chefen", "att ge HR-chefen i uppdrag"])(
    "lists them below: %s",
    (words) => {
      expect(
        minutesOf(
          `${lead}${words}\n\n   att före sommaren ta fram en mall,\n\n   att, om projektet avbryts, återkräva medlen,\n\natt uppdra till Bo Ek att i maj beskriva projekten.`,
        ),
      ).toEqual([
        "HR-chefen: ta fram en mall",
        "HR-chefen: återkräva medlen",
        "Bo Ek: beskriva projekten",
      ]);
    },
  );

  it("does not give him what it decides itself", () => {
    expect(
      minutesOf(
        `${lead}att uppdra åt HR-chefen\natt ta fram en mall till juni,\natt godkänna rapporten.`,
      ),
    ).toEqual(["HR-chefen: ta fram en mall"]);
  });
});

describe("whom something is done with", () => {
  const bodyIn = (text: string) =>
    readDecision(
      `Region Norr\nDelegationsbeslut\n2024-03-05\n\nBeslut\n\n${text}\n`,
    ).assignments.map(({ body }) => body);

  it("is nobody to whom it is reported", () => {
    expect(bodyIn("HR-chefen ska ordna en träff med ungdomsrådet i maj.")).toEqual([null]);
    expect(bodyIn("HR-chefen ska stämma av planen med ungdomsrådet i maj.")).toEqual([
      "Ungdomsrådet",
    ]);
  });
});
