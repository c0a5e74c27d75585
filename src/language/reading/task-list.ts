import { listMark } from "./lines.ts";
import { moneyIn } from "./money.ts";
import { type Giving, isKnownOwner } from "./owners.ts";

/** Words above a list of who does what. */
const leadsTasks =
  /(?<!\p{L})(?:vem gör vad|att göra|(?:följande )?uppdrag(?:en)?|uppgifter|åtgärder|nästa steg|fortsatt arbete|uppföljning|ansvar(?:sfördelning)?)(?!\p{L})[^.]{0,40}$/iu;
const present = /^\p{Ll}+r$/u;
/** Verbs by which somebody is, has or may, and does nothing; what decides; words that only look like verbs. */
const noDoing =
  /^(?:är|har|får|kan|bör|vill|blir|kommer|behöver|avser|ansvarar|var|beslutar|föreslår|för|inför|över|under|efter|per|samt|eller|mellan)$/u;
const entrusted = /(?<!\p{L})(?:i uppdrag|uppdras|ska|skall)(?!\p{L})/iu;
const infinitive = /^(?:\p{Ll}{2,}a|se|ge|gå|ta)(?:\s|,|$)/u;
const answers = /[\s,;(–-]+ansvarig(?:a)?(?: är)?\s?:?\s([^,;().]{3,60})/iu;
const ownerWordsMax = 7;

/** A task in a list of them: "HR-chefen tar fram en mall", "HR-chefen: ta fram en mall", "Ta fram en mall, ansvarig: HR-chefen". */
export function listedTask(lead: string, item: string): Giving | null {
  if (!leadsTasks.test(lead.replace(/:$/, "")) || moneyIn(item).length > 0) return null;
  if (entrusted.test(item) || item.startsWith(lead)) return null;
  const text = item.replace(listMark, "").trim();
  const owner = answers.exec(text);
  if (owner !== null && isKnownOwner(owner[1]?.trim() ?? "")) {
    const what = text
      .replace(answers, "")
      .replace(/^(\p{Lu})(?=\p{Ll})/u, (first) => first.toLowerCase());
    if (infinitive.test(what)) return { owners: [owner[1]?.trim() ?? ""], what };
  }
  const words = text.split(" ");
  for (let count = 1; count <= ownerWordsMax && count < words.length; count += 1) {
    const named = words.slice(0, count).join(" ");
    const bare = named.replace(/\s?[:–-]$/u, "");
    if (!isKnownOwner(bare)) continue;
    const rest = words.slice(count);
    const [verb = ""] = rest;
    if (bare !== named && infinitive.test(rest.join(" ")))
      return { owners: [bare], what: rest.join(" ") };
    if (present.test(verb) && !noDoing.test(verb))
      return { owners: [bare], what: [infinitiveOf(verb), ...rest.slice(1)].join(" ") };
  }
  return null;
}

/** "redovisar" is "redovisa", "beställer" is "beställa", "tar" is "ta". */
function infinitiveOf(verb: string): string {
  if (verb === "gör") return "göra";
  if (verb.length < 5 || verb.endsWith("ar")) return verb.slice(0, -1);
  return verb.endsWith("er") ? `${verb.slice(0, -2)}a` : verb;
}
