import { type PersonId, personId } from "../../domain/brand.ts";

/** Somebody in the sample authority; every name is plainly invented. */
export interface SamplePerson {
  readonly id: PersonId;
  readonly name: string;
  readonly mail: string;
  /** An Entra object id that no directory would mint. */
  readonly entraId: string;
  /** The id that Teams would use for the person. */
  readonly userId: string;
}

function samplePerson(key: string, name: string, serial: number): SamplePerson {
  return {
    id: personId(`p-${key}`),
    name,
    mail: `${key}@exempelfjall.example`,
    entraId: `00000000-0000-0000-0000-0000000000${serial.toString(16).padStart(2, "0")}`,
    userId: `29:${key}`,
  };
}

export const people = {
  regiondirektor: samplePerson("regiondirektor", "Rut Exempelsson", 0xa1),
  bitrRegiondirektor: samplePerson("bitr-regiondirektor", "Torsten Provsson", 0xa2),
  hsDirektor: samplePerson("hs-direktor", "Hedda Påhittad", 0xa3),
  ekonomidirektor: samplePerson("ekonomidirektor", "Eskil Låtsas", 0xa4),
  itChef: samplePerson("it-chef", "Ivar Fantasi", 0xa5),
  regionstabschef: samplePerson("regionstabschef", "Stina Provkvist", 0xa6),
  hrDirektor: samplePerson("hr-direktor", "Harriet Påhittsson", 0xa7),
  kanslijurist: samplePerson("kanslijurist", "Juni Låtsasson", 0xa8),
  registrator: samplePerson("registrator", "Karin Exempelkvist", 0xa9),
  revisor: samplePerson("revisor", "Rolf Fantasisson", 0xaa),
  kirurgi: samplePerson("vc-kirurgi", "Lovisa Exempel", 0xb1),
  medicin: samplePerson("vc-medicin", "Göte Påhittad", 0xb2),
  psykiatri: samplePerson("vc-psykiatri", "Maja Provberg", 0xb3),
  primarvard: samplePerson("vc-primarvard", "Olle Låtsasberg", 0xb4),
  barn: samplePerson("vc-barn", "Elsa Fantasiström", 0xb5),
  ambulans: samplePerson("vc-ambulans", "Nils Provsson", 0xb6),
} as const satisfies Record<string, SamplePerson>;

/** Who keeps the registers; the first one is granted the right when the authority is founded. */
export const secretariat = [people.registrator, people.kanslijurist] as const;
