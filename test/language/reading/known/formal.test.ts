import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../../src/language/reading/read-decision.ts";
import { broken, capital, kronor, oneOf, plain, run, some, type Ways, widths } from "./paper.ts";

const frames: Ways<(amount: string) => string> = {
  "R får X": (x) => `Region Vik får ${x} i statsbidrag för vården 2022.`,
  "Statsbidraget uppgår till X": (x) => `Statsbidraget för vården uppgår 2022 till ${x}.`,
  "Regionens del är X": (x) =>
    `Staten och SKR har träffat en överenskommelse om vården 2022. Regionens del är ${x}.`,
  "Regionen har tilldelats X": (x) =>
    `Regionen har tilldelats ${x} av Socialstyrelsen för vården 2022.`,
  "X att fördela": (x) => `För 2022 finns ${x} att fördela.`,
  "fullmäktige anslog X": (x) =>
    `Regionfullmäktige har i budgeten för 2022 anslagit ${x} till utveckling av vården.`,
  "Anslaget är X": (x) => `Anslaget för utveckling av vården är ${x} år 2022.`,
  "Bidraget är X": (x) => `Regionen har fått statsbidrag för vården 2022. Bidraget är ${x}.`,
};

type OnDay = (body: string, day: string, section: number) => string;
const mandates: Ways<OnDay> = {
  "B beslutade D § N att": (b, d, n) =>
    `${capital(b)} beslutade ${d} § ${n} att ge regiondirektören delegation på att fördela medlen, med rätt att vidaredelegera.`,
  "B beslutade D, § N, att": (b, d, n) =>
    `${capital(b)} beslutade ${d}, § ${n}, att regiondirektören får fördela medlen och att rätten får vidaredelegeras.`,
  "Enligt B:s beslut D § N": (b, d, n) =>
    `Enligt ${b}s beslut ${d} § ${n} får regiondirektören fördela medlen, med rätt att vidaredelegera.`,
  "Med stöd av B:s beslut § N, D": (b, d, n) =>
    `Med stöd av ${b}s beslut § ${n}, ${d}, fördelar regiondirektören medlen. Rätten får vidaredelegeras.`,
  "B gav D § N": (b, d, n) =>
    `${capital(b)} gav ${d} § ${n} regiondirektören delegation på att fördela medlen, med rätt att vidaredelegera.`,
  "Vid sammanträdet D beslutade B (§ N)": (b, d, n) =>
    `Vid sitt sammanträde ${d} beslutade ${b} (§ ${n}) att regiondirektören får fördela medlen, med rätt att vidaredelegera.`,
  "B har (D § N) delegerat": (b, d, n) =>
    `${capital(b)} har (${d} § ${n}) delegerat till regiondirektören att fördela medlen. Vidaredelegation är tillåten.`,
};

const notices: Ways<(body: string, month: string) => string> = {
  "Beslutet anmäls till B i M Y": (b, m) => `Beslutet anmäls till ${b} i ${m} 2022`,
  "Beslutet anmäls till B i M": (b, m) => `Beslutet anmäls till ${b} i ${m}.`,
  "Beslutet anmäls till B den D": (b, m) => `Beslutet anmäls till ${b} den 20 ${m} 2022.`,
  "Anmäls vid B:s sammanträde i M Y": (b, m) =>
    `Beslutet anmäls vid ${b}s sammanträde i ${m} 2022.`,
  "Anmälan till B, M Y": (b, m) => `Anmälan görs till ${b} i ${m} 2022.`,
};

const cases: Ways<readonly [line: string, number: string]> = {
  Dnr: ["Dnr RS/240/2022", "RS/240/2022"],
  "Dnr:": ["Dnr: RS 2022-240", "RS 2022-240"],
  Diarienummer: ["Diarienummer: HSN 240-2022", "HSN 240-2022"],
  alone: ["RS/240/2022", "RS/240/2022"],
  Ärendenummer: ["Ärendenummer: RUN/240/2022", "RUN/240/2022"],
};

const monthNames = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const two = (number: number): string => String(number).padStart(2, "0");

