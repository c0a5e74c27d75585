import type { Language } from "../../domain/person.ts";
import type { YearRefusal } from "../../domain/year-close.ts";
import { formatDay, formatKronor } from "../format.ts";
import type { Refusals } from "./refusal-words.ts";
import { yearCloseWords } from "./year-close.ts";

type YearRefusals = Pick<Refusals, YearRefusal["code"]>;

/** Why a year is not closed, why a closed pot gives nothing, and the way out. */
export const yearRefusals: Readonly<Record<Language, YearRefusals>> = {
  sv: {
    "pot-locked": ({ title, year, day }, { typed }) =>
      `Potten ${typed(title)} stängdes för ${year} den ${formatDay(day, "sv")}. Inget mer kan fördelas ur den, och inget flyttas dit eller därifrån. Är det fel, be sekretariatet öppna den igen: skriv ”stäng året”.`,
    "year-not-over": ({ from, last }) =>
      `Pengarna kan användas till och med ${formatDay(last, "sv")}, så året kan stängas först från ${formatDay(from, "sv")}. Ska pengar flyttas före dess, gör det från pottens kort.`,
    "year-waits": ({ title, waiting }, { typed }) =>
      `Potten ${typed(title)} kan inte stängas än. ${yearCloseWords.sv.waits(waiting, false, null)}`,
    "remainder-undecided": ({ title, left }, { typed }) =>
      `${formatKronor(left, "sv")} är kvar i potten ${typed(title)}. Välj om pengarna lämnas tillbaka eller förs över, och vilket beslut som säger det.`,
    "year-left-differs": ({ was, now }) =>
      `Pengar har fördelats eller flyttats sedan kortet visades: ${formatKronor(now, "sv")} är kvar, förut ${formatKronor(was, "sv")}. Läs kortet igen och tryck en gång till.`,
    "carry-not-allowed": ({ unspent }) => yearCloseWords.sv.form.terms(unspent),
    "carry-target": ({ year }) =>
      `Pengarna kan föras över till ett bidrag för ett år efter ${year}, till en pott där eller till det som är kvar av det. Välj ett sådant, eller lämna tillbaka dem.`,
  },
  en: {
    "pot-locked": ({ title, year, day }, { typed }) =>
      `The pot ${typed(title)} was closed for ${year} on ${formatDay(day, "en")}. Nothing more can be distributed from it, and nothing moved to it or from it. If that is wrong, ask the secretariat to open it again: write “close year”.`,
    "year-not-over": ({ from, last }) =>
      `The money can be used until ${formatDay(last, "en")}, so the year can be closed from ${formatDay(from, "en")} at the earliest. To move money before that, use the pot’s card.`,
    "year-waits": ({ title, waiting }, { typed }) =>
      `The pot ${typed(title)} cannot be closed yet. ${yearCloseWords.en.waits(waiting, false, null)}`,
    "remainder-undecided": ({ title, left }, { typed }) =>
      `${formatKronor(left, "en")} is left in the pot ${typed(title)}. Choose whether the money is returned or carried on, and which decision says so.`,
    "year-left-differs": ({ was, now }) =>
      `Money has been distributed or moved since the card was shown: ${formatKronor(now, "en")} is left, ${formatKronor(was, "en")} before. Read the card again and press once more.`,
    "carry-not-allowed": ({ unspent }) => yearCloseWords.en.form.terms(unspent),
    "carry-target": ({ year }) =>
      `The money can be carried to a grant for a year after ${year}, to a pot there or to what is left of it. Choose one, or return the money.`,
  },
};
