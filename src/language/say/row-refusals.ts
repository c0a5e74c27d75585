import type { Language } from "../../domain/person.ts";
import { formatKronor, joinWords } from "../format.ts";
import type { Refusals } from "./refusal-words.ts";

type RowCode =
  | "export-form-unknown"
  | "intake-closed"
  | "paper-beyond-pot"
  | "pot-in-use"
  | "pot-of-another"
  | "row-after-decision"
  | "row-in-use"
  | "row-set-since"
  | "row-without-grant"
  | "rows-added-since";

/** Why a row that was missed is not added, why money stays where it is, and why tables come in another form than was asked for. */
export const rowRefusals: Record<Language, Pick<Refusals, RowCode>> = {
  sv: {
    "export-form-unknown": ({ text }, { typed }) =>
      `Som ${typed(text)} går det inte att få. Här är Excel; csv och json finns på knapparna.`,
    "intake-closed": () =>
      "Inläsningen är avslutad. Läs in texten igen om något mer ska läggas in.",
    "paper-beyond-pot": ({ title, left, wanted }, { typed }) =>
      `Raderna är ${formatKronor(wanted, "sv")}, men potten ${typed(title)} har ${formatKronor(left, "sv")} kvar. Kontrollera raderna mot originalet, välj en annan pott, eller flytta pengar till potten först.`,
    "pot-in-use": ({ by }) =>
      ({
        draft:
          "Någon har börjat fördela potten. Be den ansvarige lägga ned utkastet, så går potten att ändra.",
        proposal:
          "Det finns ett förslag eller ett beslut om pottens pengar, så potten kan inte ändras eller stängas här. Ett förslag kan tas tillbaka och läggas ned. Ett beslut ändras genom ett nytt beslut.",
        request:
          "Potten har önskemål som ska få svar, så den kan inte stängas. Fördela den i stället och svara nej på det som inte ska ha pengar.",
        paper:
          "Ett beslut på papper har gett pengar ur potten, så den kan inte ändras eller stängas här. Flytta pengar, eller lämna tillbaka dem, med ett nytt beslut i stället.",
        move: "Ett beslut har flyttat pengar till eller från potten, så den kan inte ändras eller stängas här. Flytta pengarna med ett nytt beslut i stället.",
      })[by],
    "pot-of-another": ({ title, positions }, { typed, position }) =>
      `Om potten ${typed(title)} beslutar ${joinWords(positions.map(position), "sv")}. Välj en annan pott, eller rätta vem som har beslutat.`,
    "row-after-decision": () =>
      "Beslutet är redan inlagt. Öppna beslutet och lägg till raden där, med ett skäl.",
    "row-set-since": () =>
      "Någon annan har ändrat raden sedan du öppnade formuläret. Öppna stället igen och se hur den står nu.",
    "row-in-use": () =>
      "Någon har redan svarat för raden eller lämnat tillbaka pengar av den, så den kan inte tas tillbaka. Pengarna kan lämnas tillbaka genom ett nytt beslut.",
    "row-without-grant": () =>
      "Beslutet är inte kopplat till något statsbidrag, så det finns inga pengar att ta raden ur. Lägg in beslutet på nytt med sitt bidrag.",
    "rows-added-since": ({ activity, amount }, named) =>
      `Någon har lagt till raden ${named.typed(activity)}, ${formatKronor(amount, "sv")}, sedan du öppnade formuläret. Är din en annan rad? Spara då en gång till.`,
  },
  en: {
    "export-form-unknown": ({ text }, { typed }) =>
      `It is not to be had as ${typed(text)}. Here is Excel; csv and JSON are on the buttons.`,
    "intake-closed": () =>
      "The document is finished. Read the text in again if anything more is to be entered.",
    "paper-beyond-pot": ({ title, left, wanted }, { typed }) =>
      `The rows are ${formatKronor(wanted, "en")}, but the pot ${typed(title)} has ${formatKronor(left, "en")} left. Check the rows against the original, choose another pot, or move money to the pot first.`,
    "pot-in-use": ({ by }) =>
      ({
        draft:
          "Somebody has begun to distribute the pot. Ask its holder to discard the draft, and the pot can be changed.",
        proposal:
          "There is a proposal or a decision about the pot's money, so the pot cannot be changed or closed here. A proposal can be withdrawn and discarded. A decision is changed by a new decision.",
        request:
          "The pot has requests that want an answer, so it cannot be closed. Distribute it, and decline what shall have no money.",
        paper:
          "A decision on paper has given money out of the pot, so it cannot be changed or closed here. Move money, or give it back, by a new decision instead.",
        move: "A decision has moved money to or from the pot, so it cannot be changed or closed here. Move the money by a new decision instead.",
      })[by],
    "pot-of-another": ({ title, positions }, { typed, position }) =>
      `The pot ${typed(title)} is decided on by ${joinWords(positions.map(position), "en")}. Choose another pot, or correct who has decided.`,
    "row-after-decision": () =>
      "The decision is entered already. Open the decision and add the row there, with a reason.",
    "row-set-since": () =>
      "Somebody else has changed the row since you opened the form. Open the place again and see how it stands now.",
    "row-in-use": () =>
      "Somebody has answered for the row or returned money of it already, so it cannot be taken back. The money can be returned by a new decision.",
    "row-without-grant": () =>
      "The decision names no grant, so there is no money to take the row from. Enter the decision anew with its grant.",
    "rows-added-since": ({ activity, amount }, named) =>
      `Somebody has added the row ${named.typed(activity)}, ${formatKronor(amount, "en")}, since you opened the form. Is yours another row? Then save it once more.`,
  },
};