interface Day {
  readonly month: number;
  readonly day: number;
}
const isoOf = ({ month, day }: Day): string => `2022-${two(month)}-${two(day)}`;
const days: Ways<(day: Day) => string> = {
  iso: isoOf,
  "in one": ({ month, day }) => `2022${two(month)}${two(day)}`,
  "in words": ({ month, day }) => `${day} ${monthNames[month - 1] ?? ""} 2022`,
  "den …": ({ month, day }) => `den ${day} ${monthNames[month - 1] ?? ""} 2022`,
};

const receivers = [
  "HR-direktören",
  "Ekonomidirektören",
  "Karin Söderlind",
  "Primärvårdschefen",
  "Ekonomiavdelningen",
  "Regionens revisorer",
] as const;
const dispatches = fc.constantFrom(
  "Utdrag till",
  "Expedieras till",
  "Sändlista",
  "Beslutet skickas till",
  "Kopia till",
  "Protokollsutdrag till",
);

describe("the formal parts of a decision by delegation", () => {
  it("are read, whatever way they are said in", () => {
    const parts = fc.record({
      body: fc.constantFrom(
        "regionstyrelsen",
        "hälso- och sjukvårdsnämnden",
        "regionala utvecklingsnämnden",
      ),
      frame: oneOf(frames),
      mandate: oneOf(mandates),
      mandateDay: fc.record({ month: fc.constant(2), day: fc.integer({ min: 1, max: 27 }) }),
      written: oneOf(days),
      section: fc.integer({ min: 3, max: 240 }),
      notice: oneOf(notices),
      month: fc.integer({ min: 4, max: 12 }),
      caseNumber: oneOf(cases),
      dated: oneOf(days),
      heading: fc.constantFrom(
        "Delegationsbestämmelse och delegation",
        "Delegation",
        "Beslutanderätt",
      ),
      dispatch: dispatches,
      to: some(receivers, { min: 2, max: 4 }),
      left: fc.constantFrom(0, 450_000),
    });
    fc.assert(
      fc.property(parts, widths, (said, width) => {
        const frameKr = 4_350_000 + said.left;
        const [caseLine, caseNumber] = said.caseNumber.say;
        const month = monthNames[said.month - 1] ?? "";
        const text = broken(
          `Region Vik\nRegionstaben\n\nDelegationsbeslut\n${said.dated.say({ month: 3, day: 18 })}\n${caseLine}\n\nFördelning av medel för vården 2022\n\nÄrendebeskrivning\n\n${said.frame.say(kronor(frameKr))}\n\n${said.heading}\n\n${said.mandate.say(said.body, said.written.say(said.mandateDay), said.section)}\n\nBeslut\n\nTill mobila team fördelas 2 350 000 kr, ansvarig Karin Söderlind.\n\nFör kompetensutveckling fördelas 2 000 000 kr till HR-direktören för fördelning.\n\nAnna Påhittad\nRegiondirektör\n\nAnmälan\n\n${said.notice.say(said.body, month)}\n\n${said.dispatch}\n\n${said.to.join("\n")}\n`,
          width,
        );

        const reading = readDecision(text);

        expect(reading.documentKind, text).toBe("delegationsbeslut");
        expect(reading.date, text).toBe("2022-03-18");
        expect(reading.caseNumbers, text).toEqual([caseNumber]);
        expect(reading.frame, text).toEqual({ amountKr: frameKr, rounded: false });
        expect(reading.undistributedKr, text).toBe(said.left);
        expect(
          reading.mandates.map((mandate) => ({ ...mandate, body: plain(mandate.body) })),
          text,
        ).toEqual([
          { body: said.body, date: isoOf(said.mandateDay), section: said.section, point: null },
        ]);
        expect(
          { body: plain(reading.notice?.body ?? null), month: reading.notice?.month },
          text,
        ).toEqual({
          body: said.body,
          month: `2022-${two(said.month)}`,
        });
        expect(reading.dispatchTo, text).toEqual(said.to);
        expect(
          reading.questions.map((question) => question.split(":")[0]),
          text,
        ).toEqual(said.left === 0 ? [] : ["återstod"]);
      }),
      run,
    );
  });
});
