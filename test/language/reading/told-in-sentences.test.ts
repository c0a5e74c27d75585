import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf as decision } from "./papers.ts";

describe("an activity that one sentence tells of", () => {
  it.each([
    "att avsätta 615 000 kr till utrustning av trygghetspunkter med räddningschef Kent Grahn som ansvarig,",
    "att avsätta 615 000 kr till utrustning av trygghetspunkter med räddningschef Kent Grahn som\nansvarig, och",
    "615 000 kr avser utrustning av trygghetspunkter. Ansvarig är räddningschef Kent Grahn.",
    "a) 615 000 kronor avser utrustning av trygghetspunkter. Ansvarig är räddningschef\n   Kent Grahn.",
    "Utrustning av trygghetspunkter tar 615 000 kr i anspråk, med räddningschef Kent Grahn som ansvarig.",
    "615 000 kr går till utrustning av trygghetspunkter under ledning av räddningschef Kent Grahn.",
    "615 000 kr används till utrustning av trygghetspunkter, där räddningschef Kent Grahn håller i arbetet.",
    "Till utrustning av trygghetspunkter avdelas 615 000 kr. Räddningschef Kent Grahn ansvarar.",
    "Vidare öronmärks 615 000 kr för utrustning av trygghetspunkter, med räddningschef Kent Grahn som projektledare.",
    "På utrustning av trygghetspunkter läggs 615 000 kr, med räddningschef Kent Grahn som ytterst ansvarig.",
    "För utrustning av trygghetspunkter avdelas 615 000 kr; räddningschef Kent Grahn håller i arbetet.",
    "att avdela 615 000 kr för utrustning av trygghetspunkter, under ledning av räddningschef Kent Grahn,",
    "att öronmärka 615 000 kr till utrustning av trygghetspunkter (ansvarig: räddningschef Kent Grahn),",
    "att använda 615 000 kr till utrustning av trygghetspunkter, räddningschef Kent Grahn ansvarar,",
    "att lägga 615 000 kr på utrustning av trygghetspunkter, varvid räddningschef Kent Grahn ansvarar för genomförandet,",
    "att satsa 615 000 kr på utrustning av trygghetspunkter där räddningschef Kent Grahn leder arbetet,",
    "Utrustning av trygghetspunkter får 615 000 kr och leds av räddningschef Kent Grahn.",
    "615 000 kr disponeras för utrustning av trygghetspunkter med räddningschef Kent Grahn som sammanhållande.",
    "Med räddningschef Kent Grahn som ansvarig avsätts 615 000 kr till utrustning av trygghetspunkter.",
    "Under ledning av räddningschef Kent Grahn används 615 000 kr till utrustning av trygghetspunkter.",
    "Därutöver avsätts 615 000 kr till utrustning av trygghetspunkter. Arbetet leds av räddningschef Kent Grahn.",
    "Av bidraget används 615 000 kr till utrustning av trygghetspunkter. För arbetet svarar räddningschef Kent Grahn.",
    "615 000 kr läggs på utrustning av trygghetspunkter. Räddningschef Kent Grahn håller i arbetet.",
    "Ytterligare 615 000 kr satsas på utrustning av trygghetspunkter, med ansvar hos räddningschef Kent Grahn.",
    "- 615 000 kr avser utrustning av trygghetspunkter (räddningschef Kent Grahn)",
    "2. 615 000 kronor avser utrustning av trygghetspunkter och räddningschef Kent Grahn är ansvarig.",
    "Beloppet 615 000 kr avser utrustning av trygghetspunkter. Räddningschef Kent Grahn ansvarar för insatsen.",
    "att 615 000 kr tas i anspråk för utrustning av trygghetspunkter med räddningschef Kent Grahn som ansvarig,",
    "Utrustning av trygghetspunkter finansieras med 615 000 kr, med räddningschef Kent Grahn som ansvarig chef.",
    "Resterande 615 000 kr avser utrustning av trygghetspunkter med räddningschef Kent Grahn som ansvarig för genomförandet.",
    "615 000 kr anslås till utrustning av trygghetspunkter. Som ansvarig utses räddningschef Kent Grahn.",
    "615 000 kr anslås till utrustning av trygghetspunkter. Till ansvarig utses räddningschef Kent Grahn.",
    "att avsätta 615 000 kr till utrustning av trygghetspunkter samt att utse räddningschef Kent Grahn till ansvarig,",
    "I utrustning av trygghetspunkter investeras 615 000 kr, och räddningschef Kent Grahn är ansvarig.",
  ])("has its amount and who answers for it: %s", (lines) => {
    const { rows, pots, statedTotals, questions } = readDecision(decision(lines));
    expect(pots).toEqual([]);
    expect(statedTotals).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ amountKr: 615_000, proposed: false });
    expect(rows[0]?.activity).toMatch(/^utrustning av trygghetspunkter$/i);
    expect(rows[0]?.responsible).toMatch(/^(?:räddningschef )?Kent Grahn$/i);
    expect(questions.filter((question) => /^(?:läsning|summa):/.test(question))).toEqual([]);
  });

  it.each([
    ["Till studiecirklar under ledning av utbildade handledare avsätts 900 000 kr.", null],
    ["900 000 kr går till simskolan med Eva Alm som föreläsare.", null],
    ["900 000 kr avsätts till språkombud.", null],
    ["Hela bidraget, 900 000 kr, tilldelas simskolan.", null],
    ["Bidraget, 900 000 kr, går till simskolan med Eva Alm som ansvarig.", "Eva Alm"],
  ])("has nobody who is not said to answer for it: %s", (lines, who) => {
    const { rows } = readDecision(decision(lines));
    expect(rows.map(({ responsible, amountKr }) => [responsible, amountKr])).toEqual([
      [who, 900_000],
    ]);
  });

  it.each([
    "Till simskolan avsätts 100 tkr. 30 tkr avser lokaler.",
    "Under 2024 användes 900 000 kr till simskolan under ledning av Eva Alm.",
    "Av bidraget har 900 000 kr redan använts till simskolan.",
    "Eva Alm kan använda 900 000 kr till simskolan.",
    "900 000 kr avser inte simskolan.",
    "Av äskandena avser 900 000 kr simskolan.",
    "att inte använda 900 000 kr till simskolan,",
    "900 000 kr tas i anspråk ur reserven.",
    "Till förvaltningscheferna för fördelning går därmed sammanlagt 900 000 kr.",
    "Förvaltningscheferna får sammanlagt 900 000 kr att fördela.",
    "Till verksamhetscheferna lämnas 900 000 kr.",
  ])("is asked about where the money is not plainly given: %s", (lines) => {
    const { rows, pots, questions } = readDecision(decision(lines));
    expect([...rows, ...pots].filter(({ amountKr }) => amountKr !== 100_000)).toEqual([]);
    expect(questions.filter((question) => question.startsWith("läsning:"))).toHaveLength(1);
  });

  it.each([
    "Kvarvarande 900 000 kr avser kostnader under 2026.",
    "900 000 kr avser simskolan men beslutas senare.",
    "Ansökan om 900 000 kr avser simskolan.",
    "Förslaget att använda 900 000 kr till simskolan avslås.",
  ])("is none where it is kept, asked for or refused: %s", (lines) => {
    const { rows, pots } = readDecision(decision(lines));
    expect([...rows, ...pots]).toEqual([]);
  });
});

