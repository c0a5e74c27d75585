import type { ActLine } from "../layout/act.ts";
import { knownOwners } from "../words/owners.ts";
import { verbOfLead } from "../words/verb-leads.ts";

const item =
  /^((?:(?!\s(?:i|som)\s(?:uppdrag|uppgift)|\satt[\s,])[^.;:¤]){2,120}?),?\s(?:få\s|ges\s)?(?:(?:i|som|till)\s(?:uppdrag|uppgift)(?:\s(?:att|:)|,)?|uppdraget\satt|att)(?=[\s,])(.*)$/i;
const infinitive = /^(?:också\s|även\s)?(?:\p{Ll}{2,}a|se|ge|gå|ta)(?:\s|,)/u;
const ownerWordsMax = 9;
/** "HR-chefen får i uppdrag att": a sentence that is whole by itself. */
const ownVerb =
  /(?<![A-Za-zÀ-ɏ])(?:får|ges|ger|ska|skall|har|tilldelas|erhåller|uppdra[rs]?|föreslås|bör|är|åläggs|ålägger|åligger|åvilar|ankommer|tillkommer|anmodas|ombeds|lämnas|beslutar?)(?![A-Za-zÀ-ɏ])/i;
/** "ge HR-chefen i uppdrag att …", below "Nämnden föreslås": what a body is to do, and no name. */
const gives = /^(?:ge|lämna|uppdra|besluta|låta)\s/i;
const tail = /(?:[,;]?\s(?:och|samt)|[,;])$/i;

/** "Vidare får", above "– HR-chefen i uppdrag att …, och": each item as a sentence of its own. */
export function underVerb(line: ActLine): ActLine {
  const verb = line.lead === line.text ? null : verbOfLead(line.lead);
  if (verb === null) return line;
  const bare = line.text.replace(tail, "");
  const [, named = "", what = ""] = item.exec(bare) ?? [];
  const owner = named.replace(/^(?:åt|till|på|dels|att)\s/i, "");
  if (what !== "" && !gives.test(owner) && !ownVerb.test(owner) && knownOwners(owner).length > 0)
    return {
      ...line,
      text: `${capital(owner)} ${verb === "proposes" ? "föreslås få" : "får"} i uppdrag att${what}`,
    };
  return verb === "shall" ? { ...line, text: ordered(bare) ?? line.text } : line;
}

/** "HR-chefen redovisa utfallet", below "Vidare ska". */
function ordered(text: string): string | null {
  const words = text.split(" ");
  for (let count = 1; count <= ownerWordsMax && count < words.length; count += 1) {
    const owner = words.slice(0, count).join(" ");
    const what = words.slice(count).join(" ");
    if (infinitive.test(what) && knownOwners(owner).length > 0)
      return `${capital(owner)} ska ${what}`;
  }
  return null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
