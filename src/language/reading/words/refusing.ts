import { oneOf } from "./pattern.ts";

/** "när projektet upphör", "om avtalet avslutas": when something ends, and nothing that is ended here. */
const unlessWhen =
  "(?<!(?<![A-Za-zÀ-ɏ])(?:när|om|då|sedan|att|ifall|innan|tills|hur)\\s(?:[A-Za-zÀ-ɏ-]+\\s){1,4})";

const refuses = [
  "avsl(?:å|år|ås|ag|ogs|agit)",
  "avstyrk[A-Za-zÀ-ɏ]*",
  "ogilla(?:s|des|r)",
  "avvisa(?:s|r|des|de|ts|t)?",
  "röstas\\sned",
  "röstades\\sned",
  "bif(?:alls|ölls|allits|aller|öll)\\s(?:inte|ej)",
  "(?:vann|vinner|vunnit|fick|får)\\s(?:inte|ej|inget)\\sbifall",
  String.raw`(?:inte|ej|inga|inget)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}${oneOf`
      tillgodose* tillmötesg* bevilja* prioriter* tillstyrk* finansier* rymts tas_med tagits_med
    `}`,
  "(?:beviljas|ryms|prioriteras|finansieras|tillgodoses|tillstyrks)\\s(?:inte|ej)",
  "bifaller inte",
  "får inte",
  "ska inte",
];
const putsOff = ["återremi[A-Za-zÀ-ɏ]*", "bordl(?:ä|a)[A-Za-zÀ-ɏ]*"];
const ends = [
  "upphäv[A-Za-zÀ-ɏ]*",
  "återkalla[A-Za-zÀ-ɏ]*",
  `${unlessWhen}(?<!behov[A-Za-zÀ-ɏ]{0,3}\\s)upphör[A-Za-zÀ-ɏ]*`,
  `${unlessWhen}avsluta[A-Za-zÀ-ɏ]*`,
  "utgår(?!\\s(?:i?från|med\\s(?:högst\\s)?(?:\\d|följande)|enligt\\sföljande|(?:[A-Za-zÀ-ɏ]+\\s)?[A-Za-zÀ-ɏ]*(?:bidrag|stöd|ersättning|medel|arvode)(?![A-Za-zÀ-ɏ])))",
  "återtas",
  "dras? tillbaka",
  "drar tillbaka",
  "avskriv[A-Za-zÀ-ɏ]*",
  "anses? (?:besvarad|slutför|fullgjor)[A-Za-zÀ-ɏ]*",
  "förklaras? slutför[A-Za-zÀ-ɏ]*",
];
const tells = [
  "(?<=^(?:[A-Za-zÀ-ɏ-]+\\s){1,4})noterar",
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
  `(?<![A-Za-zÀ-ɏ])(?:${[...refuses, ...putsOff, ...ends, ...tells].join("|")})(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** Words by which somebody proposes in the middle of what is decided. */
export const proposes =
  /(?<![A-Za-zÀ-ɏ])(?:föresl(?:år|ås|og|ogs|agit|agits)|(?:kommer\s(?:(?!(?:och|men)\s)[A-Za-zÀ-ɏ]+\s){0,2}?att|avser(?:\satt)?|tänker|ämnar|planerar\satt)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?(?:föreslå|hemställa)|ställer\ssig\sbakom\satt|förordar|rekommenderar|förslag(?:et)?\s(?:innebär|innebar|är|var|omfatta(?:r|de)))(?![A-Za-zÀ-ɏ])/i;
