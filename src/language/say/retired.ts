import type { Day, DecisionNumber } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay } from "../format.ts";

/** The last words of a task's card: how it ended. */
interface RetiredWords {
  readonly above: string;
  readonly status: string;
  readonly title: string;
  readonly decided: (decision: DecisionNumber, who: string, day: Day) => string;
  readonly sent: string;
  readonly movedOn: (who: string) => string;
  readonly movedOnToNobody: string;
  readonly returned: (who: string) => string;
  readonly withdrawn: string;
  readonly referred: (day: Day) => string;
  readonly closed: string;
  readonly other: string;
  readonly find: string;
}

export const retiredWords: Record<Language, RetiredWords> = {
  sv: {
    above: "Klart för din del",
    status: "Klart",
    title: "Det här är klart",
    decided: (decision, who, day) =>
      `Beslut ${decision} fattades ${formatDay(day, "sv")} av ${who}.`,
    sent: "Förslaget är skickat igen.",
    movedOn: (who) => `Ärendet har gått vidare till ${who}.`,
    movedOnToNobody: "Ärendet har gått vidare till sekretariatet.",
    returned: (who) => `Förslaget skickades tillbaka av ${who}.`,
    withdrawn: "Förslaget togs tillbaka av den som skickade det.",
    referred: (day) => `Förslaget hänsköts till styrelsen ${formatDay(day, "sv")}.`,
    closed: "Styrelsen har svarat.",
    other: "Det här kortet gäller inte längre.",
    find: "Skriv hem för att se vad som väntar på dig.",
  },
  en: {
    above: "Done for your part",
    status: "Done",
    title: "This is done",
    decided: (decision, who, day) =>
      `Decision ${decision} was made on ${formatDay(day, "en")} by ${who}.`,
    sent: "The proposal is sent again.",
    movedOn: (who) => `The matter has moved on to ${who}.`,
    movedOnToNobody: "The matter has moved on to the secretariat.",
    returned: (who) => `The proposal was sent back by ${who}.`,
    withdrawn: "The proposal was withdrawn by whoever sent it.",
    referred: (day) => `The proposal was referred to the board on ${formatDay(day, "en")}.`,
    closed: "The board has answered.",
    other: "This card no longer applies.",
    find: "Write home to see what waits for you.",
  },
};
