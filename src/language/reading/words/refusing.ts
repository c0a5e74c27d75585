import { oneOf } from "./pattern.ts";

/** "när projektet upphör", "om avtalet avslutas": when something ends, and nothing that is ended here. */
const unlessWhen =
  "(?<!(?<!\\p{L})(?:när|om|då|sedan|att|ifall|innan|tills)\\s(?:[\\p{L}-]+\\s){1,4})";

const refuses = [
  "avsl(?:å|år|ås|ag|ogs|agit)",
  "avstyrk\\p{L}*",
  "ogilla(?:s|des|r)",
  "avvisa(?:s|r|des|de|ts|t)?",
  "röstas\\sned",
  "röstades\\sned",
  "bif(?:alls|ölls|allits|aller|öll)\\s(?:inte|ej)",
  "(?:vann|vinner|vunnit|fick|får)\\s(?:inte|ej|inget)\\sbifall",
  String.raw`(?:inte|ej|inga|inget)\s(?:\p{L}+\s){0,3}${oneOf`
      tillgodose* tillmötesg* bevilja* prioriter* tillstyrk* finansier* rymts tas_med tagits_med
    `}`,
  "(?:beviljas|ryms|prioriteras|finansieras|tillgodoses|tillstyrks)\\s(?:inte|ej)",
  "bifaller inte",
  "får inte",
  "ska inte",
];
const putsOff = ["återremi\\p{L}*", "bordl(?:ä|a)\\p{L}*"];
const ends = [
  "upphäv\\p{L}*",
  "återkalla\\p{L}*",
  `${unlessWhen}(?<!behov\\p{L}{0,3}\\s)upphör\\p{L}*`,
  `${unlessWhen}avsluta\\p{L}*`,
  "utgår(?!\\s(?:i?från|med\\s(?:högst\\s)?(?:\\d|följande)|enligt\\sföljande|(?:\\p{L}+\\s)?\\p{L}*(?:bidrag|stöd|ersättning|medel|arvode)(?!\\p{L})))",
  "återtas",
  "dras? tillbaka",
  "drar tillbaka",
  "avskriv\\p{L}*",
  "anses? (?:besvarad|slutför|fullgjor)\\p{L}*",
  "förklaras? slutför\\p{L}*",
];
const tells = [
  "(?<=^(?:[\\p{L}-]+\\s){1,4})noterar",
  "noterar att",
  "konstaterar att",
  "erinrar om",
  "påminner om",
  "reserverar sig",
  "yrkar",
  "yrkade",
  "hade föreslagit",
];

/** Words by which something is refused, ended, put off or only told of. */
export const refusal = new RegExp(
  `(?<!\\p{L})(?:${[...refuses, ...putsOff, ...ends, ...tells].join("|")})(?!\\p{L})`,
  "iu",
);

/** Words by which somebody proposes in the middle of what is decided. */
export const proposes =
  /(?<!\p{L})(?:föresl(?:år|ås|og|ogs|agit|agits)|ställer\ssig\sbakom\satt|förordar|rekommenderar|förslag(?:et)?\s(?:innebär|innebar|är|var|omfatta(?:r|de)))(?!\p{L})/iu;
