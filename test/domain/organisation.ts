import {
  bodyId,
  caseNumber,
  day,
  grantId,
  mandateId,
  meetingId,
  personId,
  positionId,
  registeredDecisionId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import { type Done, program } from "./given.ts";

/** A small authority, made by ordinary commands in the summer of 2018. */
export const people = {
  secretary: personId("secretary"),
  secondSecretary: personId("second-secretary"),
  auditor: personId("auditor"),
  chief: personId("chief"),
  chiefSubstitute: personId("chief-substitute"),
  director: personId("director"),
  directorSubstitute: personId("director-substitute"),
  finance: personId("finance"),
  computers: personId("computers"),
  outsider: personId("outsider"),
} as const;

export const positions = {
  chief: positionId("regiondirektor"),
  director: positionId("hs-direktor"),
  finance: positionId("ekonomidirektor"),
  computers: positionId("it-chef"),
  clinic: positionId("verksamhetschef"),
} as const;

export const ids = {
  board: bodyId("RS"),
  council: bodyId("RF"),
  june: meetingId("RS-2018-06-13"),
  august: meetingId("RS-2018-08-29"),
  september: meetingId("RS-2018-09-26"),
  councilJune: meetingId("RF-2018-06-20"),
  case: caseNumber("RS/254/2018"),
  grant: grantId("grant-2018"),
  mandate: mandateId("mandate"),
  boardDecision: registeredDecisionId("RS-2018-04-25-114"),
  potsDecision: registeredDecisionId("chief-2018-06-19"),
} as const;

export const imported = (asked: Command): Done => ({
  at: "2018-06-19 09:00",
  by: program("import"),
  asked,
});

const registered = (id: keyof typeof people, name: string): PersonCommand => ({
  type: "register-person",
  person: people[id],
  name,
  mail: `${people[id]}@example.org`,
  entraId: `ENTRA-${people[id]}`,
  language: "sv",
});

const established = (
  id: keyof typeof positions,
  sv: string,
  en: string,
  aliases: readonly string[] = [],
): PersonCommand => ({
  type: "establish-position",
  position: positions[id],
  title: { sv, en },
  aliases,
  superior: id === "chief" ? null : id === "clinic" ? positions.director : positions.chief,
  headOfAdministration: id === "chief",
});

export const holds = (
  id: keyof typeof people,
  position: keyof typeof positions,
  held: Partial<PersonCommand & { type: "appoint-holder" }> = {},
): PersonCommand => ({
  type: "appoint-holder",
  position: positions[position],
  person: people[id],
  standing: "ordinary",
  from: day("2018-01-01"),
  to: null,
  appointment: null,
  ...held,
});

const meets = (body: typeof ids.board, first: string, decides: string, stop: string): Command => ({
  type: "schedule-meeting",
  body,
  firstDay: day(first),
  decisionDay: day(decides),
  documentStop: day(stop),
});

/** People, positions, holders and bodies; the meetings of the summer. */
export const organisation: readonly Done[] = [
  { type: "found-authority", name: { sv: "Region Exempel", en: "Sample region" } } as const,
  registered("secretary", "Eva Registrator"),
  registered("secondSecretary", "Olle Registrator"),
  registered("auditor", "Rut Revisor"),
  registered("chief", "Ulla Norrman"),
  registered("chiefSubstitute", "Bo Biträdande"),
  registered("director", "Hanna Sund"),
  registered("directorSubstitute", "Sten Ersättare"),
  registered("finance", "Erik Ekonom"),
  registered("computers", "Ida Teknik"),
  registered("outsider", "Nils Utanför"),
  { type: "grant-secretariat", person: people.secretary } as const,
  { type: "grant-secretariat", person: people.secondSecretary } as const,
  { type: "grant-auditor", person: people.auditor } as const,
  established("chief", "Regiondirektör", "Chief executive", ["RD"]),
  established("director", "HS-direktör", "Director of health care", [
    "Hälso- och sjukvårdsdirektör",
  ]),
  established("finance", "Ekonomidirektör", "Director of finance"),
  established("computers", "IT-chef", "Head of IT"),
  established("clinic", "Verksamhetschef", "Head of clinic"),
  holds("chief", "chief"),
  holds("chiefSubstitute", "chief", { standing: "substitute", appointment: "RS/9/2018" }),
  holds("director", "director"),
  holds("directorSubstitute", "director", { standing: "substitute", appointment: "RS/10/2018" }),
  holds("finance", "finance"),
  holds("computers", "computers"),
  {
    type: "establish-body",
    body: ids.board,
    title: { sv: "Regionstyrelsen", en: "The board" },
  } as const,
  {
    type: "establish-body",
    body: ids.council,
    title: { sv: "Regionfullmäktige", en: "The assembly" },
  } as const,
  meets(ids.board, "2018-06-12", "2018-06-13", "2018-05-29"),
  meets(ids.council, "2018-06-19", "2018-06-20", "2018-06-05"),
  meets(ids.board, "2018-08-29", "2018-08-29", "2018-08-15"),
  meets(ids.board, "2018-09-25", "2018-09-26", "2018-09-11"),
].map(imported);
