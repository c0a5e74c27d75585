import { people } from "./people.ts";
import { positions } from "./organisation.ts";
import { pots } from "./pots.ts";
import { by, listed } from "./request.ts";

/** Seven requests for 3 260 000 kr to a pot of 2 000 000 kr. */
export const managersRequests = listed(pots.chefersArbete.id, [
  {
    activity: "Chefsassistenter",
    description: "Tre assistenter delas av nio vårdenheter",
    responsible: by(people.kirurgi),
    sought: 1_150_000,
    need: "yes",
    effect: "Cheferna lägger fyra timmar mindre i veckan på administration",
  },
  {
    activity: "Bemanningsstöd",
    description: "En planerare som hjälper enheterna med sommarschemat",
    responsible: by(people.medicin),
    sought: 520_000,
    need: "unclear",
    effect: "Schemat är klart sex veckor i förväg på alla enheter",
  },
  {
    activity: "Handledning i grupp",
    description: "Åtta chefsgrupper träffas en gång i månaden",
    responsible: { kind: "position", position: positions.hrDirektor },
    sought: 310_000,
    need: "no",
    effect: "Sjukfrånvaron bland chefer går under tre procent",
  },
  {
    activity: "Rekryteringsteam",
    description: "Annonser, urval och referenser sköts samlat",
    responsible: { kind: "position", position: positions.hrDirektor },
    sought: 640_000,
    need: "yes",
    effect: "En anställning tar i snitt 45 dagar i stället för 70",
  },
  {
    activity: "Ekonomistöd till enhetschefer",
    description: "Månadsmöte med controller före varje bokslut",
    responsible: { kind: "position", position: positions.ekonomidirektor },
    sought: 280_000,
    need: "no",
    effect: "Prognosen skiljer högst två procent från utfallet",
  },
  {
    activity: "Introduktion för nya chefer",
    description: "Fyra dagar under det första halvåret",
    responsible: { kind: "text", text: "Chefsutvecklare Pelle Påhittqvist" },
    sought: 190_000,
    need: "no",
    effect: null,
  },
  {
    activity: "Enklare attestflöde",
    description: "Två konsultmånader för att ta bort dubbla attester",
    responsible: { kind: "position", position: positions.ekonomidirektor },
    sought: 170_000,
    need: "no",
    effect: "Antalet attester per faktura går från tre till två",
  },
]);

/** Four requests for 715 000 kr to a pot of 400 000 kr. */
export const otherManagersRequests = listed(pots.andraChefsatgarder.id, [
  {
    activity: "Chefsdagar i hälso- och sjukvården",
    description: "Två dagar om arbetsmiljö och bemanning",
    responsible: by(people.barn),
    sought: 160_000,
    need: "no",
    effect: "Alla enhetschefer har en handlingsplan för arbetsmiljön",
  },
  {
    activity: "Vikarie vid chefsutbildning",
    description: "Ersättning till enheten när chefen är på kurs",
    responsible: by(people.psykiatri),
    sought: 240_000,
    need: "unclear",
    effect: "Ingen chef avbryter programmet av brist på tid",
  },
  {
    activity: "Delat ledarskap på prov",
    description: "Två enheter prövar två chefer under ett halvår",
    responsible: by(people.primarvard),
    sought: 215_000,
    need: "no",
    effect: "Båda enheterna har högst 25 medarbetare per chef",
  },
  {
    activity: "Samtalsstöd för chefer",
    description: "Tolv platser hos extern samtalsledare",
    responsible: by(people.ambulans),
    sought: 100_000,
    need: "no",
    effect: null,
  },
]);
