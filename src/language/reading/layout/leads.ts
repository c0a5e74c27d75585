import { oneOf } from "../words/pattern.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import { isSource } from "./segments.ts";
import { verbOfLead } from "../words/verb-leads.ts";

/** Words under which a list stands: they end in a colon, or marked items follow them. */
export function leadsList(text: string, mark: string, next: Line | undefined): boolean {
  if (text.endsWith(":") || /\b(?:att|följande)$/i.test(text) || tasksBelow.test(text)) return true;
  if (opensTasks.test(text) && isClause.test(next?.text ?? "")) return true;
  if (opensGifts.test(text) && onlySources(text) && moneyIn(next?.text ?? "").length > 0)
    return true;
  if (saysHow.test(text) && onlySources(text) && moneyIn(next?.text ?? "").length > 0) return true;
  const under = kindOfMark(listMark.exec(next?.text ?? "")?.[0] ?? "");
  if (under !== "none" && under !== kindOfMark(mark) && verbOfLead(text) !== null) return true;
  return (
    (under === "sign" || under === "letter") &&
    under !== kindOfMark(mark) &&
    (!/[.!?]$/.test(text) ||
      /(?<![A-Za-zÀ-ɏ])(?:följande|nedanstående)(?![A-Za-zÀ-ɏ])/i.test(text)) &&
    moneyIn(text).length === 0
  );
}

/** "Medlen fördelas i pottar på detta sätt.", right above what is given. */
const saysHow =
  /(?<![A-Za-zÀ-ɏ])(?:så\shär|på\s(?:detta|det\shär|följande|nedanstående)\s(?:sätt|vis)|enligt\s(?:nedan|följande)|som\sföljer)\.?$/i;

const onlySources = (text: string): boolean =>
  moneyIn(text).every(({ start }) => isSource(text.slice(0, start)));

const tasksBelow = new RegExp(
  String.raw`^${oneOf`
    (följande_)?(uppdrag(en)?|åtgärder|arbetsuppgifter|uppgifter) att_göra vem_(som_)?gör_vad\??
    (nästa|kommande)_steg (fortsatt|kommande)_arbete åtgärdslista aktivitetslista
    (vad|det)(_(som|här|de_ansvariga|var_och_en))?_(ska|skall)_(göras?|utföras)
    ansvar_och_tid(plan)? uppdrag(en)?_och_(ansvar(iga)?|tid(er|plan)?)
  `}$`,
  "i",
);

/** "att till nedanstående åtgärder anvisa", "ur potten fördelar jag", above what is given. */
const opensGifts =
  /(?<![A-Za-zÀ-ɏ])(?:fördela|avsätta?|avsätter|avsätt(?=s)|anvisa|bevilja|tilldela|anslå|reservera|finansiera|ge)[rs]?(?:\s(?:jag|vi|medel)){0,2}$/i;

function kindOfMark(mark: string): "none" | "number" | "capital" | "letter" | "sign" {
  if (mark === "") return "none";
  if (/\d/.test(mark)) return "number";
  if (/\p{Lu}/u.test(mark)) return "capital";
  return /\p{L}/u.test(mark) ? "letter" : "sign";
}

/** "att uppdra åt HR-chefen", above "att ta fram en plan". */
const opensTasks =
  /(?:i uppdrag|^(?:att\s)?uppdra[rs]?\s(?:åt|till)\s(?:(?!\satt\s)[^.;:,]){3,80})$/i;
/** A line that goes on the sentence above: "att ta fram en plan", "att, om medlen räcker, ta fram en plan". */
const isClause = /^att(?:\s|,\s)/i;
/** A line below a gap that still stands under the words above. */
export const keepsLead = (text: string): boolean =>
  isClause.test(text) || (/\d/.test(text) && text.length < 160);
