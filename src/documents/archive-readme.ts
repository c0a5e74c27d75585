import { formatDay } from "../language/format.ts";
import type { ArchivePaper } from "./archive-paper.ts";
import { remarksOf } from "./archive-remarks.ts";
import { archivePaths, pathOf } from "./archive-paths.ts";

/** What lies in the package and how to check it, in plain words and without Fördela; in Swedish, as the authority's records are. */
export const archiveReadme = (paper: ArchivePaper): string =>
  [
    ...headOf(paper),
    "",
    "DET HÄR FINNS I PAKETET",
    ...holds(paper),
    "",
    "DET HÄR FINNS INTE I PAKETET",
    ...leavesOut(paper),
    "",
    "SÅ KONTROLLERAR DU FILERNA",
    ...checksFiles,
    "",
    "SÅ KONTROLLERAR DU HÄNDELSERNA",
    ...checksEvents(paper),
    "",
  ].join("\r\n");

function headOf(paper: ArchivePaper): readonly string[] {
  const { authority, caseNumber, decision } = paper;
  return [
    `Arkivpaket för beslut ${decision.number}`,
    "",
    decision.title,
    `${decision.genre} av ${decision.decider}, ${formatDay(decision.day, "sv")}`,
    `Diarienummer ${caseNumber}`,
    authority,
    ...remarksOf(paper),
  ];
}

function holds(paper: ArchivePaper): readonly string[] {
  const { documents, events } = paper;
  return [
    ...documents.map((one) => `- ${pathOf(one)}: ${one.title}, så som handlingen utfärdades.`),
    `- ${archivePaths.metadata}: uppgifter om ärendet och handlingarna. Namnen följer CITS ERMS, som Riksarkivet har fastställt som FGS Ärendehantering 2.0. Filen är inte prövad mot schemat. Använd den som underlag när uppgifterna läggs in i diariet eller e-arkivet.`,
    `- ${archivePaths.events}: ärendets ${events.length} händelser ur Fördelas logg, en på varje rad.`,
    `- ${archivePaths.sums}: kontrollsumman (SHA-256) för var och en av de andra filerna.`,
  ];
}

const leavesOut = ({ missing, isCut }: ArchivePaper): readonly string[] => [
  "- Utkast, påminnelser och meddelanden. De är arbetsmaterial.",
  "- Namn och fria texter som loggen förvarar bredvid händelserna, så att de kan gallras. Händelsen har bara ett sigill för dem (seal). Det som hör till beslutet står i handlingarna.",
  "- Anmälningslistan och protokollet. De gäller fler beslut och är egna handlingar.",
  ...(isCut
    ? ["- De äldsta händelserna. Ärendet har så många att de bara finns i hela loggen."]
    : []),
  ...missing.map(
    ({ hash }) =>
      `- En handling som utfärdades tidigare och som inte längre går att göra likadan, till exempel för att ett namn har gallrats. Dess kontrollsumma är ${hash}.`,
  ),
];

const checksFiles: readonly string[] = [
  "Packa upp paketet och öppna ett kommandofönster i mappen.",
  `- Linux: sha256sum -c ${archivePaths.sums}`,
  `- Mac: shasum -a 256 -c ${archivePaths.sums}`,
  `- Windows (PowerShell): Get-FileHash -Algorithm SHA256 ${archivePaths.documents}\\*`,
  `  Jämför med raderna i ${archivePaths.sums}.`,
  "En handling har samma kontrollsumma i händelsen document-issued. Då är filen den som utfärdades.",
];

function checksEvents({ events }: ArchivePaper): readonly string[] {
  const last = events.at(-1);
  return [
    "Varje rad har fyra fält: position är händelsens plats i loggen, body är dess text, previous är kontrollsumman för posten före och hash är händelsens egen. Fältet hash är SHA-256 av previous följt av body, i UTF-8. Är ett enda tecken ändrat stämmer det inte.",
    `- Med Fördelas källkod: npm run verify -- ${archivePaths.events}`,
    "Den som har hela loggen kan se att händelserna står i den:",
    "- npm run ledger -- export log.jsonl",
    `- npm run verify -- ${archivePaths.events} --log log.jsonl`,
    ...(last === undefined
      ? []
      : [`- npm run verify -- log.jsonl --head ${last.position}:${last.hash.slice(0, 16)}`]),
  ];
}
