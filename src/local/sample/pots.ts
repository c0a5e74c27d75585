import { day, potId } from "../../domain/brand.ts";
import { kronor } from "../../domain/money.ts";
import type { Pot } from "../../domain/pot.ts";
import { grant, mandate, potsDecision } from "./grant.ts";
import { positions } from "./organisation.ts";

const common = {
  grant: grant.id,
  round: 2,
  mandate: mandate.id,
  source: potsDecision.id,
  openedDay: day("2018-06-19"),
} as const;

/**
 * The six pots of the second round: 8 000 000 kr of the 8 480 000 kr that the board left. Kompetensutveckling
 * has no steps, so that two people can take it all the way; digitalisering is passed on to the director of
 * health care, and somebody else must have reviewed it before she decides.
 */
export const pots = {
  kompetensutveckling: {
    ...common,
    id: potId("kompetensutveckling"),
    title: "Kompetensutveckling",
    purpose: "kompetensforsorjning",
    amount: kronor(3_700_000),
    holder: positions.hsDirektor,
    basis: "preparation",
    route: [],
  },
  utdataverktyg: {
    ...common,
    id: potId("utdataverktyg"),
    title: "Utdataverktyg",
    purpose: "utdataverktyg",
    amount: kronor(600_000),
    holder: positions.ekonomidirektor,
    basis: "preparation",
    route: [{ kind: "consultation", position: positions.itChef }],
  },
  lakemedelsutveckling: {
    ...common,
    id: potId("lakemedelsutveckling"),
    title: "Läkemedelsutveckling",
    purpose: "lakemedelsomradet",
    amount: kronor(400_000),
    holder: positions.itChef,
    basis: "preparation",
    route: [{ kind: "support", position: positions.hsDirektor }],
  },
  chefersArbete: {
    ...common,
    id: potId("chefers-arbete"),
    title: "Chefernas arbete",
    purpose: "chefers-arbete",
    amount: kronor(2_000_000),
    holder: positions.regionstabschef,
    basis: "preparation",
    route: [
      { kind: "consultation", position: positions.hrDirektor },
      { kind: "review", position: positions.ekonomidirektor },
    ],
  },
  andraChefsatgarder: {
    ...common,
    id: potId("andra-chefsatgarder"),
    title: "Andra åtgärder för chefernas arbete",
    purpose: "chefers-arbete",
    amount: kronor(400_000),
    holder: positions.hsDirektor,
    basis: "preparation",
    route: [],
  },
  digitalisering: {
    ...common,
    id: potId("digitalisering"),
    title: "Digitalisering i vården",
    purpose: "digitalisering",
    amount: kronor(900_000),
    holder: positions.hsDirektor,
    basis: "onward-delegation",
    route: [{ kind: "review", position: positions.kanslijurist }],
  },
} as const satisfies Record<string, Pot>;
