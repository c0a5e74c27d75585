import { oneOf } from "./pattern.ts";
import { deniesList, plainLead } from "./denied-leads.ts";
import { givesNow } from "../doubt.ts";

/** What the words above a list say of its amounts: they are given, proposed, or only told of. */
export type Said = "gives" | "proposes" | "tells";

const word = (words: string): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${words})(?![A-Za-zÀ-ɏ])`, "i");

const verbs = oneOf`
    bevilja(s|r|des) tilldela(s|r|des) fördela(s|r|des) bifall(s|er) finansiera(s|r|des) få(r|tt)?
    fick ges gavs lämnas erhåll(er|it) prioritera(s|des) godkänns ryms genomförs stöds (del|betal)(as|ades)
    används användes disponera(s|des)
  `;
/** Words by which nobody gets what stands below, or not now. */
const refuses = word(
  oneOf`
      avsl(ås|år|ag|agna|agits|ogs) avstyrk* återremi* bordl[äa][A-Za-zÀ-ɏ]* vilar vilande
      utgår(?!_(med|enligt)_följande|_([A-Za-zÀ-ɏ]+_)?*(bidrag|stöd|ersättning|medel|arvode)(?![A-Za-zÀ-ɏ]))
      stryks strukna återkalla* återta* återbetala[rs]? återlämna[rs]? (reserv|vänte)lista*
      diskutera* yrka* (omfördelas|flyttas|tas)_från (${verbs})_([A-Za-zÀ-ɏ]+_)?(inte|ej)
      (inte|ej)_(ännu_)?(${verbs})
      (inga|inget|ingen)_([A-Za-zÀ-ɏ]+_)?(medel|pengar|bidrag|stöd|anslag|finansiering|tilldelning)
      (utan|nekas)_(medel|pengar|bidrag|stöd|anslag)
    `,
);
const begins = /^(?:nej(?![A-Za-zÀ-ɏ])|(?:om|ifall)\s)/i;
/** Another time than now. */
const thenOrLater = word(
  "tidigare|redan|förra|föregående|(?:i )?fjol|i (?:höstas|våras|somras|vintras)[A-Za-zÀ-ɏ]*|äldre|senare|kommande|framöver|eventuell[A-Za-zÀ-ɏ]*|kan\\s(?:bli|komma)",
);
const inYear =
  /(?<![A-Za-zÀ-ɏ])(?:(?:under|i|år)\s(?:19|20)\d\d\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?(?:bevilja|fördela|tilldela)des|(?:bevilja|fördela|tilldela)des?\s(?:[A-Za-zÀ-ɏ]+\s)?(?:19|20)\d\d)(?!\d)/i;
/** What was asked for, costs, is needed, or is paid by others. */
const asks = word(
  oneOf`
      sökta? ansökt* (?<!(på|till|åt|mellan)_([A-Za-zÀ-ɏ]+_)?)sökande söker ansöker ansökning*_(gäller|avser|omfattar) inkom(na|met|mit)
      begär* äska* önska[dt][A-Za-zÀ-ɏ]* önskemål* kostnad* kostar utfall* förbruk* prognos* beräkna*
      uppskatta* behov(et|en)? medfinansier* egen(finansier|insats)[A-Za-zÀ-ɏ]*
      (andra|övriga)_(region|kommun|landsting|finansiär|myndighet)[A-Za-zÀ-ɏ]* exempel*
    `,
);
const proposing = word(
  "föresl[A-Za-zÀ-ɏ]+|förslag[A-Za-zÀ-ɏ]*|tillstyrk[A-Za-zÀ-ɏ]*|förorda[A-Za-zÀ-ɏ]*|rekommend[A-Za-zÀ-ɏ]*|bör|borde|vill|skulle|preliminär[A-Za-zÀ-ɏ]*|utkast",
);
const imagined = /^(?:planera[dt][A-Za-zÀ-ɏ]*|tänkt[A-Za-zÀ-ɏ]*|förvänta[dt][A-Za-zÀ-ɏ]*)\s/i;
/** "Nämnden beslutar enligt förslaget:", "Förslaget bifalls så här:". */
const decides = word(
  "beslutar|beslutas|fastställ(?:er|s)|bifall(?:er|s)|godkänn(?:er|s)|anta[rs]|enligt\\s(?:[A-Za-zÀ-ɏ-]+\\s){0,4}?förslag[A-Za-zÀ-ɏ]*",
);
const givesBeside = word(
  "bifall(?:s|er)|godkänn(?:s|er)|finansiera[rs]|delas|betalas\\s(?:[A-Za-zÀ-ɏ]+\\s)?ut|går\\still|genomförs|(?:för|upp)delningen\\s(?:framgår|visas|redovisas|är|blir)",
);
/** "Följande ansökningar har bifallits": given, where no word tells of another time. */
const given = word("har\\s(?:nu\\s|härmed\\s)?(?:bifallits|godkänts|beviljats|prioriterats)");
/** "Beviljade projekt", "Beslutad fördelning", "Bidragsmottagare": what is given, by a noun. */
const named = new RegExp(
  String.raw`^(?:${oneOf`
    bevilja[dt] bifall(en|et|n) godkän[dt] besluta[dt] tilldela[dt] utdela[dt] fastställ[dt]
  `}[ae]?\s[A-Za-zÀ-ɏ]+|${oneOf`
    bifall (för|ut|till)delning tilldelning (bidrag|stöd)s?mottagare ja_till
    beslut(et)?_(om|omfattar)
  `}(?![A-Za-zÀ-ɏ]))`,
  "i",
);

/** "… upphör att gälla och ersätts av denna:", "… återkallas och följande gäller i stället:": what stands below is given. */
export const givesAnew = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(ersätts|ersätta|ersätter|byts_ut|ändras)_(av|med|mot|till)_([A-Za-zÀ-ɏ]+_){0,3}?(denna|detta
      |följande|nedanstående|ny|nya|nytt|den_här|så_här)(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])(följande|detta|nedanstående)_([A-Za-zÀ-ɏ]+_){0,3}?(i_stället|istället)(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])(i_stället|istället)_(gäller|fördelas|fördelar|tilldelas|beviljas|avsätts|används|får)(?![A-Za-zÀ-ɏ])
  `,
  "i",
);

/** Null where the words may mean either, or say nothing of it. */
export function saidOfList(words: string): Said | null {
  if (givesAnew.test(words)) return "gives";
  const lead = plainLead(words);
  if (refuses.test(lead) || begins.test(lead) || deniesList(lead)) return "tells";
  const present = givesNow.test(lead) || givesBeside.test(lead);
  if ((proposing.test(lead) || (imagined.test(lead) && !present)) && !decides.test(lead))
    return "proposes";
  if (thenOrLater.test(lead)) return present ? null : "tells";
  if (inYear.test(lead)) return "tells";
  const isGiven = present || given.test(lead) || named.test(lead);
  if (asks.test(lead)) return isGiven ? null : "tells";
  return isGiven ? "gives" : null;
}
