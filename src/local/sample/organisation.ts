import { day, type PersonId, type PositionId, positionId } from "../../domain/brand.ts";
import type { Bilingual, Holding, Position } from "../../domain/person.ts";
import { people } from "./people.ts";

/** What the sample authority is called; no region has that name. */
export const authorityName: Bilingual = {
  sv: "Region Exempelfjäll",
  en: "Region Exempelfjäll (sample)",
};

export const positions = {
  regiondirektor: positionId("regiondirektor"),
  bitrRegiondirektor: positionId("bitr-regiondirektor"),
  hsDirektor: positionId("hs-direktor"),
  ekonomidirektor: positionId("ekonomidirektor"),
  itChef: positionId("it-chef"),
  regionstabschef: positionId("regionstabschef"),
  hrDirektor: positionId("hr-direktor"),
  kanslijurist: positionId("kanslijurist"),
} as const;

type Established = Omit<Position, "ended">;

function below(
  superior: PositionId,
  id: PositionId,
  title: Bilingual,
  aliases: readonly string[],
): Established {
  return { id, title, aliases, superior, headOfAdministration: false };
}

const chief = positions.regiondirektor;

/** The positions, each after its superior, with the spellings that real documents use (rule R18). */
export const establishedPositions: readonly Established[] = [
  {
    id: chief,
    title: { sv: "Regiondirektör", en: "Chief executive" },
    aliases: ["Regiondirektören", "RD"],
    superior: null,
    headOfAdministration: true,
  },
  below(
    chief,
    positions.bitrRegiondirektor,
    { sv: "Biträdande regiondirektör", en: "Deputy chief executive" },
    ["Bitr. regiondirektör", "Bitr regiondirektör"],
  ),
  below(chief, positions.hsDirektor, { sv: "HS-direktör", en: "Director of health care" }, [
    "HSDirektör",
    "HS-direktören",
    "Hälso- och sjukvårdsdirektör",
  ]),
  below(chief, positions.ekonomidirektor, { sv: "Ekonomidirektör", en: "Director of finance" }, [
    "Ekonomidirektören",
  ]),
  below(
    chief,
    positions.regionstabschef,
    { sv: "Regionstabschef", en: "Head of the executive office" },
    ["Regionstabschefen"],
  ),
  below(chief, positions.hrDirektor, { sv: "HR-direktör", en: "Director of human resources" }, [
    "HR-direktören",
  ]),
  below(positions.regionstabschef, positions.itChef, { sv: "IT-chef", en: "Head of IT" }, [
    "IT-chefen",
  ]),
  below(
    positions.regionstabschef,
    positions.kanslijurist,
    { sv: "Kanslijurist", en: "Legal counsel" },
    ["Kanslijuristen"],
  ),
];

const since = day("2017-01-01");

function ordinary(position: PositionId, person: PersonId): Holding {
  return {
    position,
    person,
    standing: "ordinary",
    from: since,
    to: null,
    appointment: null,
    scope: null,
  };
}

/**
 * Who holds what. The deputy chief executive is a standing substitute, and runs the region in his own right
 * during the chief executive's weeks off in the summer.
 */
export const holdings: readonly Holding[] = [
  ordinary(positions.regiondirektor, people.regiondirektor.id),
  ordinary(positions.bitrRegiondirektor, people.bitrRegiondirektor.id),
  ordinary(positions.hsDirektor, people.hsDirektor.id),
  ordinary(positions.ekonomidirektor, people.ekonomidirektor.id),
  ordinary(positions.itChef, people.itChef.id),
  ordinary(positions.regionstabschef, people.regionstabschef.id),
  ordinary(positions.hrDirektor, people.hrDirektor.id),
  ordinary(positions.kanslijurist, people.kanslijurist.id),
  {
    position: positions.regiondirektor,
    person: people.bitrRegiondirektor.id,
    standing: "substitute",
    from: day("2018-01-01"),
    to: day("2018-12-31"),
    appointment: "Förordnande 2/2018",
    scope: null,
  },
  {
    position: positions.regiondirektor,
    person: people.bitrRegiondirektor.id,
    standing: "acting",
    from: day("2018-07-09"),
    to: day("2018-08-05"),
    appointment: "Förordnande 7/2018",
    scope: null,
  },
];
