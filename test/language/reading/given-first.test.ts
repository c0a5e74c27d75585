import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const told = "Regionstyrelsen fastställde den 27 februari 2019, § 38, en plan för bidraget.";
const gave: readonly string[] = [
  "Regionstyrelsen tog den 27 februari 2019, § 38, ställning till den första delen av pengarna:",
  "Den 27 februari 2019, § 38, band regionstyrelsen 3 miljoner kronor till två insatser:",
  "Regionstyrelsen pekade den 27 februari 2019 (§ 38) ut två insatser:",
  "I § 38 den 27 februari säkrade styrelsen följande:",
  "Regionstyrelsen 2019-02-27 § 38:",
  "Enligt regionstyrelsens beslut 2019-02-27, § 38, går pengar till:",
  "Regionstyrelsens beslut den 27 februari 2019, § 38, omfattar:",
  "Fastställt av regionstyrelsen 2019-02-27, § 38:",
  "Redan i § 38 öronmärktes pengar till:",
  "Den 27 februari klubbade styrelsen dessa insatser:",
  "Vid sammanträdet den 27 februari 2019 valde regionstyrelsen ut:",
  "Regionstyrelsen har 2019-02-27, § 38, själv lagt ut följande belopp:",
  "Av regionstyrelsens protokoll 2019-02-27, § 38, framgår att dessa insatser finansieras:",
  "Styrelsen bestämde den 27 februari att pengarna i ett första steg skulle gå till:",
  "Regionstyrelsen har genom § 38 låst följande belopp:",
  "Genom beslutet den 27 februari 2019 startade regionstyrelsen två insatser:",
  "Följande fastslogs av regionstyrelsen 2019-02-27, § 38:",
  "Dessa två tog regionstyrelsen själv den 27 februari, § 38:",
  "Regionstyrelsens fördelning 2019-02-27, § 38",
  "Första omgången, regionstyrelsen 2019-02-27 § 38",
  "Insatser enligt RS 2019-02-27 § 38:",
  "Styrelsen reserverade i § 38 medel för två insatser:",
  "Regionstyrelsen pytsade den 27 februari ut:",
  "Regionstyrelsen vek den 27 februari 2019, § 38, medel för:",
  "Regionstyrelsen ställde den 27 februari 2019, § 38, sig bakom två insatser:",
  "Den 27 februari 2019 kom regionstyrelsen fram till denna fördelning:",
  "Regionstyrelsen gick den 27 februari 2019, § 38, in med pengar i två insatser:",
  "Beslutat av regionstyrelsen 2019-02-27, § 38:",
  "Av § 38 följer att pengarna i första hand går till:",
  "Regionstyrelsen har redan 27/2 (§ 38) satt av:",
  "Regionstyrelsen beslutade 2019-02-27 § 38 att använda 3 000 000 kr till följande insatser:",
  "Den 27 februari 2019, § 38, bestämde regionstyrelsen att 3 miljoner kronor ska användas så här:",
  "Regionstyrelsen har 2019-02-27, § 38, beslutat att en del av pengarna används till:",
  "I § 38 beslöt styrelsen att själv använda 3 000 tkr för två insatser:",
  "Regionstyrelsen fastställde 2019-02-27, § 38, att medel skulle användas till dessa insatser:",
  "Genom beslut 2019-02-27, § 38, av regionstyrelsen om att använda statsbidraget finansieras:",
];
/** Behind a sentence that names the decision. */
const gaveThere: readonly string[] = [
  "I samma paragraf band styrelsen 3 miljoner kronor till två namngivna insatser:",
  "I planen band styrelsen 3 miljoner kronor till två namngivna insatser:",
  "Fastställt i planen:",
  "I beslutet pekas två insatser ut:",
  "Samma beslut lägger fast:",
  "Planen innehåller två insatser med fasta belopp:",
  "Då bestämdes att följande insatser skulle komma igång direkt:",
  "Styrelsen höll själv i den första delen:",
  "Styrelsen lade själv ut 3 000 000 kr:",
  "Beslutet tar upp två insatser:",
  "Vid samma sammanträde lade styrelsen fast följande:",
  "Därvid öronmärktes:",
  "Styrelsen band den första delen så här:",
  "Där står två insatser med belopp:",
  "Av beslutet framgår:",
  "I det beslutet låste styrelsen:",
  "Styrelsen beslöt själv om två insatser:",
  "Av paragrafen framgår två insatser:",
  "I protokollet räknas två insatser upp:",
  "Den första delen gick till:",
  "Därigenom fick två insatser klartecken:",
];
const gaveNot: readonly string[] = [
  "Regionstyrelsen beslutade den 27 februari 2019, § 38, att inte använda pengar till:",
  "Regionstyrelsen beslutade den 27 februari 2019, § 38, att föreslå fullmäktige att använda pengar till:",
  "Av pengarna enligt regionstyrelsens beslut 2019-02-27, § 38, har det använts till:",
  "Regionstyrelsen beslutade den 27 februari 2019, § 38, att utreda hur pengarna kan användas till:",
  "Förra året band styrelsen pengar till:",
  "År 2018 gav regionstyrelsen medel till:",
  "I § 41 den 24 februari 2018 gav regionstyrelsen medel till:",
  "Regionstyrelsen fick den 27 februari 2019, § 38, information om kostnaden för:",
  "Regionstyrelsen avslog den 27 februari 2019, § 38, ansökningar om:",
  "Till regionstyrelsen den 27 februari 2019, § 38, föreslogs:",
  "Verksamheterna hade till den 27 februari 2019 sökt pengar till:",
  "Regionstyrelsen ville den 27 februari 2019, § 38, senare pröva:",
  "Regionstyrelsen sade den 27 februari 2019, § 38, nej till två insatser:",
  "Regionstyrelsen tog den 27 februari 2019, § 38, inte ställning till:",
  "Motionen som behandlades 2019-02-27, § 38, gällde:",
  "I regionstyrelsens budget 2019-02-27, § 38, finns:",
  "Socialstyrelsen fördelade den 27 februari 2019:",
  "Hälso- och sjukvårdsnämnden band den 27 februari 2019:",
  "Kostnaderna redovisades för regionstyrelsen 2019-02-27, § 38:",
  "Insatserna beräknades den 27 februari 2019, § 38, kosta:",
  "Förslag till regionstyrelsen 2019-02-27, § 38:",
  "Yrkande vid regionstyrelsens sammanträde 2019-02-27, § 38:",
  "Verksamheternas behov enligt regionstyrelsens protokoll 2019-02-27, § 38:",
  "Önskemål som redovisades för regionstyrelsen 2019-02-27, § 38:",
  "Ur statsbidraget för psykiatri gav regionstyrelsen den 27 februari 2019, § 38:",
  "Förbrukade medel enligt regionstyrelsen 2019-02-27, § 38:",
  "Utfall 2018 enligt regionstyrelsens protokoll 2019-02-27, § 38:",
  "Regionstyrelsen återremitterade den 27 februari 2019, § 38:",
  "Regionstyrelsen bordlade den 27 februari 2019, § 38, två insatser:",
  "Regionstyrelsen diskuterade den 27 februari 2019, § 38:",
  "Regionstyrelsen noterade den 27 februari 2019, § 38:",
  "Andra regioner satsade på:",
  "Kommunerna lägger för egen del:",
  "Av egna medel lägger styrelsen:",
  "Inom ordinarie ram har styrelsen:",
  "Förvaltningen räknar med:",
  "Som jämförelse gav Region Syd:",
  "Regionstyrelsen drog den 27 februari 2019, § 38, tillbaka pengar från:",
  "Regionstyrelsen upphävde den 27 februari 2019, § 38, stödet till:",
  "I den statliga överenskommelsen anges som exempel:",
  "Hyror enligt regionstyrelsens beslut 2019-02-27, § 38:",
  "Regionstyrelsen gav den 27 februari 2019, § 38, i uppdrag att ta fram underlag för:",
  "Regionstyrelsen godkände den 16 januari 2019, § 4, årets investeringar:",
  "Så här ser statistiken ut:",
  "Preliminär fördelning till regionstyrelsen 2019-02-27, § 38:",
  "Regionstyrelsen sköt den 27 februari 2019, § 38, upp:",
  "Regionstyrelsen prioriterade den 27 februari 2019, § 38, bort:",
  "Följande ligger utanför bidraget enligt regionstyrelsens beslut 2019-02-27, § 38:",
  "Regionstyrelsen betalade den 27 februari 2019, § 38, räkningar för:",
  "Regionstyrelsen fick den 27 februari 2019, § 38, höra om två insatser:",
];
/** What the same body did not surely give is asked about. */
const mayHaveGiven: readonly string[] = [
  "Ur statsbidraget för psykiatri gav regionstyrelsen den 27 februari 2019, § 38:",
  "Regionstyrelsen sköt den 27 februari 2019, § 38, upp:",
  "Regionstyrelsen drog den 27 februari 2019, § 38, tillbaka pengar från:",
  "Regionstyrelsen lade den 16 januari 2019, § 4, grunden:",
  "Här är två insatser:",
];
const layouts: readonly (readonly [string, string])[] = [
  [
    "tabs",
    "Insats\tAnsvarig\tBelopp, kr\nMobila team\tSven Tillman\t1 800 000\nDigital triage\tJonas Beckman\t1 200 000\nSumma\t\t3 000 000",
  ],
  [
    "bars",
    "| Insats | Ansvarig | Belopp, kr |\n|---|---|---|\n| Mobila team | Sven Tillman | 1 800 000 |\n| Digital triage | Jonas Beckman | 1 200 000 |",
  ],
  [
    "dashes",
    "– Mobila team, 1 800 000 kr (Sven Tillman)\n– Digital triage, 1 200 000 kr (Jonas Beckman)",
  ],
  [
    "letters",
    "a) Mobila team: 1,8 mnkr, ansvarig Sven Tillman\nb) Digital triage: 1,2 mnkr, ansvarig Jonas Beckman",
  ],
  [
    "cells on lines",
    "Insats\n\nAnsvarig\n\nBelopp, kr\n\nMobila team\n\nSven Tillman\n\n1 800 000\n\nDigital triage\n\nJonas Beckman\n\n1 200 000",
  ],
  [
    "lines",
    "Mobila team, 1 800 000 kr (Sven Tillman)\nDigital triage, 1 200 000 kr (Jonas Beckman)",
  ],
  [
    "no head",
    "Mobila team\tSven Tillman\t1 800 000 kr\nDigital triage\tJonas Beckman\t1 200 000 kr",
  ],
];