describe("what is handed to several, summed up in a sentence", () => {
  const pots = (last: string) => `att avsätta 350 000 kr till simskolan. Ansvarig är Eva Prov.

att ge socialchefen 900 000 kr att fördela mellan de särskilda boendena,

att ge skolchefen ${last} kr att fördela till beredskapsåtgärder i förskola och skola.`;

  it.each([
    "Till förvaltningscheferna för fördelning går därmed sammanlagt 1 700 000 kr.",
    "Till fördelning går därmed sammanlagt 1 700 000 kr.",
    "Därmed går sammanlagt 1 700 000 kr till fördelning.",
    "Sammanlagt lämnas 1 700 000 kr för vidare fördelning.",
    "Till cheferna för vidare fördelning lämnas således totalt 1 700 000 kr.",
    "Totalt 1 700 000 kr fördelas därmed vidare av förvaltningscheferna.",
    "För vidare fördelning ställs därmed totalt 1 700 000 kr till chefernas förfogande.",
    "Förvaltningscheferna får således tillsammans 1 700 000 kr att fördela.",
    "Tillsammans får socialchefen och skolchefen därmed 1 700 000 kr att fördela.",
    "De två cheferna disponerar därmed 1 700 000 kr tillsammans.",
    "Det som cheferna fördelar vidare uppgår till 1 700 000 kr.",
    "Summan av potterna är 1 700 000 kr.",
    "I potter läggs alltså sammanlagt 1 700 000 kr.",
    "Därmed har 1 700 000 kr lämnats till chefer för fördelning.",
    "Sammantaget överlåts 1 700 000 kr till fördelning av förvaltningscheferna.",
    "Till de båda förvaltningscheferna går alltså 1 700 000 kr.",
    "Summa att fördela för cheferna: 1 700 000 kr.",
    "Totalt för fördelning av chefer: 1 700 000 kr",
    "Till verksamhetschefernas förfogande står därmed 1 700 000 kr.",
    "Sammanlagt 1 700 000 kr ska därmed fördelas vidare.",
  ])("is a stated total of the pots, right or wrong: %s", (sentence) => {
    for (const [last, computedKr] of [
      ["800 000", 1_700_000],
      ["700 000", 1_600_000],
    ] as const) {
      const read = readDecision(decision(`${pots(last)}\n\n${sentence}`));
      expect(read.rows).toHaveLength(1);
      expect(read.pots).toHaveLength(2);
      expect(read.statedTotals).toEqual([{ of: "pots", statedKr: 1_700_000, computedKr }]);
      expect(read.questions.some((question) => question.startsWith("summa:"))).toBe(
        computedKr !== 1_700_000,
      );
    }
  });
});

