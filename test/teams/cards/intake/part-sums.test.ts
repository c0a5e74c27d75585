import { describe, expect, it } from "vitest";
import { sent, spaced } from "./sent.ts";

/** A table of two groups, each with its sum, and the sum of both. */
const grouped = (part = "1 200 000"): string => `Delegationsbeslut
2018-06-20
RS/901/2018

Eldvakt 2018

Bakgrund

Region Exempelfjäll får 2 000 000 kronor för 2018. Regionstyrelsen beslutade 2018-05-30 § 88 att "regiondirektören får delegation på att fördela medlen till teknik och utbildning".

Beslut

Regiondirektören fördelar följande:

Aktivitet\tAnsvarig\tBelopp (kr)\tBehov 2019
Teknik
Kameror\tLovisa Exempel\t800 000\tnej
Larm\tAnna Prov\t400 000\tnej
Delsumma\t\t${part}\t
Utbildning
Övningar\tBo Prov\t500 000\tnej
Kurser\tAnna Prov\t300 000\tnej
Delsumma\t\t800 000\t
Summa\t\t2 000 000\t

Ulla Norrman
Regiondirektör

Beslutet anmäls till Regionstyrelsen i augusti 2018.
`;
const all = (count: number) => `Lägg in allt som är redo (${count})`;

describe("a decision whose table has a sum for each group", () => {
  it("asks nothing of the sums and says them nowhere where they are right", () => {
    const desk = sent(grouped());
    expect(spaced(desk)).toContain("fyra rader, tillsammans 2 000 000 kr");
    desk.press(all(1)).press("Lägg in", { code: "Projekt 901" });
    desk.press(all(2));
    expect(spaced(desk)).not.toContain("Texten anger summan");
    expect([...desk.world.state.registered.values()].flatMap(({ rows }) => rows)).toHaveLength(4);
  });

  it("R04: is said to be wrong before anything is entered", () => {
    const wrong = "Texten anger summan 1 300 000 kr";
    const desk = sent(grouped("1 300 000"));
    expect(spaced(desk).split(wrong)).toHaveLength(2);
    expect(spaced(sent(grouped()))).not.toContain("Texten anger summan");
  });

  it("R04: asks of the one that is wrong, and of it alone", () => {
    const desk = sent(grouped("1 300 000")).press(all(1)).press("Lägg in", { code: "Projekt 901" });
    desk.press(all(1));
    expect(spaced(desk)).toContain("Texten anger summan 1 300 000 kr");
    expect(spaced(desk).split("Texten anger summan")).toHaveLength(2);
    desk.press("Lägg in", { outcome: "rows" });
    expect([...desk.world.state.registered.values()].flatMap(({ rows }) => rows)).toHaveLength(4);
  });
});