const decision = (lead: string, list: string): string => `Region Västmark
DELEGATIONSBESLUT
2019-05-28
RS 2019-0417

Statsbidraget för nära vård 2019

Bakgrund

Region Västmark har fått 10 000 000 kr.

Verksamheterna har lämnat 47 önskemål på sammanlagt drygt 62 miljoner kronor.

${lead}

${list}

I samma paragraf gav styrelsen hälso- och sjukvårdsdirektören i uppdrag att besluta om återstoden av bidraget.

Beslut

Med stöd av regionstyrelsens beslut 2019-02-27, § 38, beslutar jag följande.

a) 6 500 000 kr avsätts för kompetens i primärvården. Primärvårdschefen fördelar medlen.
`;
const asked = (questions: readonly string[]): readonly string[] =>
  questions.filter((question) => /^läsning: (?:Hör|Listan)/.test(question));

describe.each(layouts)("a list before the decision, with %s", (_, list) => {
  it.each([...gave, ...gaveThere.map((lead) => `${told} ${lead}`)])(
    "is what the body of the mandate gave first: %s",
    (lead) => {
      const read = readDecision(decision(lead, list));
      expect(read).toMatchObject({
        rows: [
          { activity: "Mobila team", responsible: "Sven Tillman", amountKr: 1_800_000 },
          { activity: "Digital triage", responsible: "Jonas Beckman", amountKr: 1_200_000 },
        ],
        undistributedKr: 500_000,
      });
      expect(asked(read.questions)).toEqual([]);
    },
  );

  it.each(gaveNot)("is nothing that it gave: %s", (lead) => {
    expect(readDecision(decision(lead, list)).rows).toEqual([]);
  });

  it.each(mayHaveGiven)("is asked about where it may be: %s", (lead) => {
    const { rows, questions } = readDecision(decision(lead, list));
    expect(rows).toEqual([]);
    expect(asked(questions)).toHaveLength(1);
  });
});

describe("the sum in the words that lead in what was given first", () => {
  it.each([
    ["Regionstyrelsen band 2019-02-27, § 38, 3 000 000 kr:", [3_000_000]],
    ["Regionstyrelsen band 2019-02-27, § 38, en del:", []],
  ])("is a stated total: %s", (lead, totals) => {
    const { statedTotals } = readDecision(decision(lead, layouts[5]?.[1] ?? ""));
    expect(statedTotals.filter(({ of }) => of === "rows").map(({ statedKr }) => statedKr)).toEqual(
      totals,
    );
  });
});
