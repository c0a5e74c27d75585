import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (words: string): string =>
  `Delegationsbeslut\n2025-03-04\nRS/12/2025\n\nFördelning av statsbidrag 2025\n\nBeslut\n\n${words}\n`;
const potsOf = (words: string) => {
  const { rows, pots } = readDecision(decided(words));
  return {
    rows: rows.length,
    pots: pots.map(({ purpose, holder, amountKr }) => [
      purpose.toLowerCase(),
      holder?.toLowerCase(),
      amountKr,
    ]),
  };
};

describe("words that let somebody distribute money further", () => {
  it.each([
    "IT-chefen får delegation på att fördela 900 tkr till\nlicenser.",
    "IT-chefen får delegation på att fördela 900 tkr till licenser.",
    "IT-chefen får delegation att fördela 900 000 kr till licenser.",
    "IT-chefen ges rätten att fördela 900 000 kr till licenser.",
    "IT-chefen ges i uppdrag att fördela 900 000 kr till licenser.",
    "IT-chefen får mandat att besluta om 900 000 kr till licenser.",
    "IT-chefen får befogenhet att fördela 900 000 kr för licenser.",
    "IT-chefen får fördela 900 000 kr för licenser.",
    "IT-chefen får besluta om fördelning av 900 000 kr till licenser.",
    "IT-chefen får besluta om fördelningen av 900 000 kr till licenser och får överlåta beslutanderätten till systemägaren.",
    "IT-chefen ges rätt att bestämma över användningen av 900 000 kr till licenser.",
    "IT-chefen tilldelas 900 000 kr för att i sin tur fördela dem mellan enheterna till licenser.",
    "IT-chefen tilldelas på samma sätt 900 tkr att fördela till licenser.",
    "IT-chefen får på motsvarande sätt 900 tkr att fördela mellan enheterna till licenser.",
    "IT-chefen bemyndigas att under 2025 fördela 900 tkr till licenser.",
    "IT-chefen tillförs 900 000 kr av bidraget, att fördelas av denne till licenser.",
    "IT-chefen anvisas 900 000 kr ur anslaget, som fördelas vidare av IT-chefen till licenser.",
    "Till IT-chefen går 900 tkr, som i sin tur fördelar dem till licenser.",
    "Till IT-chefen lämnas 900 tkr, som fördelar pengarna till licenser.",
    "IT-chefen ska fördela 900 000 kr för licenser.",
    "IT-chefen disponerar 900 000 kr för att fördela till licenser.",
    "IT-chefen disponerar 900 000 kr att fördela till licenser.",
    "att IT-chefen disponerar 900 000 kr för att fördela till licenser,",
    "Utöver detta får IT-chefen disponera 900 000 kr för fördelning till licenser.",
    "Därutöver får IT-chefen fördela 900 000 kr till licenser.",
    "Vidare får IT-chefen 900 000 kr att fördela till licenser.",
    "Dessutom disponerar IT-chefen 900 000 kr för licenser.",
    "Samtidigt ges IT-chefen rätt att fördela 900 000 kr till licenser.",
    "900 000 kr läggs hos IT-chefen att fördela till licenser.",
    "900 000 kr läggs hos IT-chefen för fördelning till licenser.",
    "900 000 kr placeras hos IT-chefen för fördelning till licenser.",
    "900 000 kr till IT-chefen för licenser att fördela vidare.",
    "900 000 kr överlämnas till IT-chefen att fördela till licenser.",
    "För licenser avsätts 900 000 kronor. IT-chefen fördelar beloppet.",
    "900 000 kronor avsätts till licenser. IT-chefen får delegation på att fördela beloppet. Delegationen får inte föras vidare.",
    "900 000 kronor avsätts till licenser. IT-chefen beslutar om den fortsatta fördelningen.",
    "900 000 kronor avsätts till licenser. IT-chefen får besluta om den närmare fördelningen.",
    "900 000 kronor avsätts till licenser. IT-chefen ges rätt att besluta om fördelningen.",
    "900 000 kronor avsätts till licenser. Fördelningen beslutas av IT-chefen.",
    "900 000 kronor avsätts till licenser. Det är IT-chefen som fördelar pengarna.",
    "900 000 kronor avsätts till licenser, vilka fördelas av IT-chefen.",
    "900 000 kronor avsätts till licenser att fördelas av IT-chefen.",
    "900 000 kronor avsätts till licenser, där IT-chefen beslutar om fördelningen.",
    "Till IT-chefen fördelas 900 000 kronor för licenser. IT-chefen beslutar om den fortsatta fördelningen.",
    "IT-chefen tilldelas 900 000 kronor för licenser. Pengarna fördelar IT-chefen vidare.",
    "En pott om 900 000 kr inrättas för licenser. Potten fördelas av IT-chefen.",
    "En pott på 900 000 kr skapas för licenser. IT-chefen ansvarar för fördelningen.",
    "En pott om 900 000 kr för licenser avsätts och fördelas av IT-chefen.",
    "Det inrättas en pott om 900 000 kr för licenser som IT-chefen fördelar.",
    "Pott för licenser, 900 000 kr, fördelas av IT-chefen.",
    "Pott licenser: 900 000 kr (IT-chefen).",
    "Licenser: 900 000 kr, fördelas av IT-chefen",
    "Licenser 900 000 kr – fördelas vidare av IT-chefen",
    "att ställa 900 000 kr till IT-chefens förfogande för fördelning till licenser",
    "att uppdra åt IT-chefen att fördela 900 000 kr till licenser",
    "att delegera till IT-chefen att fördela 900 000 kr till licenser",
    "att bemyndiga IT-chefen att fördela 900 000 kr till licenser",
    "att ge IT-chefen rätt att fördela 900 000 kr till licenser",
    "att ge IT-chefen i uppdrag att fördela 900 000 kr till licenser",
    "att låta IT-chefen fördela 900 000 kr till licenser",
    "att avsätta 900 000 kr för licenser till IT-chefen för vidare fördelning",
    "att avsätta 900 000 kr till IT-chefen för vidare fördelning till licenser",
    "att 900 000 kr avsätts till IT-chefen för fördelning till licenser",
    "900 000 kr avsätts för licenser och fördelas vidare genom IT-chefens beslut.",
    "IT-chefen får 900 000 kr för vidare fördelning till licenser.",
    "900 000 kr till licenser; fördelas av IT-chefen",
    "900 000 kr går till IT-chefen, som i sin tur fördelar dem till licenser.",
    "900 000 kr till IT-chefen som i sin tur fördelar medlen till licenser.",
    "IT-chefen förfogar över 900 000 kr för licenser.",
    "IT-chefen råder över 900 000 kr för licenser.",
    "IT-chefen får besluta om hur 900 000 kr för licenser ska fördelas.",
    "IT-chefen får fördela 2025 års medel, 900 000 kr, till licenser.",
    "IT-chefen får fördela årets stöd om 900 000 kr till licenser.",
    "IT-chefen får fördela återstående 900 000 kr till licenser.",
  ])("make a pot of it, whatever their order: %s", (words) => {
    expect(potsOf(words)).toEqual({ rows: 0, pots: [["licenser", "it-chefen", 900_000]] });
  });

  it.each([
    [
      "Områdeschefen för psykiatri får delegation på att fördela 900 tkr till licenser.",
      "områdeschefen för psykiatri",
    ],
    [
      "Hälso- och sjukvårdsdirektören får rätt att fördela 900 tkr till\nlicenser.",
      "hälso- och sjukvårdsdirektören",
    ],
    [
      "För licenser avsätts 900 tkr. Hälso- och sjukvårdsdirektören fördelar beloppet.",
      "hälso- och sjukvårdsdirektören",
    ],
    [
      "900 tkr till enhetschefen för träffpunkterna för fördelning till licenser",
      "enhetschefen för träffpunkterna",
    ],
    [
      "900 tkr läggs hos chefen för regionalt centrum att fördela till licenser.",
      "chefen för regionalt centrum",
    ],
    [
      "Utöver detta får chefen för särskilt boende disponera 900 tkr för fördelning mellan enheterna till licenser.",
      "chefen för särskilt boende",
    ],
    [
      "En pott om 900 tkr inrättas för licenser. Potten fördelas av chefen för grundskolan.",
      "chefen för grundskolan",
    ],
    [
      "Till chefen för nära vård fördelas 900 tkr för licenser. Chefen beslutar om den fortsatta fördelningen.",
      "chefen för nära vård",
    ],
  ])("name its holder with his area: %s", (words, holder) => {
    expect(potsOf(words).pots).toEqual([["licenser", holder, 900_000]]);
  });

  it.each([
    "att fördela medel till nedanstående befattningshavare, som i sin tur fördelar dem inom sitt område:",
    "Pengar att fördela vidare:",
    "Medel för vidare fördelning:",
    "Medel som fördelas av andra:",
    "Följande chefer får fördela medel inom sina områden:",
    "Potter:",
    "Pottar som fördelas under året:",
    "Nedanstående belopp avsätts för fördelning under året:",
    "Följande belopp fördelas vidare av respektive chef:",
    "Till följande chefer avsätts medel som de i sin tur fördelar:",
    "Följande befattningshavare får disponera medel för vidare fördelning:",
    "Följande medel avsätts för senare fördelning av ansvarig chef:",
    "Delegation ges att fördela medel enligt följande:",
  ])("stand above a list of pots: %s", (lead) => {
    const list = "a) 900 000 kr till IT-chefen för licenser\nb) Licenser, 900 000 kr, IT-chefen";
    const pot = ["licenser", "it-chefen", 900_000];
    expect(potsOf(`${lead}\n\n${list}`)).toEqual({ rows: 0, pots: [pot, pot] });
  });

  it.each([
    "Till licenser fördelas 900 000 kr. IT-chefen får i uppdrag att följa upp fördelningen.",
    "Till licenser avsätts 900 000 kr. IT-chefen ansvarar.",
    "IT-chefen får 900 000 kr till licenser.",
    "Till IT-chefen fördelas 900 000 kr för licenser.",
    "900 000 kr avsätts till licenser. Ekonomichefen fördelar kostnaden på kontona.",
    "Regiondirektören fördelar 900 000 kr till licenser.",
    "Med stöd av delegationen att fördela medlen avsätts 900 000 kr till licenser.",
  ])("are not those that only give it, follow it up or answer for it: %s", (words) => {
    expect(potsOf(words)).toEqual({ rows: 1, pots: [] });
  });

  it.each([
    "Regiondirektören får besluta hur de används.",
    "Regiondirektören bestämmer sedan hur medlen ska fördelas.",
    "Regiondirektören avgör hur pengarna ska användas.",
  ])("may stand behind what is given: %s", (sentence) => {
    const { pots, rows } = readDecision(
      decided(`4 mnkr avsätts till övriga insatser. ${sentence}`),
    );
    expect(pots).toMatchObject([{ purpose: "övriga insatser", holder: "Regiondirektören" }]);
    expect(rows).toEqual([]);
  });

  it.each([
    "900 000 kr läggs i en pott hos områdeschefen för stöd till anhöriga.",
    "En pott på 900 000 kr hos områdeschefen för stöd till anhöriga.",
    "Områdeschefen för stöd till anhöriga får 900 000 kr att fördela.",
  ])("keep what help is given with whom it is for: %s", (words) => {
    expect(potsOf(words).pots).toEqual([["stöd till anhöriga", "områdeschefen", 900_000]]);
  });

  it("name nobody's activity where no purpose is told", () => {
    const { pots, rows, questions } = readDecision(
      decided("4 mnkr avsätts till regiondirektören, som får besluta om användningen av medlen."),
    );
    expect([...pots, ...rows]).toEqual([]);
    expect(questions.join()).toMatch(/läsning: Beloppet på raden ”4 mnkr avsätts/);
  });

  it("has no purpose that says once more that it is distributed", () => {
    const words = "900 tkr ställs till IT-chefens förfogande för fördelning till licenser.";
    expect(potsOf(words).pots).toEqual([["licenser", "it-chefen", 900_000]]);
  });

  it("is told of its holder after its purpose", () => {
    const words =
      "Därutöver lämnas 900 000 kr för licenser till IT-chefen, som i sin tur fördelar beloppet mellan grupperna.";
    expect(potsOf(words).pots).toEqual([["licenser", "it-chefen", 900_000]]);
  });

  it("stand behind a number with a point in it, which is no amount", () => {
    const list =
      "3.1 För licenser avsätts 900 000 kr, som IT-chefen fördelar.\n\n3.2 IT-chefen får fördela 900 tkr till licenser.";
    const pot = ["licenser", "it-chefen", 900_000];
    expect(potsOf(list)).toEqual({ rows: 0, pots: [pot, pot] });
    expect(potsOf("2.5 mnkr till IT-chefen för fördelning till licenser.").pots).toEqual([
      ["licenser", "it-chefen", 2_500_000],
    ]);
    expect(potsOf("2.5 Mnkr till IT-chefen för fördelning till licenser.").pots).toEqual([
      ["licenser", "it-chefen", 2_500_000],
    ]);
  });

  it("may name as its purpose what costs", () => {
    expect(potsOf("IT-chefen får 900 tkr att fördela till medfinansiering av EU-projekt.")).toEqual(
      {
        rows: 0,
        pots: [["medfinansiering av eu-projekt", "it-chefen", 900_000]],
      },
    );
    expect(potsOf("Medfinansieringen från IT-chefen är 900 tkr.").pots).toEqual([]);
  });

  it("gives nothing of what stays in the pot", () => {
    for (const words of ["ligger kvar i potten", "hålls kvar centralt", "lämnas tills vidare kvar"])
      expect(potsOf(`900 tkr ${words}.`)).toEqual({ rows: 0, pots: [] });
    expect(potsOf("900 tkr går till äldre som vill bo kvar i sitt hem.").rows).toBe(1);
  });

  it.each([
    "IT-chefen fick 2024 rätt att fördela 900 000 kr till licenser.",
    "Att IT-chefen får fördela 900 000 kr till licenser avslås.",
    "IT-chefen har begärt att få fördela 900 000 kr till licenser.",
  ])("are not those of another year, refused or asked for: %s", (words) => {
    expect(potsOf(words)).toEqual({ rows: 0, pots: [] });
  });
});

