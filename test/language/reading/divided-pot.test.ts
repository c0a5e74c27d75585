import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head =
  "Region Norr\nDelegationsbeslut\n2023-04-03\nDnr RS/55/2023\n\nFördelning av medel\n\nBeslut\n\n";
const people = "Patientmöten\tTove Hall\t240 tkr\nJourbyten\tArne Sjö\t160 tkr\n";
const chiefs = "Patientmöten\tHR-direktören\t240 tkr\nJourbyten\tIT-chefen\t160 tkr\n";
const read = (text: string) => readDecision(head + text);
const readingAsked = (text: string) =>
  read(text).questions.filter((question) => question.startsWith("läsning"));

describe("a pot that a table below divides", () => {
  it.each([
    "Hela potten, 400 tkr, fördelas.",
    "Hela potten (400 tkr) delas ut.",
    "Hela potten om 400 tkr fördelas härmed.",
    "Potten för arbetstider, 400 tkr, används i sin helhet.",
    "Hela potten, 400 tkr, fördelas på två insatser.",
    "Potten på 400 tkr fördelas i sin helhet enligt nedan.",
    "Pottens 400 tkr fördelas så här:",
    "Hela anslaget, 400 tkr, disponeras.",
    "IT-chefens pott, 400 tkr, fördelas.",
    "Den pott som direktören lämnat till IT-chefen, 400 tkr, fördelas.",
    "Pengarna i potten, 400 tkr, delas ut.",
    "Delpotten för arbetstider fördelas med 400 tkr.",
    "Potten för arbetstider är på 400 tkr. Den fördelas enligt nedan.",
    "Vår pott (400 tkr) räcker till följande insatser:",
    "Hela potten om 400 tkr fördelas till nedanstående.",
  ])("gives rows, and is what they are taken out of: %s", (lead) => {
    const { rows, pots, frame } = read(`${lead}\n\n${people}`);
    expect(pots).toEqual([]);
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["Patientmöten", "Tove Hall", 240_000],
      ["Jourbyten", "Arne Sjö", 160_000],
    ]);
    expect(frame?.amountKr).toBe(400_000);
    expect(readingAsked(`${lead}\n\n${people}`)).toEqual([]);
  });

  it("gives rows also where no amount is told, or a list has its parts", () => {
    expect(read(`Potten fördelas.\n\n${people}`).pots).toEqual([]);
    expect(read(`Potten fördelas.\n\n${people}`).rows).toHaveLength(2);
    const listed =
      "Hela potten om 400 tkr fördelas.\n\n- Patientmöten, Tove Hall, 240 tkr\n- Jourbyten, Arne Sjö, 160 tkr\n";
    expect(read(listed).rows).toHaveLength(2);
    expect(readingAsked(listed)).toEqual([]);
  });

  it.each([
    "Ur delpotten arbetstider beviljas:",
    "Denna pott fördelas så här:",
    "Potten räcker till:",
  ])("gives rows without an amount: %s", (lead) => {
    expect(read(`${lead}\n\n${people}`).pots).toEqual([]);
    expect(read(`${lead}\n\n${people}`).rows).toHaveLength(2);
  });

  it.each([
    "Pott för arbetstider, 400 tkr:",
    "Pott arbetstider (400 tkr):",
    "Potten för arbetstider – 400 tkr:",
    "IT-chefens pott, 400 tkr:",
    "Delpott arbetstider, 400 tkr:",
  ])("gives rows below its name and its size, in columns and in a list: %s", (lead) => {
    for (const list of [
      people,
      "- Patientmöten, Tove Hall, 240 tkr\n- Jourbyten, Arne Sjö, 160 tkr\n",
    ]) {
      const { rows, pots, frame } = read(`${lead}\n\n${list}`);
      expect(pots).toEqual([]);
      expect(rows.map(({ responsible }) => responsible)).toEqual(["Tove Hall", "Arne Sjö"]);
      expect(frame?.amountKr).toBe(400_000);
    }
  });

  it.each([
    "Av potten, 500 tkr, fördelas 400 tkr:",
    "Av potten (500 tkr) fördelas nu 400 tkr.",
    "Ur potten om 500 tkr tas 400 tkr i anspråk.",
    "Av bidraget, 500 tkr, används 400 tkr.",
    "400 tkr av pottens 500 tkr fördelas:",
    "Av 500 tkr fördelas 400 tkr.",
    "Potten är 500 tkr. Av den fördelas 400 tkr.",
    "Potten är 500 tkr, varav 400 tkr fördelas här.",
  ])("may be divided in part, and the rest is left: %s", (lead) => {
    const { rows, pots, frame, undistributedKr } = read(`${lead}\n\n${people}`);
    expect(pots).toEqual([]);
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([240_000, 160_000]);
    expect([frame?.amountKr, undistributedKr]).toEqual([500_000, 100_000]);
    expect(readingAsked(`${lead}\n\n${people}`)).toEqual([]);
  });

  it("is asked about where the part told of is not what the table comes to", () => {
    expect(readingAsked(`Av potten, 500 tkr, fördelas 350 tkr:\n\n${people}`)).not.toEqual([]);
  });

  it("leaves a gift of its own above the table, also of the same amount", () => {
    const { rows } = read(`Till Språkcafé Navet avsätts 400 tkr.\n\n${people}`);
    expect(new Set(rows.map(({ amountKr }) => amountKr))).toEqual(
      new Set([160_000, 240_000, 400_000]),
    );
  });

  it.each([
    "Följande potter fördelas.",
    "Pottar, sammanlagt 400 tkr:",
    "Potterna fördelas så här:",
    "Potten fördelas av respektive chef:",
    "Hela potten, 400 tkr, fördelas i två delpotter.",
    "Potten på 400 tkr lämnas till chefer för vidare fördelning enligt nedan.",
  ])("gives pots where others are to distribute them: %s", (lead) => {
    const { rows, pots } = read(`${lead}\n\n${chiefs}`);
    expect(rows).toEqual([]);
    expect(pots.map(({ holder, amountKr }) => [holder, amountKr])).toEqual([
      ["HR-direktören", 240_000],
      ["IT-chefen", 160_000],
    ]);
  });

  it("is asked about where nothing says to whom it goes", () => {
    const { rows, pots } = read("Hela potten, 400 tkr, fördelas.\n");
    expect([...rows, ...pots]).toEqual([]);
    expect(readingAsked("Hela potten, 400 tkr, fördelas.\n")).not.toEqual([]);
  });
});

