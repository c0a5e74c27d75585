import type { Language } from "../../domain/person.ts";
import { countWords } from "../format.ts";

/** What can just have gone well; the cards' `Said` names one of them. */
type Done =
  | "saved"
  | "submitted"
  | "withdrawn"
  | "returned"
  | "step-taken"
  | "decided"
  | "disqualified"
  | "unsure"
  | "settled"
  | "referred"
  | "bound"
  | "language"
  | "clock"
  | "row-removed"
  | "meeting-scheduled"
  | "meetings-scheduled"
  | "meeting-moved"
  | "meeting-cancelled"
  | "lead-times-set"
  | "list-numbered"
  | "reported"
  | "adjusted"
  | "announced"
  | "recorded-separately"
  | "final"
  | "rebooked"
  | "corrected"
  | "discarded"
  | "appeal-registered"
  | "appeal-settled"
  | "decision-registered"
  | "assignment-registered"
  | "assignment-bound"
  | "condition-settled"
  | "assignment-confirmed"
  | "assignment-reported"
  | "assignment-noted"
  | "assignment-withdrawn"
  | "assignment-referred-back"
  | "follow-up-answered"
  | "grant-terms-set"
  | "grant-step-noted"
  | "appointed"
  | "holding-ended"
  | "absent"
  | "back"
  | "ladder-set"
  | "quiet-days-set"
  | "snoozed"
  | "taken"
  | "given-back"
  | "entered"
  | "intake-closed"
  | "grant-amount-set"
  | "registered"
  | "right-granted"
  | "right-waits"
  | "right-confirmed"
  | "right-declined"
  | "right-revoked";

/** What is said above a card of what has just happened. */
interface SaidWords {
  readonly done: Readonly<Record<Done, string>>;
  readonly refused: string;
  readonly outdated: string;
  readonly changed: string;
  readonly moreChanges: (count: number) => string;
}

