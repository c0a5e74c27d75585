import { oneOf } from "./pattern.ts";
import { marked, moneyIn } from "./money.ts";
import { withoutNeeds } from "./needs.ts";
import { withoutRelatives } from "./relatives.ts";

const goods = "(?:medel|pengar|bidrag|stöd|finansiering|anslag|tilldelning)";
const verbs = oneOf`
    få får ges ge erhåll tilldela anvisa avsätt anslå fördela finansiera bevilja prioritera
    tillstyrk tillgodose tillmötesgå rym stöd genomför tas?_(med|upp) föreslå
  `;
/** Words by which somebody does not get what he wished for, or does not get it now. */
const refused = new RegExp(
  "(?<![A-Za-zÀ-ɏ])(?:" +
    `(?:inga|ingen|inget)\\s(?!ytterligare|nya|fler)(?:[A-Za-zÀ-ɏ]+\\s)?${goods}|` +
    `(?:inte|ej)\\s(?:[A-Za-zÀ-ɏ]+\\s){0,2}?${verbs}[A-Za-zÀ-ɏ]*|` +
    `(?:tas|ges|ryms|föreslås|finansieras|prioriteras|stöds|genomförs|beviljas|tilldelas)\\s(?:inte|ej)|` +
    "(?:nekas|avvisas|avböjs|stryks|avstyrks|avslås|utgår(?!\\smed\\s(?:högst\\s)?\\d)|skjuts upp|skjuts på|läggs åt sidan|väljs bort|prioriteras bort|återkommer|återtas)|" +
    "(?:prioriterats|valts|sorterats|räknats) bort|lagts åt sidan|" +
    `(?:lämnas|bli|blir|står)\\sutan\\s(?:bifall|åtgärd|${goods})|` +
    "får\\s(?:[^.;]{0,60}\\s)?(?:vänta|anstå|prövas|stå tillbaka|stå över)|" +
    "(?:hänvisas|prövas|hanteras)\\s(?:till|i|inom)\\s(?:den\\s)?(?:[A-Za-zÀ-ɏ]+\\s)?(?:budget|investering|ordinarie)[A-Za-zÀ-ɏ]*" +
    ")(?![A-Za-zÀ-ɏ])",
  "i",
);
/** An amount right behind a verb that gives is given, whatever else is not. */
const givenRightAway = new RegExp(
  String.raw`(?<!(?:inte|ej)\s(?:[A-Za-zÀ-ɏ]+\s)?)(?<![A-Za-zÀ-ɏ])${oneOf`
    fördelas fördelar avsätts avsätter avsätta anslås anslår tilldelas tilldelar tilldela beviljas
    beviljar bevilja reserveras anvisas anvisar får erhåller ges lämnas
  `}\s(?:[A-Za-zÀ-ɏ]+\s){0,2}¤`,
  "i",
);

/** "frågan om ¤", "ansökan om stöd": of what it is, and no clause beside it. */
const matter = oneOf`
  fråga* del* ärende* punkt* ansök* begäran* yrkand* förslag* framställ* hemställ* önskem* äskand*
  anhåll* beslut* motion* skrivels* idé* tank* satsning* insats* projekt*
`;
/** A clause beside what is said of the amount: "900 tkr, eftersom skolan inte får andra bidrag". */
const besides = new RegExp(
  String.raw`(?:,\ssom|[\s,](?:eftersom|då|när|där|för\satt|så\satt|även\som|trots\satt|förutsatt\satt|om(?!\s[\d¤])(?<!(?<![A-Za-zÀ-ɏ])${matter}[\s,]om)))\s[^,;¤]*`,
  "gi",
);

/** A sentence without the clauses that stand beside what it says. */
export const withoutBesides = (sentence: string): string => sentence.replace(besides, "");

/** Whether a sentence tells of an amount that nobody gets: "Träningslokalen, 1 700 tkr, föreslås inte få medel." */
export function isTurnedDown(sentence: string): boolean {
  if (!refused.test(sentence)) return false;
  const found = moneyIn(sentence);
  const [first] = found;
  if (first === undefined || found.length > 1) return false;
  const words = marked(sentence, first);
  return (
    refused.test(withoutNeeds(withoutRelatives(withoutBesides(words)))) &&
    !givenRightAway.test(words)
  );
}
