import type { ArchivedDocument, ArchivedStep, ArchivePaper } from "./archive-paper.ts";
import { archivePaths, pathOf } from "./archive-paths.ts";
import { remarksOf } from "./archive-remarks.ts";
import { type Element, element, xmlOf } from "./xml.ts";
import { zonedTime } from "./workbook.ts";

/**
 * What is known of the case and its documents, in the element names of CITS ERMS (DILCIS Board), which the Swedish
 * national archives have laid down as *FGS Ärendehantering* 2.0. It is aligned with it and claims no more: it has no namespace,
 * names no schema, and whoever takes it in maps it to what his archive asks for.
 */
export const archiveMetadata = (paper: ArchivePaper): string =>
  xmlOf(
    element(
      "arkivpaket",
      { format: "fordela-archive", version: 1 },
      element("note", {}, alignment),
      element("control", {}, ...controlOf(paper)),
      element("aggregations", {}, aggregationOf(paper)),
    ),
  );

const alignment =
  "Elementens namn under control och aggregations är valda efter CITS ERMS (FGS Ärendehantering 2.0). " +
  "sizeInBytes, checksumType och checksum är tillagda. Filen är inte prövad mot det schemat och har ingen namnrymd. Dagar och klockslag anges i svensk tid.";

const line = (name: string, content: string, attributes: Element["attributes"] = {}): Element =>
  element(name, attributes, content);

function controlOf({ authority, caseNumber, decision }: ArchivePaper): readonly Element[] {
  return [
    line("identification", authority, { identificationType: "arkivbildare" }),
    line("identification", caseNumber, { identificationType: "diarienummer" }),
    line("identification", decision.number, { identificationType: "beslutsnummer" }),
    element(
      "maintenanceInformation",
      {},
      element("maintenanceStatus", { value: "new" }),
      element("maintenanceAgency", {}, line("agencyName", authority)),
    ),
  ];
}

function aggregationOf(paper: ArchivePaper): Element {
  const { caseNumber, caseTitle, decision, steps } = paper;
  const isFinal = steps.some(({ step }) => step === "final");
  return element(
    "aggregation",
    { systemIdentifier: `decision/${decision.number}`, aggregationType: "caseFile" },
    line("objectId", caseNumber),
    line("extraId", decision.number, { extraIdType: "beslutsnummer" }),
    line("title", caseTitle),
    ...(isFinal ? [element("status", { value: "closed" })] : []),
    ...relationsOf(paper),
    agentsOf(decision),
    element(
      "dates",
      {},
      date(dayTime(decision.day), "decision_date"),
      ...steps.map(({ day, step }) => date(dayTime(day), "other", otherDates[step])),
    ),
    element(
      "action",
      {},
      line("actionText", `${decision.genre} ${decision.number}: ${decision.title}`),
      line("actionType", "beslut"),
      element("dates", {}, date(momentTime(decision.time), "decision_date", null, "actionDate")),
      element("agents", {}, agent("authorising_person", decision.decider)),
    ),
    ...notesOf(paper),
    ...paper.documents.map((one, index) => recordOf(one, index + 1, paper)),
  );
}

const relationsOf = ({ decision }: ArchivePaper): readonly Element[] => [
  ...(decision.amends === null
    ? []
    : [line("relation", decision.amends, { relationType: "replaces" })]),
  ...(decision.replacedBy === null
    ? []
    : [
        line("relation", decision.replacedBy, {
          relationType: "other",
          otherRelationType: "ersatt av",
        }),
      ]),
];

const agentsOf = ({ decider, preparedBy }: ArchivePaper["decision"]): Element =>
  element(
    "agents",
    {},
    agent("authorising_person", decider),
    agent("responsible_person", preparedBy),
  );

const agent = (agentType: string, name: string): Element =>
  element("agent", { agentType }, line("name", name));

/** Days of the way to legal force that the list of date types has no word of its own for. */
const otherDates: Readonly<Record<ArchivedStep["step"], string>> = {
  reported: "anmäld",
  "recorded-separately": "särskilt protokollförd",
  adjusted: "protokollet justerat",
  announced: "justeringen tillkännagiven",
  "last-appeal-day": "sista dag att överklaga",
  final: "laga kraft bekräftad",
};

const date = (
  content: string,
  dateType: string,
  otherDateType: string | null = null,
  name = "date",
): Element =>
  line(name, content, { dateType, ...(otherDateType === null ? {} : { otherDateType }) });

/** What the ledger says besides, in words. */
function notesOf(paper: ArchivePaper): readonly Element[] {
  const { events, missing, isCut } = paper;
  const last = events.at(-1);
  const notes = [
    ...remarksOf(paper),
    ...(last === undefined
      ? []
      : [
          `Händelserna finns i ${archivePaths.events}. Den sista är post ${last.position} i loggen.`,
        ]),
    ...(isCut ? ["Äldre händelser finns bara i loggen."] : []),
    ...missing.map(
      ({ hash, size, issued }) =>
        `En tidigare utfärdad handling finns inte i paketet: SHA-256 ${hash}, ${size} byte, utfärdad ${momentTime(issued)}.`,
    ),
  ];
  return notes.length === 0
    ? []
    : [element("notes", {}, ...notes.map((one) => line("note", one, { noteType: "comment" })))];
}

function recordOf(one: ArchivedDocument, number: number, paper: ArchivePaper): Element {
  const { file, hash, title, issued, kind } = one;
  return element(
    "record",
    {
      systemIdentifier: hash,
      recordType: kind === "decision" ? "beslut" : "rättelse",
      recordPhysicalOrDigital: "digital",
    },
    line("objectId", `${paper.caseNumber}:${paper.decision.number}:${number}`),
    line("title", title),
    line("runningNumber", String(number)),
    element("direction", { directionDefinition: "other", otherDirectionDefinition: "upprättad" }),
    element("dates", {}, date(momentTime(issued), "other", "utfärdad")),
    element("appendix", {
      name: file.name,
      fileFormat: file.mediaType,
      path: pathOf(one),
      sizeInBytes: file.bytes.length,
      checksumType: "SHA-256",
      checksum: hash,
    }),
  );
}

/** A day as a date and time, as the specification has every date. */
const dayTime = (day: string): string => `${day}T00:00:00`;

const momentTime = (at: ArchivedDocument["issued"]): string =>
  zonedTime(at).toString({ smallestUnit: "second", timeZoneName: "never" });