export const saidWords: Record<Language, SaidWords> = {
  sv: {
    done: {
      saved: "Sparat.",
      submitted: "Förslaget är skickat. Pengarna är reserverade tills det är beslutat.",
      withdrawn: "Förslaget är taget tillbaka. Pengarna är kvar i potten.",
      returned: "Förslaget är skickat tillbaka.",
      "step-taken": "Ditt svar är noterat, och nästa person har fått ärendet.",
      decided: "Beslutet är fattat.",
      disqualified: "Ditt jäv är noterat, och ärendet har gått vidare.",
      unsure: "Din fråga om jäv är noterad. Ärendet väntar tills den är besvarad.",
      settled: "Svaret är noterat.",
      referred: "Förslaget är hänskjutet. Pengarna är reserverade tills styrelsen har svarat.",
      bound: "Sammanträdet är noterat.",
      language: "Språket är ändrat till svenska.",
      clock: "Klockan är flyttad.",
      "row-removed": "Raden är borttagen.",
      "meeting-scheduled": "Mötet är inlagt.",
      "meetings-scheduled": "Mötena är inlagda.",
      "meeting-moved": "Mötet är flyttat. Det som passar de nya dagarna följer med.",
      "meeting-cancelled": "Mötet är inställt. Det som hörde till det behöver ett nytt.",
      "lead-times-set":
        "Ledtiderna är sparade. De gäller möten som läggs in eller flyttas från nu.",
      "list-numbered": "Listan har fått sitt diarienummer.",
      reported: "Anmälan är noterad för hela listan.",
      adjusted: "Justeringen är noterad.",
      announced: "Anslaget är noterat.",
      "recorded-separately": "Den särskilda protokollföringen är noterad.",
      final: "Det är noterat att inget överklagande har kommit in.",
      rebooked: "Anmälan är flyttad, och skälet är sparat.",
      corrected: "Rättelsen är gjord. Beslutets egen text finns kvar.",
      discarded: "Det är nedlagt, och inget har ändrats.",
      "appeal-registered": "Överklagandet är noterat.",
      "appeal-settled": "Utgången är noterad.",
      "decision-registered": "Beslutet är registrerat.",
      "assignment-registered": "Uppdraget är registrerat.",
      "assignment-bound": "Sammanträdet för uppdraget är noterat.",
      "condition-settled": "Villkoret är noterat.",
      "assignment-confirmed": "Du har bekräftat uppdraget.",
      "assignment-reported":
        "Återrapporten är noterad. Uppdraget avslutas när organet har tagit del av den.",
      "assignment-noted": "Uppdraget är avslutat.",
      "assignment-withdrawn": "Uppdraget är återkallat.",
      "assignment-referred-back": "Återremissen är noterad. Uppdraget återrapporteras på nytt.",
      "follow-up-answered": "Uppföljningen är sparad.",
      "grant-terms-set": "Bidragets dagar är sparade.",
      "grant-step-noted": "Det är noterat.",
      appointed: "Förordnandet är registrerat.",
      "holding-ended": "Slutdagen är registrerad.",
      absent: "Frånvaron är noterad.",
      back: "Frånvaron är avslutad. Det som väntar ligger hos dig igen.",
      "ladder-set": "Påminnelserna är ändrade och gäller från nu.",
      "quiet-days-set": "De tysta dagarna är ändrade och gäller från nu.",
      snoozed: "Den påminnelsen vilar till dagen före sista steget.",
      taken: "Det är noterat att du tar den. De andra påminns inte.",
      "given-back": "Den är tillbaka hos alla.",
      entered: "Det är inlagt.",
      "intake-closed": "Inläsningen är avslutad. Det som är inlagt står kvar.",
      "grant-amount-set": "Bidragets exakta belopp är sparat.",
      registered: "Det är registrerat.",
      "right-granted": "Behörigheten är given.",
      "right-waits":
        "Det är inlagt, men gäller inte förrän en annan i sekretariatet har bekräftat det.",
      "right-confirmed": "Det är bekräftat och gäller.",
      "right-declined": "Det är avvisat och gäller inte.",
      "right-revoked": "Behörigheten är borttagen.",
    },
    refused: "Det gick inte",
    outdated: "Kortet var gammalt, och inget ändrades. Det här har hänt sedan dess:",
    changed: "Kortet var gammalt, och inget ändrades. Här är läget nu.",
    moreChanges: (count) =>
      `Och ${countWords(count, { one: "händelse", many: "händelser" }, "sv")} till.`,
  },
  en: {
    done: {
      saved: "Saved.",
      submitted: "The proposal is sent. The money is reserved until it is decided.",
      withdrawn: "The proposal is withdrawn. The money is back in the pot.",
      returned: "The proposal is sent back.",
      "step-taken": "Your answer is noted, and the next person has the matter.",
      decided: "The decision is made.",
      disqualified: "Your conflict of interest is noted, and the matter has moved on.",
      unsure: "Your question is noted. The matter waits until it is answered.",
      settled: "The answer is noted.",
      referred: "The proposal is referred. The money is reserved until the board has answered.",
      bound: "The meeting is noted.",
      language: "The language is changed to English.",
      clock: "The clock is moved.",
      "row-removed": "The row is removed.",
      "meeting-scheduled": "The meeting is entered.",
      "meetings-scheduled": "The meetings are entered.",
      "meeting-moved": "The meeting is moved. What fits the new days goes along.",
      "meeting-cancelled": "The meeting is cancelled. What belonged to it needs another one.",
      "lead-times-set":
        "The lead times are saved. They hold for meetings that are entered or moved from now on.",
      "list-numbered": "The list has its case number.",
      reported: "The report is noted for the whole list.",
      adjusted: "The approval of the minutes is noted.",
      announced: "The announcement is noted.",
      "recorded-separately": "The separate record is noted.",
      final: "It is noted that no appeal has come in.",
      rebooked: "The report is moved, and the reason is kept.",
      corrected: "The correction is made. The decision's own text is kept.",
      discarded: "It is dropped, and nothing has changed.",
      "appeal-registered": "The appeal is noted.",
      "appeal-settled": "The outcome is noted.",
      "decision-registered": "The decision is registered.",
      "assignment-registered": "The assignment is registered.",
      "assignment-bound": "The meeting of the assignment is noted.",
      "condition-settled": "The condition is noted.",
      "assignment-confirmed": "You have confirmed the assignment.",
      "assignment-reported":
        "The report is noted. The assignment is closed when the body has taken note of it.",
      "assignment-noted": "The assignment is closed.",
      "assignment-withdrawn": "The assignment is withdrawn.",
      "assignment-referred-back": "It is noted that the report was referred back. It is made anew.",
      "follow-up-answered": "The follow-up is saved.",
      "grant-terms-set": "The days of the grant are saved.",
      "grant-step-noted": "It is noted.",
      appointed: "The appointment is registered.",
      "holding-ended": "The last day is registered.",
      absent: "The absence is noted.",
      back: "The absence is ended. What waits is with you again.",
      "ladder-set": "The reminders are changed and hold from now on.",
      "quiet-days-set": "The quiet days are changed and hold from now on.",
      snoozed: "That reminder rests until the day before its last step.",
      taken: "It is noted that you take it. The others are not reminded.",
      "given-back": "It is back with everybody.",
      entered: "It is entered.",
      "intake-closed": "The intake is closed. What was entered stays.",
      "grant-amount-set": "The exact amount of the grant is saved.",
      registered: "It is registered.",
      "right-granted": "The right is given.",
      "right-waits":
        "It is entered, but does not count before another in the secretariat has confirmed it.",
      "right-confirmed": "It is confirmed and counts.",
      "right-declined": "It is declined and does not count.",
      "right-revoked": "The right is taken back.",
    },
    refused: "That was not possible",
    outdated: "The card was outdated, and nothing was changed. This has happened since:",
    changed: "The card was outdated, and nothing was changed. This is how things stand now.",
    moreChanges: (count) =>
      `And ${countWords(count, { one: "event", many: "events" }, "en")} more.`,
  },
};
