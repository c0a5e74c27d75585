import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (closing: string) =>
  readDecision(`Region Vik
Kulturnämnden 2024-03-12

§ 19

Stöd till bygdens scener (KN/44/2024)

Sammanfattning

Regionen får 3 000 000 kr för 2024.

Beslut

1. Av medlen, 3 000 000 kr, fördelas:

a. 1 700 000 kr till gästspel, ansvarig Siv Holm.

b. 1 000 000 kr till ljudteknik, ansvarig Per Dahl.

2. ${closing}

Paragrafen är justerad
`);
const names = ({ rows }: ReturnType<typeof read>) => rows.map(({ activity }) => activity);
const asked = ({ questions }: ReturnType<typeof read>) =>
  questions.filter((one) => /^(?:läsning|återstod|summa)/u.test(one));

describe("the rest that is put to another time at which money is divided", () => {
  it.each([
    "Resterande 300 000 kr används för en fördelning under hösten.",
    "Resterande 300 000 kr används för fördelning efter sommaren.",
    "Resterande 300 000 kr läggs till en andra omgång.",
    "Resterande 300 000 kr går till höstens fördelning.",
    "Resterande 300 000 kr sparas till vårens utlysning.",
    "Resterande 300 000 kr används i nästa beslutsomgång.",
    "Resterande 300 000 kr tillförs nästa års fördelning.",
    "Resterande 300 000 kr flyttas till omgång 2.",
    "Återstående medel, 300 000 kr, används till en ny fördelning i oktober.",
    "Återstoden, 300 000 kr, avsätts för en senare fördelning.",
    "Kvarvarande medel, 300 000 kr, läggs på nästa fördelningstillfälle.",
    "De 300 000 kr som återstår används för höstens fördelningsbeslut.",
    "Övriga 300 000 kr tas med till en kompletterande fördelning i november.",
    "Till höstens fördelning avsätts resterande 300 000 kr.",
    "Kvar till höstens fördelning är 300 000 kr.",
    "300 000 kr används för en fördelning under hösten.",
    "Nämnden använder resterande 300 000 kr för en andra fördelning, när fler har sökt.",
  ])("is no row of this one, and has been thought of: %s", (closing) => {
    const reading = read(closing);
    expect(names(reading)).toEqual(["gästspel", "ljudteknik"]);
    expect(reading).toMatchObject({ pots: [], assignments: [], undistributedKr: 300_000 });
    expect(asked(reading)).toEqual([]);
  });

  it.each([
    ["Resterande 300 000 kr används för utbildning under hösten.", "utbildning under hösten"],
    ["Resterande 300 000 kr används för fördelning av scenkläder i höst.", "scenkläder"],
    ["Resterande 300 000 kr går till höstens skördefest.", "höstens skördefest"],
    ["Resterande 300 000 kr avsätts till höstens möten för arrangörer.", "höstens möten"],
    ["Resterande 300 000 kr går till den andra omgången av scenskolan.", "scenskolan"],
    ["Resterande 300 000 kr läggs till en andra kursomgång.", "kursomgång"],
    ["Resterande 300 000 kr läggs till dans i en andra omgång.", "dans"],
    ["Resterande 300 000 kr används till en andra omgång, ansvarig Eva Lind.", "andra omgång"],
  ])("is given where it is given to something: %s", (closing, activity) => {
    const reading = read(closing);
    expect(names(reading)).toHaveLength(3);
    expect(names(reading)[2]).toContain(activity);
    expect(reading.undistributedKr).toBe(0);
  });

  it.each([
    "Kulturchefen använder resterande 300 000 kr för en fördelning under hösten.",
    "Resterande 300 000 kr går till kulturchefen för fördelning under hösten.",
  ])("is asked about where somebody may be given it for that: %s", (closing) => {
    const reading = read(closing);
    expect(names(reading)).toHaveLength(2);
    expect(asked(reading).join("\n")).toContain("300 000 kr");
  });
});