describe("words above lines with columns that have no head", () => {
  it.each([
    "att till nedanstående åtgärder anvisa",
    "att följande insatser beviljas",
    "att för nedanstående ändamål avsätta",
    "Till följande projekt anvisas",
  ])("give what stands under them: %s", (lead) => {
    const lines = "Simskolan\tEva Prov\t900 000 kr\nGården\tBo Prov\t500 000 kr";
    const { rows } = readDecision(decided(`${lead}\n\n${lines}`));
    expect(rows.map(({ activity, responsible }) => [activity, responsible])).toEqual([
      ["Simskolan", "Eva Prov"],
      ["Gården", "Bo Prov"],
    ]);
  });
});

describe("a pot whose holder distributes it in turn", () => {
  it.each([
    "Enhetschefen för hemtjänst tilldelas 300 tkr för att i sin tur fördela dem mellan grupperna till kurser.",
    "Enhetschefen för hemtjänst tilldelas på samma sätt 300 tkr att fördela till kurser.",
    "Enhetschefen för hemtjänst får likaså 300 tkr att fördela till kurser.",
    "Enhetschefen för hemtjänst ges 300 tkr att själv fördela till kurser.",
    "Enhetschefen för hemtjänst tilldelas 300 tkr att sedan fördela medlen till kurser.",
  ])("holds it: ”%s”", (sentence) => {
    const text = `Delegationsbeslut\n2024-03-05\n\nBeslut\n\n${sentence}`;
    expect(readDecision(text)).toMatchObject({
      rows: [],
      pots: [{ purpose: "kurser", holder: "Enhetschefen för hemtjänst", amountKr: 300_000 }],
    });
  });
});
