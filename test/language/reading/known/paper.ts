import fc from "fast-check";

/**
 * Papers of known content: what a paper gives, to whom and for what is drawn first, then written in one of the ways in
 * which an official would write it. The ways are drawn apart from one another, so that a way that is read in one place
 * and lost in another, or in lines of another width, comes to light; single examples never show that.
 *
 * The runs are the same each time: a way is listed here because it is read, and a run that fails is the change's doing.
 */
export const run = { seed: 20_221_118, numRuns: 250 } as const;

/** Ways of saying one thing, by their shape; the shape is what a failing run prints. */
export type Ways<Say> = Readonly<Record<string, Say>>;

/** One of the ways, with its shape. */
export const oneOf = <Say>(
  ways: Ways<Say>,
): fc.Arbitrary<{ readonly shape: string; readonly say: Say }> =>
  fc.constantFrom(...Object.entries(ways).map(([shape, say]) => ({ shape, say })));

const grouped = (figure: number): string => String(figure).replace(/\B(?=(\d{3})+$)/g, " ");
const parted = (figure: number): string => String(figure).replace(".", ",");

/** Amounts in kronor as papers write them; each is a whole number of 50 000 kr. */
export const written: Ways<(kr: number) => string> = {
  kr: (kr) => `${grouped(kr)} kr`,
  kronor: (kr) => `${grouped(kr)} kronor`,
  tkr: (kr) => `${grouped(kr / 1_000)} tkr`,
  mnkr: (kr) => `${parted(kr / 1_000_000)} mnkr`,
  miljoner: (kr) => `${parted(kr / 1_000_000)} miljoner kronor`,
};

/** The figures alone, where the unit is said once for all. */
export const figures: Ways<(kr: number) => string> = {
  kr: grouped,
  tkr: (kr) => grouped(kr / 1_000),
  mnkr: (kr) => parted(kr / 1_000_000),
};

export const kronor = (kr: number): string => `${grouped(kr)} kr`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lines of a page: none where the paper was pasted from a file that does not break its lines. */
export const widths = fc.constantFrom(null, 90, 72);

/** The text as a page of that width breaks it; the rows of a table are never broken by it. */
export function broken(text: string, width: number | null): string {
  if (width === null) return text;
  return text
    .split("\n")
    .map((line) => {
      const lines = [""];
      for (const word of line.split(" ")) {
        const last = lines.at(-1) ?? "";
        if (last !== "" && `${last} ${word}`.length > width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      return lines.join("\n");
    })
    .join("\n");
}

/** So many of these, none twice. */
export const some = <T>(
  of: readonly T[],
  count: { readonly min: number; readonly max: number },
): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...of], { minLength: count.min, maxLength: count.max });

export const activities = [
  "mobila team i glesbygd",
  "digitala vårdmöten",
  "fallprevention",
  "handledning av nyanställda",
  "kvällsmottagning på ögonkliniken",
  "neuropsykiatriska utredningar",
  "telefonrådgivning",
  "munhälsa i hemmet",
  "rehabilitering efter stroke",
  "patientkontrakt",
  "taligenkänning i journalen",
  "läsplattor i hemsjukvården",
  "vårdnära service",
  "språkstöd för medarbetare",
] as const;

/** Plainly invented. */
export const persons = [
  "Karin Söderlind",
  "Hugo Backlund",
  "Per-Olof Lindvik",
  "Annika Storbäck",
  "Rolf Åslin",
  "Emma Tallberg",
] as const;

export const positions = [
  "HR-direktören",
  "primärvårdschefen",
  "ekonomidirektören",
  "hälso- och sjukvårdsdirektören",
  "områdeschefen för psykiatri",
  "folkhälsochefen",
] as const;

export const purposes = [
  "kompetensutveckling",
  "arbetsmiljö och återhämtning",
  "digitalisering i primärvården",
  "åtgärder mot långa väntetider",
  "fallförebyggande arbete",
  "tidiga insatser för barn och unga",
  "mödrahälsovård",
  "rehabilitering",
] as const;

/** What the paper is: its head, its end, and what its decision stands under. */
export interface Kind {
  readonly proposes: boolean;
  readonly paper: (frame: string, decision: string) => string;
}

const mandate =
  "Regionstyrelsen beslutade 2022-02-15 § 29 att regiondirektören får delegation på att fördela medlen, med rätt att vidaredelegera.";

/** The three kinds of paper in which money is distributed. */
export const kinds: Ways<Kind> = {
  delegationsbeslut: {
    proposes: false,
    paper: (frame, decision) =>
      `Region Vik\nRegionstaben\n\nDelegationsbeslut\n2022-03-18\nDnr RS/240/2022\n\nFördelning av statsbidrag för vården 2022\n\nÄrendebeskrivning\n\nRegion Vik får ${frame} i statsbidrag för vården 2022. ${mandate}\n\nBeslut\n\n${decision}\n\nAnna Påhittad\nRegiondirektör\n\nAnmälan\n\nBeslutet anmäls till regionstyrelsen i april 2022\n\nUtdrag till\n\nHR-direktören\n`,
  },
  protokoll: {
    proposes: false,
    paper: (frame, decision) =>
      `Region Vik\nRegionstyrelsen\nPROTOKOLL\nSammanträdesdatum 2022-03-18\n\n§ 87\nMedel till vården 2022 (RS/418/2022)\n\nSammanfattning\nRegion Vik får ${frame} i statsbidrag för vården 2022.\n\nBeslut\n\n${decision}\n\nExpedieras till\n\nHR-direktören\n\nProtokollet är justerat\n`,
  },
  tjänsteskrivelse: {
    proposes: true,
    paper: (frame, decision) =>
      `TJÄNSTESKRIVELSE\n2022-03-18\n\nRegionstaben\nHandläggare: Elisabet Påhittad\nRS/34/2022\n\nFördelning av statsbidrag 2022\n\nÄrendebeskrivning\n\nRegion Vik får ${frame} i statsbidrag för vården 2022.\n\nRegiondirektörens förslag\n\n${decision}\n\nI tjänsten\n\nAnna Påhittad\nRegiondirektör\n\nUtdrag till\n\nHR-direktören\n`,
  },
};

/** An amount of whole 50 000 kr, as grants are written. */
export const amounts = (count: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(
    fc.integer({ min: 4, max: 90 }).map((steps) => steps * 50_000),
    {
      minLength: count,
      maxLength: count,
    },
  );

/** Letters and spaces as two readers would call them the same. */
export const plain = (text: string | null): string =>
  (text ?? "").toLowerCase().replace(/\s+/g, " ").trim();
