import { createHash } from "node:crypto";
import {
  caseNumber,
  day,
  grantId,
  mandateId,
  type Ore,
  registeredDecisionId,
} from "../../domain/brand.ts";
import type { FixedRow, Grant, Mandate, Need, RegisteredDecision } from "../../domain/grant.ts";
import { kronor } from "../../domain/money.ts";
import { bodies } from "./meetings.ts";
import { positions } from "./organisation.ts";
import { people } from "./people.ts";

export const sampleCase = {
  number: caseNumber("RS/254/2018"),
  title: "Fördelning av Personalmiljarden 2018",
} as const;

/** The grant, known to the nearest hundred thousand kronor. */
export const grant: Grant = {
  id: grantId("personalmiljarden-2018"),
  case: sampleCase.number,
  title: "Personalmiljarden 2018",
  year: 2018,
  amount: kronor(25_400_000),
  rounding: kronor(50_000),
  code: "Projekt 91254",
  requisitionDay: day("2018-11-30"),
  lastUseDay: day("2018-12-31"),
  reportDay: day("2019-03-29"),
  unspent: "unclear",
};

function fixed(
  activity: string,
  description: string,
  responsible: string,
  amount: number,
  need: Need,
): FixedRow {
  return { activity, description, responsible, amount: kronor(amount), need };
}

/** What the board fixed in § 114; need "ja?" is unclear and a blank is unstated (rule R10). */
export const boardRows: readonly FixedRow[] = [
  fixed("KTC", "Kliniskt träningscenter byggs ut", people.kirurgi.name, 1_200_000, "yes"),
  fixed(
    "Operationssal Campus",
    "Fler operationer per vecka",
    people.kirurgi.name,
    2_300_000,
    "yes",
  ),
  fixed(
    "Utbyte av Citrixservrar",
    "Snabbare inloggning på vårdens datorer",
    people.itChef.name,
    4_400_000,
    "no",
  ),
  fixed(
    "Personalförstärkning IT",
    "Fler som ger stöd ute i verksamheten",
    people.itChef.name,
    3_400_000,
    "yes",
  ),
  fixed(
    "KG32 – aktivitetsplanering Heroma",
    "Schemaläggning efter vårdens behov",
    people.hrDirektor.name,
    270_000,
    "no",
  ),
  fixed(
    "Sjuksköterskans första år",
    "En sjuksköterska på halvtid som mentor",
    people.medicin.name,
    500_000,
    "yes",
  ),
  fixed(
    "Etablering av modell för kunskapsstyrning",
    "Norra regionens gemensamma modell införs på alla nivåer",
    people.hsDirektor.name,
    300_000,
    "yes",
  ),
  fixed(
    "Chefsutvecklare och chefsutvecklingsprogram",
    "Utvecklare, program, lokaler och kursavgifter",
    people.hrDirektor.name,
    1_500_000,
    "yes",
  ),
  fixed(
    "Personalresurs till Saba Cloud",
    "Lärplattformen sköts och används bättre",
    people.hrDirektor.name,
    300_000,
    "yes",
  ),
  fixed(
    "Karriärvägar",
    "Hjälp att införa regionens modell",
    people.hrDirektor.name,
    300_000,
    "unclear",
  ),
  fixed(
    "NOVA",
    "Utrustning och införande på fler avdelningar",
    people.kirurgi.name,
    2_450_000,
    "unstated",
  ),
];

/** The sum that the paper prints under the eleven rows; it has to be theirs (rule R04). */
export const boardTotal: Ore = kronor(16_920_000);

/** The text of a paper decision, as its hash stands for it. */
function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** RS 2018-04-25 § 114: the board's own decision. */
export const boardDecision: RegisteredDecision = {
  id: registeredDecisionId("RS-2018-04-25-114"),
  case: sampleCase.number,
  title: "Fördelning av Personalmiljarden 2018",
  day: day("2018-04-25"),
  madeBy: { kind: "body", body: bodies.board, section: 114 },
  grant: grant.id,
  rows: boardRows,
  textHash: textHash("Exempel på protokollsutdrag, RS 2018-04-25 § 114"),
  registeredBy: people.registrator.id,
};

/** The chief executive's decision on the six pots; it fixes no activity, so it has no rows of its own. */
export const potsDecision: RegisteredDecision = {
  id: registeredDecisionId("regiondirektor-2018-06-19"),
  case: sampleCase.number,
  title: "Personalmiljarden 2018, beslutsomgång 2: sex pottar",
  day: day("2018-06-19"),
  madeBy: {
    kind: "person",
    position: positions.regiondirektor,
    name: people.regiondirektor.name,
  },
  grant: grant.id,
  rows: [],
  textHash: textHash("Exempel på delegationsbeslut, regiondirektören 2018-06-19"),
  registeredBy: people.registrator.id,
};

/** What the board let the chief executive distribute: five purposes. */
export const mandate: Omit<Mandate, "recalledFrom"> = {
  id: mandateId("RS-2018-04-25-114"),
  case: sampleCase.number,
  body: bodies.board,
  day: day("2018-04-25"),
  section: 114,
  quote:
    "Regiondirektören får besluta hur resten av bidraget fördelas på kompetensförsörjning, utdataverktyg, digitalisering av sluten och öppen vård, chefernas arbete och läkemedelsområdet.",
  purposes: [
    {
      id: "kompetensforsorjning",
      title: { sv: "Kompetensförsörjning", en: "Supply of skills" },
    },
    { id: "utdataverktyg", title: { sv: "Utdataverktyg", en: "Reporting tools" } },
    {
      id: "digitalisering",
      title: { sv: "Digitalisering av sluten och öppen vård", en: "Digital care" },
    },
    { id: "chefers-arbete", title: { sv: "Chefernas arbete", en: "The work of managers" } },
    { id: "lakemedelsomradet", title: { sv: "Läkemedelsområdet", en: "Pharmaceuticals" } },
  ],
  grant: grant.id,
  delegate: positions.regiondirektor,
  onwardSource:
    "Regionstyrelsens delegationsordning (exempel) punkt 1.7: regiondirektören får ge en anställd rätt att besluta, i ett led",
  validFrom: day("2018-04-25"),
  validTo: null,
};
