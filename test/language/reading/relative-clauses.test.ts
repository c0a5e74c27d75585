import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (words: string) =>
  readDecision(`Region Norr
Regionstyrelsen
PROTOKOLL 2025-05-27

§ 88
Fördelning av statsbidrag

Regionstyrelsens beslut

${words}
`);

/** What the money is for, in words that elsewhere propose, refuse, ask or lessen. */
const purposes: readonly string[] = [
  "insatser som föreslås av det lokala omställningsrådet",
  "insatser som omställningsrådet föreslår",
  "de insatser rådet föreslår",
  "insatser som har föreslagits av förvaltningarna",
  "projekt som rekommenderas av rådet",
  "föreningar som inte beviljas statligt stöd",
  "arrangemang som har fått avslag",
  "skolor som har ansökt om stöd",
  "verksamheter som avslutas under året",
  "de områden där kostnaderna ökar",
  "företag vars hyra har höjts",
  "åtgärder för minskat beroende av hyrpersonal",
  "minskad användning av bemanningsföretag",
  "projekt för sänkta utsläpp",
  "arbete för att förebygga och minska ohälsa",
];

describe("what the money is for", () => {
  it.each(purposes)("hands it over whatever the words are: %s", (purpose) => {
    const { pots, questions } = decided(
      `Regiondirektören får delegation att fördela 5,5 mnkr till ${purpose}.`,
    );
    expect(pots).toEqual([
      { purpose, amountKr: 5_500_000, holder: "Regiondirektören", proposed: false },
    ]);
    expect(questions.filter((text) => text.startsWith("läsning"))).toEqual([]);
  });

  it.each([
    "Regiondirektören föreslår att 5,5 mnkr fördelas till insatser som stärker näringslivet.",
    "De insatser som föreslås få 3 mnkr är kurser.",
    "Simskolan får 300 tkr som föreslås av kulturnämnden.",
    "Insatser som inte beviljas medel: Simskola 300 tkr.",
    "Ansökan om 300 tkr från en förening som inte beviljas.",
    "- Simskola, 300 tkr, från en förening som avslås",
    "Anslaget till kulturskolan minskas med 300 tkr.",
    "Potten för anhörigstöd sänks till 300 tkr.",
    "Minskat anslag till kulturskolan, 300 tkr.",
  ])("gives nothing where the sentence itself proposes, refuses or lessens: %s", (words) => {
    const { rows, pots } = decided(words);
    expect([...rows, ...pots]).toEqual([]);
  });
});

describe("who leads what is given", () => {
  it.each([
    "1,75 mnkr avsätts till en företagslots under ledning av näringslivschefen.",
    "Till en företagslots under ledning av näringslivschefen avsätts 1,75 mnkr.",
    "Till en företagslots, på näringslivschefens ansvar, avsätts 1,75 mnkr.",
    "1,75 mnkr går till en företagslots i näringslivschefens regi.",
    "1,75 mnkr går till en företagslots under näringslivschefens ledning.",
    "1,75 mnkr går till en företagslots, samordnad av näringslivschefen.",
    "1,75 mnkr går till en företagslots ledd av näringslivschefen.",
    "1,75 mnkr går till en företagslots. Arbetet sker under ledning av näringslivschefen.",
    "1,75 mnkr går till en företagslots. Ansvaret har näringslivschefen.",
    "1,75 mnkr går till en företagslots. Ansvar för lotsen har näringslivschefen.",
    "1,75 mnkr går till en företagslots. Det är näringslivschefen som ansvarar.",
    "1,75 mnkr går till en företagslots. Genomförandet ansvarar näringslivschefen för.",
    "1,75 mnkr går till en företagslots. Näringslivschefen utses till ansvarig.",
    "1,75 mnkr går till en företagslots. Till ansvarig utses näringslivschefen.",
    "1,75 mnkr går till en företagslots. Som ansvarig utses näringslivschefen.",
  ])("answers for it: %s", (words) => {
    expect(
      decided(words).rows.map(({ activity, responsible }) => [
        activity.replace(/^en /u, ""),
        responsible?.toLowerCase(),
      ]),
    ).toEqual([["företagslots", "näringslivschefen"]]);
  });

  it.each([
    "1,2 mnkr avsätts till utbildningar under ledning av erfarna handledare.",
    "1,2 mnkr avsätts till en kurs i ledning och styrning.",
    "1,2 mnkr avsätts till utbildning i chefers ledning.",
  ])("is nobody where no one position or person is named: %s", (words) => {
    expect(decided(words).rows.map(({ responsible }) => responsible)).toEqual([null]);
  });
});