describe("money whose use the points below tell", () => {
  it.each([
    "Statsbidraget för 2025, 7 840 000 kronor, används på följande sätt.",
    "Statsbidraget för 2025, 7 840 000 kronor, används så här:",
    "Bidraget på 7 840 000 kronor används enligt följande.",
    "Årets statsbidrag, 7 840 000 kr, fördelas enligt nedan.",
    "De 7 840 000 kronor som kommunen tilldelats används på följande vis:",
    "Statsbidraget (7 840 000 kr) disponeras på följande sätt.",
    "att statsbidraget för 2025, 7 840 000 kronor, används enligt följande:",
    "Av statsbidraget för 2025, 7 840 000 kronor, används följande belopp.",
    "Bidraget för äldreomsorg 2025, sammanlagt 7 840 000 kronor, tas i anspråk enligt följande:",
    "Stimulansmedlen om 7 840 000 kronor för 2025 fördelas med följande belopp:",
    "Hela statsbidraget, 7 840 000 kronor, används på det sätt som framgår av a–c.",
    "Medlen för 2025, 7 840 000 kronor, används till följande:",
    "Det statliga stödet för 2025, 7 840 000 kronor, fördelas på insatserna a och b.",
    "Statsbidraget 2025 uppgår till 7 840 000 kronor och används på följande sätt:",
    "Kommunens statsbidrag för 2025 om 7 840 000 kronor ska användas så här.",
    "Anslaget, 7 840 000 kronor, disponeras enligt följande fördelning.",
    "Regionens del av överenskommelsen, 7 840 000 kronor, används till:",
  ])("is the frame and no row: %s", (lead) => {
    const { rows, pots, frame, statedTotals, questions } = readDecision(
      decision(`1. ${lead}

   a) 2 150 000 kronor avser demensteamet i ordinärt boende. Ansvarig är enhetschef
      Lotta Bergdahl.

   b) 1 480 000 kronor avser språkombud. Ansvarig är Cecilia Öhman.`),
    );
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["demensteamet i ordinärt boende", 2_150_000],
      ["språkombud", 1_480_000],
    ]);
    expect(pots).toEqual([]);
    expect(statedTotals).toEqual([]);
    expect(frame).toEqual({ amountKr: 7_840_000, rounded: false });
    expect(questions.filter((question) => /^(?:läsning|summa|ram):/.test(question))).toEqual([]);
  });
});