describe("what is left for another decision", () => {
  it.each([
    "Kvarvarande 100 tkr fördelas genom ett nytt beslut under hösten.",
    "Resterande 100 tkr fördelas i ett senare beslut.",
    "Återstående 100 tkr fördelas efter en ny ansökningsomgång.",
    "Resterande 100 tkr beslutas om genom särskilt beslut.",
  ])("is no gift and not asked about as one: %s", (sentence) => {
    const text = `Av anslaget på 500 tkr fördelas medel enligt tabellen.\n\n${people}\n${sentence}\n`;
    expect(read(text).rows).toHaveLength(2);
    expect(read(text).undistributedKr).toBe(100_000);
    expect(readingAsked(text)).toEqual([]);
  });
});

describe("an amount that is another's before it is given", () => {
  it.each<[string, number, [string, number][]]>([
    [
      "Av nämndens 3,0 miljoner kronor beviljas projektet Hamnliv 700 000 kronor, med Tove Hall som ansvarig.",
      3_000_000,
      [["Hamnliv", 700_000]],
    ],
    [
      "Ur fondens 600 000 kr tilldelas föreningen Sjöglimt 150 000 kr och Visklubben 90 000 kr.",
      600_000,
      [
        ["föreningen Sjöglimt", 150_000],
        ["Visklubben", 90_000],
      ],
    ],
    [
      "Inom regionstyrelsens 2 000 tkr till digitalisering beviljas Vårdlotsen 850 tkr.",
      2_000_000,
      [["Vårdlotsen", 850_000]],
    ],
    [
      "Projektet Hamnliv beviljas 700 000 kronor av nämndens 3 000 000 kronor.",
      3_000_000,
      [["Hamnliv", 700_000]],
    ],
    [
      "Projektet Hamnliv får av nämndens 3 000 000 kronor 700 000 kronor.",
      3_000_000,
      [["Hamnliv", 700_000]],
    ],
    [
      "Till rehabilitering avsätts 300 000 kr av regionens 2 000 000 kr.",
      2_000_000,
      [["rehabilitering", 300_000]],
    ],
    [
      "Statens 5 000 000 kr fördelas så att Hjärtenheten får 3 000 000 kr och Lungenheten får 2 000 000 kr.",
      5_000_000,
      [
        ["Hjärtenheten", 3_000_000],
        ["Lungenheten", 2_000_000],
      ],
    ],
  ])("is what it is taken out of: %s", (sentence, frameKr, gifts) => {
    const { rows, pots, frame, questions } = read(`${sentence}\n`);
    expect(rows.map((row) => [row.activity, row.amountKr])).toEqual(gifts);
    expect(pots).toEqual([]);
    expect(frame?.amountKr).toBe(frameKr);
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it("is asked about where two are drawn on", () => {
    const { rows, frame, questions } = read(
      "Ur socialfondens 2 000 000 kronor beviljas projektet Kust 850 000 kronor. Ur landsbygdsfondens 3 000 000 kronor beviljas projektet Land 900 000 kronor.\n",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([850_000, 900_000]);
    expect(frame).toBeNull();
    expect(questions.some((question) => question.startsWith("ram"))).toBe(true);
  });

  it("leaves what is bought alone", () => {
    const { rows } = read(
      "- inköp av buss 900 000 kr, ansvarig Tove Hall\n- drift av sjukhus 400 000 kr\n- utbildning i vård av demens 300 000 kr\n",
    );
    expect(rows.map((row) => row.activity)).toEqual([
      "inköp av buss",
      "drift av sjukhus",
      "utbildning i vård av demens",
    ]);
  });

  it("leaves the verb alone that stands before what is given", () => {
    const { rows } = read(
      "Av statsbidraget på 3 000 tkr lämnas stöd. Av återstoden avsätts 600 tkr till läxhjälp. Av statsbidraget används 700 tkr till kurser.\n",
    );
    expect(rows.map((row) => [row.activity, row.amountKr])).toEqual([
      ["läxhjälp", 600_000],
      ["kurser", 700_000],
    ]);
  });
});

describe("those who answer for what got money", () => {
  it.each([
    "De som ansvarar för projekten",
    "De ansvariga för insatserna",
    "Var och en som leder ett projekt",
    "Den som är ansvarig för respektive aktivitet",
    "De som genomför insatserna",
    "Projektens ansvariga",
  ])("are given a task: %s", (owner) => {
    const { assignments } = read(
      `Till läxhjälp avsätts 190 tkr, ansvarig Tove Hall.\n\n${owner} får i uppdrag att lämna en redovisning till nämnden senast i mars 2024.\n`,
    );
    expect(assignments).toMatchObject([
      { owner, what: "lämna en redovisning", body: "Nämnden", deadline: "2024-03" },
    ]);
  });

  it.each([
    [
      "Senast i mars 2024 ska den som är ansvarig för respektive aktivitet rapportera utfallet till nämnden.",
      "den som är ansvarig för respektive aktivitet",
    ],
    [
      "Det uppdras åt dem som ansvarar för insatserna att rapportera utfallet till nämnden i mars 2024.",
      "de som ansvarar för insatserna",
    ],
  ])("are given one behind its verb: %s", (sentence, owner) => {
    const { assignments } = read(
      `Till läxhjälp avsätts 190 tkr, ansvarig Tove Hall.\n\n${sentence}\n`,
    );
    expect(assignments).toMatchObject([{ owner, body: "Nämnden", deadline: "2024-03" }]);
  });

  it.each([
    "Ansvariga får i uppdrag att till nämnden redovisa hur medlen har använts senast i mars 2024.",
    "Ansvariga ska lämna en rapport till nämnden i mars 2024.",
    "Ansvariga chefer för enheterna ska lämna en rapport till nämnden i mars 2024.",
    "Projektledare ska rapportera till nämnden i mars 2024.",
  ])("are no name of whoever answers for the row above: %s", (sentence) => {
    const { rows } = read(`Potten fördelas.\n\n${people}\n${sentence}\n`);
    expect(rows.map(({ responsible }) => responsible)).toEqual(["Tove Hall", "Arne Sjö"]);
  });

  it("leave a title before a name with it", () => {
    const { rows } = read("- läxhjälp 190 tkr, ansvarig controller Tove Hall\n");
    expect(rows.map(({ responsible }) => responsible)).toEqual(["controller Tove Hall"]);
  });
});
