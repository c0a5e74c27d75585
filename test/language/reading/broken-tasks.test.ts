import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

const tasksIn = (table: string) => {
  const { assignments, questions } = readDecision(notesWith(`7. Uppdrag efter mötet\n\n${table}`));
  const tasks = assignments.map(({ owner, what, body, deadline, condition }) => [
    owner,
    what.toLowerCase(),
    body?.toLowerCase() ?? null,
    typeof deadline === "string" ? deadline : "?",
    condition === null ? "aktiv" : "vilande",
  ]);
  return { tasks, unowned: questions.filter((one) => one.startsWith("roll:")).length };
};

describe("a row of a table of tasks that goes on on the next line", () => {
  it.each([
    "Vem\tVad\tNär\nPernilla Gårdh\tTa fram ett faktablad om vårdkontakt och\n\tredovisa det för styrgruppen\tMaj 2025\nTomas Ekhöjd\tBjuda in kommunernas medicinskt ansvariga\n\tsjuksköterskor till ett lunchmöte\tSnarast\nLinnea Saarvik\tPlanera en ny utbildning, under förutsättning\n\tatt nämnden säger ja\tHösten 2025",
    "Vem\tVad\tNär\nPernilla Gårdh\tTa fram ett faktablad om vårdkontakt och\tMaj 2025\n\tredovisa det för styrgruppen\nTomas Ekhöjd\tBjuda in kommunernas medicinskt ansvariga\tSnarast\n\tsjuksköterskor till ett lunchmöte\nLinnea Saarvik\tPlanera en ny utbildning, under förutsättning\tHösten 2025\n\tatt nämnden säger ja",
    "Vem\tVad\tNär\nPernilla Gårdh\tTa fram ett faktablad om vårdkontakt och\nredovisa det för styrgruppen\tMaj 2025\nTomas Ekhöjd\tBjuda in kommunernas medicinskt ansvariga\nsjuksköterskor till ett lunchmöte\tSnarast\nLinnea Saarvik\tPlanera en ny utbildning, under förutsättning\natt nämnden säger ja\tHösten 2025",
    "Vem\tVad\tNär\nPernilla Gårdh\tTa fram ett faktablad om vårdkontakt och\tMaj 2025\nredovisa det för styrgruppen\nTomas Ekhöjd\tBjuda in kommunernas medicinskt ansvariga\tSnarast\nsjuksköterskor till ett lunchmöte\nLinnea Saarvik\tPlanera en ny utbildning, under förutsättning\tHösten 2025\natt nämnden säger ja",
    "Vem | Vad | När\nPernilla Gårdh | Ta fram ett faktablad om vårdkontakt och |\n | redovisa det för styrgruppen | Maj 2025\nTomas Ekhöjd | Bjuda in kommunernas medicinskt ansvariga |\n | sjuksköterskor till ett lunchmöte | Snarast\nLinnea Saarvik | Planera en ny utbildning, under förutsättning |\n | att nämnden säger ja | Hösten 2025",
    "| Vem | Vad | När |\n|---|---|---|\n| Pernilla Gårdh | Ta fram ett faktablad om vårdkontakt och | Maj |\n| | redovisa det för styrgruppen | 2025 |\n| Tomas Ekhöjd | Bjuda in kommunernas medicinskt ansvariga | Snarast |\n| | sjuksköterskor till ett lunchmöte | |\n| Linnea Saarvik | Planera en ny utbildning, under förutsättning | Hösten |\n| | att nämnden säger ja | 2025 |",
    "Vem               Vad                                              När\nPernilla Gårdh    Ta fram ett faktablad om vårdkontakt och         Maj 2025\n                  redovisa det för styrgruppen\nTomas Ekhöjd      Bjuda in kommunernas medicinskt ansvariga        Snarast\n                  sjuksköterskor till ett lunchmöte\nLinnea Saarvik    Planera en ny utbildning, under förutsättning    Hösten 2025\n                  att nämnden säger ja",
    "Vem          Vad                                              När\nPernilla     Ta fram ett faktablad om vårdkontakt och         Maj\nGårdh        redovisa det för styrgruppen                     2025\nTomas        Bjuda in kommunernas medicinskt ansvariga        Snarast\nEkhöjd       sjuksköterskor till ett lunchmöte\nLinnea       Planera en ny utbildning, under förutsättning    Hösten\nSaarvik      att nämnden säger ja                             2025",
    "Uppdrag\tAnsvarig\tKlart\nTa fram ett faktablad om vårdkontakt och\tPernilla Gårdh\tMaj 2025\nredovisa det för styrgruppen\nBjuda in kommunernas medicinskt ansvariga\tTomas Ekhöjd\tSnarast\nsjuksköterskor till ett lunchmöte\nPlanera en ny utbildning, under förutsättning\tLinnea Saarvik\tHösten 2025\natt nämnden säger ja",
    "Uppdrag\tAnsvarig\tKlart\nTa fram ett faktablad om vårdkontakt och\nredovisa det för styrgruppen\tPernilla Gårdh\tMaj 2025\nBjuda in kommunernas medicinskt ansvariga\nsjuksköterskor till ett lunchmöte\tTomas Ekhöjd\tSnarast\nPlanera en ny utbildning, under förutsättning\natt nämnden säger ja\tLinnea Saarvik\tHösten 2025",
    "Uppdrag\tAnsvarig\tKlart\nTa fram ett faktablad om vårdkontakt och\tPernilla\tMaj\nredovisa det för styrgruppen\tGårdh\t2025\nBjuda in kommunernas medicinskt ansvariga\tTomas\tSnarast\nsjuksköterskor till ett lunchmöte\tEkhöjd\t\nPlanera en ny utbildning, under förutsättning\tLinnea\tHösten\natt nämnden säger ja\tSaarvik\t2025",
    "Vem\tVad\tNär\nPernilla Gårdh\tTa fram ett faktablad\n\tom vårdkontakt och\n\tredovisa det för styrgruppen\tMaj 2025\nTomas Ekhöjd\tBjuda in kommunernas\n\tmedicinskt ansvariga sjuksköterskor\n\ttill ett lunchmöte\tSnarast\nLinnea Saarvik\tPlanera en ny utbildning, under\n\tförutsättning att nämnden\n\tsäger ja\tHösten 2025",
    "Nr\tUppdrag\tAnsvarig\tKlart\n1\tTa fram ett faktablad om vårdkontakt och\tPernilla Gårdh\tMaj 2025\n\tredovisa det för styrgruppen\n2\tBjuda in kommunernas medicinskt ansvariga\tTomas Ekhöjd\tSnarast\n\tsjuksköterskor till ett lunchmöte\n3\tPlanera en ny utbildning, under förutsättning\tLinnea Saarvik\tHösten 2025\n\tatt nämnden säger ja",
    "Vem\t\tVad\t\t\t\tNär\nPernilla Gårdh\t\tTa fram ett faktablad om vårdkontakt och\n\t\tredovisa det för styrgruppen\t\tMaj 2025\nTomas Ekhöjd\t\tBjuda in kommunernas medicinskt ansvariga\n\t\tsjuksköterskor till ett lunchmöte\t\tSnarast\nLinnea Saarvik\t\tPlanera en ny utbildning, under förutsättning\n\t\tatt nämnden säger ja\t\tHösten 2025",
    "Vem\tVad\tNär\n\nPernilla Gårdh\tTa fram ett faktablad om vårdkontakt och\n\tredovisa det för styrgruppen\tMaj 2025\n\nTomas Ekhöjd\tBjuda in kommunernas medicinskt ansvariga\n\tsjuksköterskor till ett lunchmöte\tSnarast\n\nLinnea Saarvik\tPlanera en ny utbildning, under förutsättning\n\tatt nämnden säger ja\tHösten 2025",
    "Vem\tVad\tNär\nPernilla Gårdh\tta fram ett faktablad om vårdkontakt och\n\tredovisa det för styrgruppen\tmaj 2025\nTomas Ekhöjd\tbjuda in kommunernas medicinskt ansvariga\n\tsjuksköterskor till ett lunchmöte\tsnarast\nLinnea Saarvik\tplanera en ny utbildning, under förutsättning\n\tatt nämnden säger ja\thösten 2025",
    "Vem\tVad\tNär\nPernilla Gårdh\tTa fram ett faktablad om vård-\n\tkontakt och redovisa det för styr-\n\tgruppen\tMaj 2025\nTomas Ekhöjd\tBjuda in kommunernas medicinskt ansvariga sjuk-\n\tsköterskor till ett lunchmöte\tSnarast\nLinnea Saarvik\tPlanera en ny utbildning, under förutsätt-\n\tning att nämnden säger ja\tHösten 2025",
  ])("is one task: %j", (table) => {
    const { tasks, unowned } = tasksIn(table);
    expect(tasks).toEqual([
      [
        "Pernilla Gårdh",
        "ta fram ett faktablad om vårdkontakt och redovisa det för styrgruppen",
        "styrgruppen",
        "2025-05",
        "aktiv",
      ],
      [
        "Tomas Ekhöjd",
        "bjuda in kommunernas medicinskt ansvariga sjuksköterskor till ett lunchmöte",
        null,
        "?",
        "aktiv",
      ],
      [
        "Linnea Saarvik",
        "planera en ny utbildning, under förutsättning att nämnden säger ja",
        null,
        "?",
        "vilande",
      ],
    ]);
    expect(unowned).toBe(0);
  });

  it.each([
    ["Vem\tVad\tNär\nEva Alm\tSkriva mallen\tmaj\n\tBoka lokalen\tjuni", ["Eva Alm"], 1],
    ["Vem\tVad\tNär\nEva Alm\tSkriva mallen\t\n\tBoka lokalen\tjuni", ["Eva Alm"], 1],
    [
      "Vad\tVem\tNär\nskriva mallen\tEva Alm\tmaj\nboka lokalen\tOla Ek\tjuni",
      ["Eva Alm", "Ola Ek"],
      0,
    ],
    [
      "Vem\tVad\tNär\nEva Alm\tskriva mallen\tmaj\nOla Ek\tboka lokalen\tjuni",
      ["Eva Alm", "Ola Ek"],
      0,
    ],
    ["Vem\tVad\nEva Alm\tSkriva mallen\nOla Ek\tBoka lokalen", ["Eva Alm", "Ola Ek"], 0],
    ["Vem\tVad\tNär\nEva Alm\tSkriva mallen\tmaj\nNästa möte är i juni.", ["Eva Alm"], 0],
    ["Vem\tVad\tNär\nEva Alm\tSkriva mallen\tmaj\n\nOla Ek berättade om lokalen.", ["Eva Alm"], 0],
  ])("is not where it begins anew: %j", (table, owners, unowned) => {
    const found = tasksIn(table);
    expect(found.tasks.map(([owner]) => owner)).toEqual(owners);
    expect(found.unowned).toBe(unowned);
  });
});