describe("activities that the sentences of one paragraph tell of", () => {
  it.each([
    "Av bidraget läggs 400 000 kr på läxhjälp, med rektor Eva Prov som ansvarig. 300 000 kr går till simskolan under ledning av Bo Ask. Till kurser avdelas 200 000 kr, där HR-chefen håller i arbetet.",
    "400 000 kr avser läxhjälp. Rektor Eva Prov ansvarar. 300 000 kr avser simskolan. För den ansvarar Bo Ask. 200 000 kr avser kurser, för vilka HR-chefen svarar.",
    "Läxhjälpen får 400 000 kr och rektor Eva Prov håller i den. Simskolan, som Bo Ask leder, får 300 000 kr. Kurserna får 200 000 kr; HR-chefen är ansvarig.",
    "Till läxhjälp, under ledning av Eva Prov, går 400 000 kr, till simskolan, under ledning av Bo Ask, 300 000 kr och till kurser, under ledning av HR-chefen, 200 000 kr.",
    "400 000 kr öronmärks för läxhjälp (Eva Prov), 300 000 kr för simskolan (Bo Ask) och 200 000 kr för kurser (HR-chefen).",
    "att öronmärka 400 000 kr för läxhjälp med Eva Prov som ansvarig,\n\natt avdela 300 000 kr till simskolan med Bo Ask som ansvarig, samt\n\natt lägga 200 000 kr på kurser under HR-chefens ledning.",
    "1. Satsa 400 000 kr på läxhjälp. Eva Prov ansvarar.\n2. Använd 300 000 kr till simskolan. Bo Ask ansvarar.\n3. Avsätt 200 000 kr för kurser. HR-chefen ansvarar.",
    "För läxhjälp avdelas 400 000 kr. Ansvaret vilar på Eva Prov. För simskolan avdelas 300 000 kr. Det leds av Bo Ask. För kurser avdelas 200 000 kr. Arbetet hålls samman av HR-chefen.",
    "Eva Prov får 400 000 kr till läxhjälp, Bo Ask 300 000 kr till simskolan och HR-chefen 200 000 kr till kurser.",
    "Eva Prov ansvarar för läxhjälpen, till vilken 400 000 kr avsätts. Bo Ask ansvarar för simskolan, som får 300 000 kr. HR-chefen ansvarar för kurserna, som får 200 000 kr.",
    "Läxhjälp: 400 000 kr, Eva Prov håller i arbetet.\nSimskolan: 300 000 kr, Bo Ask håller i arbetet.\nKurser: 200 000 kr, HR-chefen håller i arbetet.",
    "Läxhjälpen tilldelas 400 000 kr. För genomförandet svarar Eva Prov. Simskolan tilldelas 300 000 kr. Genomförandet leds av Bo Ask. Kurserna tilldelas 200 000 kr. Genomförandet åligger HR-chefen.",
  ])("have each its own amount and who answers for it: %s", (lines) => {
    const { rows, pots, questions } = readDecision(decision(lines));
    expect(pots).toEqual([]);
    expect(
      rows.map((row) => [
        row.activity.toLowerCase(),
        row.responsible?.replace(/^rektor /iu, ""),
        row.amountKr,
      ]),
    ).toEqual([
      [expect.stringMatching(/^läxhjälp/), "Eva Prov", 400_000],
      ["simskolan", "Bo Ask", 300_000],
      [expect.stringMatching(/^kurser(?:na)?$/), "HR-chefen", 200_000],
    ]);
    expect(questions.filter((question) => /^(?:läsning|summa):/.test(question))).toEqual([]);
  });

  it.each([
    "Läxhjälpen tar 400 000 kr i anspråk, simskolan 300 000 kr och kurserna 200 000 kr.",
    "I läxhjälp satsas 400 000 kr, på simskolan 300 000 kr och på kurser 200 000 kr.",
  ])("share one verb: %s", (lines) => {
    const { rows, questions } = readDecision(decision(lines));
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      [expect.stringMatching(/^läxhjälp/iu), 400_000],
      [expect.stringMatching(/^simskolan$/), 300_000],
      [expect.stringMatching(/^kurser/), 200_000],
    ]);
    expect(questions.filter((question) => question.startsWith("läsning:"))).toEqual([]);
  });

  it.each([
    "Läxhjälpen tog 400 000 kr i anspråk under 2024.",
    "Läxhjälpen får inte ta 400 000 kr i anspråk.",
    "Genomförandet åligger HR-chefen.",
  ])("are none where nothing is given: %s", (lines) => {
    const { rows, pots } = readDecision(decision(lines));
    expect([...rows, ...pots]).toEqual([]);
  });
});
