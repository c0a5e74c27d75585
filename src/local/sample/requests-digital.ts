import { people } from "./people.ts";
import { positions } from "./organisation.ts";
import { pots } from "./pots.ts";
import { by, listed } from "./request.ts";

/** Six requests for 1 690 000 kr to a pot of 900 000 kr. */
export const digitalRequests = listed(pots.digitalisering.id, [
  {
    activity: "Videobesök på hälsocentral",
    description: "Kameror, ljud och stöd på åtta hälsocentraler",
    responsible: by(people.primarvard),
    sought: 420_000,
    need: "yes",
    effect: "Vart tionde återbesök sker över video",
  },
  {
    activity: "Läsplattor i ambulansen",
    description: "Journal och checklistor i sju fordon",
    responsible: by(people.ambulans),
    sought: 310_000,
    need: "no",
    effect: "Akuten har patientens uppgifter före ankomst i alla larm",
  },
  {
    activity: "Digital inskrivning",
    description: "Patienten fyller i hälsodeklarationen hemma",
    responsible: by(people.kirurgi),
    sought: 260_000,
    need: "unclear",
    effect: "En halvtimme kortare inskrivning inför operation",
  },
  {
    activity: "Egen mätning vid hjärtsvikt",
    description: "60 patienter mäter vikt och blodtryck hemma",
    responsible: by(people.medicin),
    sought: 350_000,
    need: "yes",
    effect: "En fjärdedel färre akuta inläggningar i gruppen",
  },
  {
    activity: "Stödprogram på nätet",
    description: "Behandling av oro och sömnbesvär med behandlare",
    responsible: by(people.psykiatri),
    sought: 200_000,
    need: "no",
    effect: "Kön till samtal är kortare än 30 dagar",
  },
  {
    activity: "Kallelser i mobilen",
    description: "Sms och 1177 ersätter brev på barnmottagningen",
    responsible: by(people.barn),
    sought: 150_000,
    need: "no",
    effect: "Uteblivna besök går från sju till fyra procent",
  },
]);

/** Four requests for 945 000 kr to a pot of 600 000 kr. */
export const reportingRequests = listed(pots.utdataverktyg.id, [
  {
    activity: "Vårdplatser i realtid",
    description: "En gemensam vy över beläggning och disponibla platser",
    responsible: by(people.medicin),
    sought: 380_000,
    need: "yes",
    effect: "Överbeläggningarna upptäcks minst ett dygn tidigare",
  },
  {
    activity: "Produktionsuppföljning i primärvården",
    description: "Rapporter om besök, telefon och väntetid",
    responsible: by(people.primarvard),
    sought: 240_000,
    need: "no",
    effect: "Alla hälsocentraler ser sina siffror varje vecka",
  },
  {
    activity: "Bemanning mot budget",
    description: "Schema och lön visas i samma rapport",
    responsible: { kind: "position", position: positions.hrDirektor },
    sought: 195_000,
    need: "unclear",
    effect: "Avvikelser i timmar syns senast den femte i månaden",
  },
  {
    activity: "Utbildning av superanvändare",
    description: "Två dagar för 24 personer i rapportverktyget",
    responsible: { kind: "position", position: positions.ekonomidirektor },
    sought: 130_000,
    need: "no",
    effect: null,
  },
]);

/** Five requests for 760 000 kr to a pot of 400 000 kr. */
export const pharmaceuticalRequests = listed(pots.lakemedelsutveckling.id, [
  {
    activity: "Apotekare på avdelning",
    description: "Läkemedelsgenomgångar tre dagar i veckan",
    responsible: by(people.medicin),
    sought: 290_000,
    need: "yes",
    effect: "Varje patient över 75 år får en genomgång",
  },
  {
    activity: "Digital ordinationslista",
    description: "Koppling mellan journal och apotekens lista",
    responsible: { kind: "position", position: positions.itChef },
    sought: 180_000,
    need: "no",
    effect: "Fel vid överföring halveras",
  },
  {
    activity: "Säkra läkemedelsförråd",
    description: "Elektroniska lås på fem avdelningar",
    responsible: by(people.kirurgi),
    sought: 150_000,
    need: "no",
    effect: "Alla uttag kan spåras till person",
  },
  {
    activity: "Utsättning av antibiotika",
    description: "Påminnelse i journalen dag tre",
    responsible: by(people.barn),
    sought: 80_000,
    need: "unclear",
    effect: "Behandlingstiden minskar med ett dygn",
  },
  {
    activity: "Doseringsstöd i ambulansen",
    description: "Doskort och övning för nya läkemedel",
    responsible: by(people.ambulans),
    sought: 60_000,
    need: "no",
    effect: "Inga avvikelser på grund av fel dos",
  },
]);
