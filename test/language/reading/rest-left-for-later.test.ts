import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (closing: string, background = "") =>
  readDecision(`Region Vik
Delegationsbeslut
2025-03-11
RV 2025/318

Med stöd av regionstyrelsens beslut 2025-01-30 § 9 får personalchefen fördela 900 000 kr till friskvård.
${background}

Beslut

Av de 900 000 kr fördelas

a) 400 000 kr till simkort, ansvarig Siv Holm
b) 380 000 kr till löpskolor, ansvarig Per Dahl

${closing}

Rut Ekberg
Personalchef
`);
const asksOfRest = ({ questions }: ReturnType<typeof read>): boolean =>
  questions.some((question) => question.startsWith("återstod:"));

describe("money that a decision leaves for a later one", () => {
  it.each([
    "Ofördelat är 120 000 kr, som personalchefen återkommer till i ett nytt beslut.",
    "Kvar finns 120 000 kr, vilka personalchefen återkommer till efter sommaren.",
    "Personalchefen återkommer till de 120 000 kr som är kvar.",
    "Personalchefen återkommer senare om återstående medel.",
    "Personalchefen återkommer med beslut om återstoden i september.",
    "Återstående medel, som personalchefen återkommer till i höst, ligger kvar.",
    "Resten, 120 000 kr, återkommer personalchefen till i höst.",
    "De pengar som inte har fördelats återkommer personalchefen till under hösten.",
    "Till resterande medel återkommer jag i ett särskilt beslut.",
    "Beslut om de kvarvarande medlen fattas senare under året.",
  ])("is nobody's task: %s", (closing) => {
    const reading = read(closing);
    expect(reading.assignments).toEqual([]);
    expect(reading.undistributedKr).toBe(120_000);
    // Where its amount is named it has been thought of; else it is asked about.
    expect(asksOfRest(reading)).toBe(!closing.includes("120 000"));
  });

  it.each([
    "Övriga 120 000 kr tas upp i höstens beslutsomgång.",
    "Övriga medel, 120 000 kr, fördelas i nästa omgång.",
    "Återstoden av medlen, 120 000 kr, fördelas i beslutsomgång 3.",
    "Återstående 120 000 kr fördelas i fördelningsomgång 2.",
    "De övriga 120 000 kronorna fördelas i omgång 2.",
    "Det övriga, 120 000 kr, fördelas vid nästa fördelningstillfälle.",
    "Övriga 120 000 kr fördelas genom ett kommande beslut.",
    "Övriga 120 000 kr väntar till nästa runda.",
    "De sista 120 000 kr fördelas i den andra etappen.",
    "Återstående 120 000 kr hanteras i en senare utlysning.",
    "120 000 kr fördelas i nästa beslutsomgång.",
    "I nästa omgång fördelas 120 000 kr.",
    "I den andra omgången fördelas övriga 120 000 kr.",
    "Senare i höst fördelas de övriga 120 000 kr.",
    "I ett kommande beslut fördelas resterande 120 000 kr.",
    "Övriga 120 000 kr fördelas i november, när fler har anmält sig.",
  ])("is no row of this one, and not asked about: %s", (closing) => {
    const reading = read(closing);
    expect(reading.rows.map(({ activity }) => activity)).toEqual(["simkort", "löpskolor"]);
    expect(reading).toMatchObject({ pots: [], assignments: [], undistributedKr: 120_000 });
    expect(reading.questions.filter((one) => /^(?:läsning|återstod|summa)/u.test(one))).toEqual([]);
  });

  it.each([
    ["Övriga 120 000 kr går till badkort, ansvarig Eva Lind.", "badkort"],
    ["Övriga 120 000 kr läggs på badkort, ansvarig Eva Lind.", "badkort"],
    ["c) Övriga idrottsinsatser, 120 000 kr, ansvarig Eva Lind", "Övriga idrottsinsatser"],
    ["I omgång 2 fördelas 120 000 kr till badkort, ansvarig Eva Lind.", "badkort"],
  ])("is given here where it is given to something: %s", (closing, activity) => {
    const { rows, undistributedKr } = read(closing);
    expect(rows.at(-1)).toMatchObject({ activity, responsible: "Eva Lind", amountKr: 120_000 });
    expect(undistributedKr).toBe(0);
  });

  it("is a pot where somebody distributes it", () => {
    expect(read("Övriga 120 000 kr fördelar fritidschefen till badkort.").pots).toMatchObject([
      { purpose: "badkort", holder: "fritidschefen", amountKr: 120_000 },
    ]);
  });

  it("gives no row the name of the rest: it is asked what the money is for", () => {
    const { rows, questions } = read("De övriga 120 000 kr fördelas i lika delar i distrikten.");
    expect(rows).toHaveLength(2);
    expect(questions.join("\n")).toContain("De övriga 120 000 kr");
  });

  it.each([
    ["Personalchefen återkommer till regionstyrelsen i september med en redovisning.", "2025-09"],
    ["Personalchefen återkommer till regionstyrelsen i september om återstoden.", "2025-09"],
    ["Personalchefen får i uppdrag att återkomma i maj med förslag om återstoden.", "2025-05"],
    [
      "Personalchefen återkommer i höst till återstoden och redovisar simkorten i maj 2025.",
      "2025-05",
    ],
  ])("leaves a task a task: %s", (closing, deadline) => {
    const { assignments } = read(closing);
    expect(assignments).toMatchObject([{ owner: "Personalchefen", deadline }]);
  });

  it.each([
    "Kvar är 120 000 kr, som personalchefen redovisar i september.",
    "Det finns 120 000 kr, vilka personalchefen utreder användningen av till oktober.",
  ])("never makes an amount or a clause the owner of a task: %s", (closing) => {
    for (const { owner } of read(closing).assignments) expect(owner).not.toMatch(/\d|\ssom\s|,/u);
  });
});
