import { forAnotherDivision } from "./another-division.ts";
import { oneOf, wholeWord } from "./pattern.ts";

/** "trafiknämnden", "folkhälsa och sjukvård": who gets what is moved to them; a year, a result or a reserve is nobody. */
export const toBody = String.raw`till\s(?:[A-Za-zÀ-ɏ]+\s(?:och\s)?){0,2}?[A-Za-zÀ-ɏ]*${oneOf`
  nämnden styrelsen förvaltningen utskottet kommunen förbundet sjukhuset sjukvården sjukvård kliniken
  enheten avdelningen sektorn divisionen
`}(?![A-Za-zÀ-ɏ])`;

/** Words by which money stays where it is when the decision is made. */
export const keptBack = oneOf`
    (?<!behov_)(?<!behovet_)kvarstår kvar_?[:–] (?<!behov_)(?<!behovet_)kvar_(blir|är|finns|står|har) blir_[^.;]{0,30}kvar
    (går|(ut)?betalas|lämnas|skickas|förs)_tillbaka återbetalas
    återlämnas återgår(?!_till_*(verksamhet|ordinarie)) lämnas_åter återsänds
    (resterande|återstående|kvarvarande)_[^.;]{1,40}?_fördelas_(i|under|senare|vid|när|först
      |senast|till_(hösten|våren))
    kvar_av kvarhålls behålls hålls_([^.;]{1,30}?_)?(inne|kvar)(?![A-Za-zÀ-ɏ])
    (återstod|rest)(en)?(_efter_[^.;:]{1,40})?_?: kvar_efter_[^.;:¤]{1,40}: i_reserv(?![A-Za-zÀ-ɏ])
    reserveras_([^.;]{1,20}?_)?för_oförutse[A-Za-zÀ-ɏ]+ stannar ofördela*
    (inte|ej)_(ännu_)?fördela(d|de|t)(?![A-Za-zÀ-ɏ]) fördelas_senare kvar_hos förfogande
    förs_(?!((över|vidare)_)?${toBody})(till|över|vidare) överförs(?!_${toBody}) balanseras
  `;

/** What has been done with none of it: "det som inte är använt". */
const unused = oneOf`använ* förbruk* fördela* bund* utdela* delats_ut tagits tas_i_anspråk gått_åt lagts_ut behöv*
    nyttja* beviljats anspråkstag*`;
const theRest = new RegExp(
  String.raw`(?:(?:det|den del)\s(?:som\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:blir|är|finns|står)\s(?:över|kvar)|(?<![A-Za-zÀ-ɏ])(?:det|vad)\ssom\s(?:därefter\s|sedan\s|då\s)?(?:återstår|kvarstår)|(?<![A-Za-zÀ-ɏ])(?:det|vad|den\sdel|de\smedel|det\sbelopp)\ssom\s(?:[A-Za-zÀ-ɏ]+\s)?(?:inte|ej)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?${unused}(?:\si\sanspråk)?|(?<![A-Za-zÀ-ɏ])${oneOf`
    resterande återstående kvarvarande kvarstående överskjutande (de|den|det)_sista resten
    återstoden överskottet mellanskillnaden skillnaden
    (det|den|de)_(oanvända|outnyttjade|oförbrukade|ofördelade|obundna|oanvänd)
  `}(?:\s[A-Za-zÀ-ɏ]+){0,2}),?\s\(?(?:om\s|på\s)?¤`,
  "i",
);
/** Words by which the rest is given to somebody or for something. */
const givesOn = new RegExp(
  String.raw`¤,?\s(?:kr\s)?(?:till|åt|för|som)\s|${wholeWord`
    går ges ger fördela[sr]? läggs? lägga avsätt[sae]r? tilldela[sr]? lämnas? använd[sae]r?
    anslås? disponera[sr]? får beviljas ställs? tillförs? satsas reserveras delas tillfaller
  `}`,
  "i",
);

/** "Det som blir över, ¤, väntar X med": the rest, which no word gives on. */
export const isRestAlone = (text: string): boolean =>
  theRest.test(text) && !givesOn.test(text.replace(theRest, "¤"));

/** "övriga ¤", "de övriga medlen, ¤": the rest where something is said to be done with it another time. */
const theOthers = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:de|den|det|alla?)\s)?övrig[at](?:\s${oneOf`
    medel medlen pengar pengarna belopp(et)? summa(n)? del(en)? utrymme(t)?
  `})?,?\s\(?(?:om\s|på\s)?¤`,
  "i",
);
const namesTheRest = (text: string): boolean => theRest.test(text) || theOthers.test(text);

/** When money is given again: "beslutsomgång", "fördelningstillfälle", "delegationsbeslut". */
const occasion = oneOf`
    *omgång(en|ar|arna)? *rund(a|an|or) *tillfälle(t|n)? *beslut(et)? *fördelning(en|ar)? *möte(t|n)?
    *sammanträde(t|n)? *etapp(en)? *steg(et)? *skede(t)? *utlysning(en|ar)? *utbetalning(en)?
  `;
const article = String.raw`(?:i|vid|under|inom|genom|med|efter|via|på|till|inför)\s(?:(?:en|ett|den|det|de)\s)?`;
/** "i nästa beslutsomgång", "genom ett kommande beslut": plainly not here. */
const otherOccasion = String.raw`${article}${oneOf`
    nästa nästkommande kommande följande framtida senare nytt nya ny ytterligare separata?
    särskil(t|da|d) annat annan höstens vårens
  `}\s(?:[A-Za-zÀ-ɏ]+\s)?${occasion}(?![A-Za-zÀ-ɏ])`;
/** "i omgång 2", "i den andra omgången": another one where what is meant is left by this one. */
const countedOccasion = String.raw`${article}(?:(?:andra|tredje|fjärde|sista)\s(?:[A-Za-zÀ-ɏ]+\s)?${occasion}|(?:[A-Za-zÀ-ɏ]*omgång|etapp|steg)\s(?:[2-9]|två|tre|fyra))(?![A-Za-zÀ-ɏ\d])`;
const season = oneOf`
    höst(en)? vår(en)? sommar(en)? vinter(n)? januari februari mars april maj juni juli augusti
    september oktober november december
  `;

const decidedOn = String.raw`(?<![A-Za-zÀ-ɏ])(?:fördela[rs]?|besluta[rs]?(?:\som)?|dela[rs]?\sut|prövar?s?|avgörs?|tas\s(?:ställning|upp)|hantera[rs]?|behandla[rs]?|utlys(?:er|es|s)|vänta[r]?|skjuts(?:\supp)?)\s(?:(?:jag|vi|nämnden|styrelsen|direktionen|utskottet|om|inte|ej|nu)\s){0,3}(?:först\s)?`;
/** "… fördelar jag i höst", "… beslutar nämnden om när elevantalet är känt". */
const later = new RegExp(
  String.raw`${decidedOn}(?:${otherOccasion}|${oneOf`
    i_(höst|vår|sommar|vinter|ett|samband|början|slutet|januari|februari|mars|april|maj|juni|juli
      |augusti|september|oktober|november|december)
    under till_(hösten|våren|sommaren|nästa) vid efter när senare längre framöver nästa senast
    inför (genom|i|med|efter|via)_(ett_|en_)?(nytt|nya|ny|senare|särskil(t|da|d)|separata?|kommande
      |annat|andra?|ytterligare|nästkommande)
  `}(?![A-Za-zÀ-ɏ]))`,
  "i",
);
/** "avsätts i ett senare beslut", "anvisas först när": what is set apart then, and not now. */
const setApartLater = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    avsätt(s|er|a) anvisa[rs]? anslå[rs]? bevilja[rs]? tilldela[rs]?
  `}\s(?:(?:jag|vi|nämnden|styrelsen|direktionen|utskottet)\s){0,2}(?:${otherOccasion}|${oneOf`
    först_(i|under|till|vid|efter|när|då|sedan|senare|genom|inför|nästa|hösten|våren) senare när
    längre_fram (inte|ej)_(nu|ännu|här|än)
  `}(?![A-Za-zÀ-ɏ]))`,
  "i",
);
const laterByNumber = new RegExp(decidedOn + countedOccasion, "i");
const givenFirst = String.raw`\s(?:ska\s|skall\s|kommer\s(?:att\s)?)?${decidedOn}[^¤.;]{0,60}¤\)?[^A-Za-zÀ-ɏ\d¤]*$`;
/** "I nästa omgång fördelas ¤." */
const laterFirst = new RegExp(String.raw`^(?:först\s)?${otherOccasion}${givenFirst}`, "i");
/** "I omgång 2 fördelas övriga ¤.", "Senare i höst beslutas om resterande ¤." */
const restLaterFirst = new RegExp(
  String.raw`^(?:först\s)?(?:${countedOccasion}|(?:senare|längre\sfram)(?:\s(?:i|under)\s(?:år(?:et)?|${season}))?|(?:i|under|till)\s${season})${givenFirst}`,
  "i",
);

/** "Mellanskillnaden, ¤, reserveras i avvaktan på ett nytt beslut", "¤ hålls inne till dess utfallet är känt" */
const awaits =
  /¤\)?,?\s(?:(?:ska|skall)\s)?(?:reservera|avsätt|sätt|håll|lägg|spar|stå|ligg|vila|bind|frys|behåll)[A-Za-zÀ-ɏ]*(?:\s(?!(?:till|för|åt)\s)[A-Za-zÀ-ɏ]+){0,3}?\s(?:i\s(?:av)?vaktan\s|i\sväntan\s|till\sdess(?![A-Za-zÀ-ɏ])|tills\s|inför\s|för\s(?:ett\s)?senare\s|i\sberedskap(?![A-Za-zÀ-ɏ]))/i;

/** "de ¤ som återstår": the amount before the words that say that it is left. */
const leftBehind =
  /¤\)?,?\s(?:som|vilka)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:återstår|kvarstår|(?:är|finns|blir|står)\s(?:kvar|över))/i;

/** Whether an amount is put to another time at which money is divided, where that is all that is said of it. */
export const forLaterDivision = (text: string): ReturnType<typeof forAnotherDivision> =>
  forAnotherDivision(text, namesTheRest(text) || leftBehind.test(text));

/** Whether what is left, or an amount for nothing named, is given another time. */
export const isGivenLater = (text: string): boolean =>
  (awaits.test(text) && (/^(?:att\s)?¤/u.test(text) || theRest.test(text))) ||
  (namesTheRest(text) && (laterByNumber.test(text) || restLaterFirst.test(text))) ||
  laterFirst.test(text) ||
  ((namesTheRest(text) ||
    /^(?:att\s)?¤[^¤]{0,30}$|^(?:att\s)?¤\)?,?\s(?:(?:ska|kommer\satt|får)\s)?(?:fördela|besluta|dela|pröva|avgör)/i.test(
      text,
    )) &&
    later.test(text)) ||
  (namesTheRest(text) && setApartLater.test(text)) ||
  forLaterDivision(text) === "left";

/** "Återstoden, ¤, går till X": what is given on is called by what it is given for. */
export const calledByUse = (text: string): string =>
  theRest.exec(text)?.index === 0 && /¤[^.;¤]*?\s(?:till|åt|för)\s[A-Za-zÀ-ɏ]/i.test(text)
    ? text.replace(theRest, "¤").replace(/^¤,\s/u, "¤ ")
    : text;

/** Words around an amount, written ¤, that stays in the pot. */
export const keptInPot =
  "¤[^.;,¤]{0,20}?\\s(?:ligger|står|sitter|är|finns|blir|lämnas|får\\s(?:ligga|stå|vara))(?:\\s[^.;,¤]{1,30})?\\skvar(?![A-Za-zÀ-ɏ])|" +
  "(?:ligger|står|sitter|finns|är|blir)\\s(?:[A-Za-zÀ-ɏ]+\\s){0,2}¤\\skvar(?![A-Za-zÀ-ɏ])|" +
  "(?:ligger|står|sitter|ligga|låter)\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}kvar(?![A-Za-zÀ-ɏ])|" +
  "kvar\\s(?:i|på|inom|att)\\s[^.;,¤]{2,40}\\s(?:är|finns|blir|står|ligger)(?![A-Za-zÀ-ɏ])|" +
  "fördelar\\s[A-Za-zÀ-ɏ]+\\s(?:inte|ej)(?![A-Za-zÀ-ɏ])|(?:inte|ej)\\s(?:ännu\\s)?(?:tagits|tas|tagna|fördelats|beviljats|lagts ut)(?![A-Za-zÀ-ɏ])|" +
  "fryses|parkeras|vilar";

/**
 * Whether a sentence that names an amount says by any word that it is left, kept, sent back or for another time: enough
 * to know that what a decision leaves has been thought of.
 */
export const namesRest = (sentence: string): boolean => rest.test(sentence);

const rest = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${keptBack}|${keptInPot}|${otherOccasion}|(?:den\\s|det\\s|de\\s)?(?:resterande|återst[A-Za-zÀ-ɏ]+|kvar|kvar(?:står|stående|varande)|rest(?:en)?|sista|övriga|överskjutande)|` +
    "reserv(?:en|eras?|erar)?|spara[rs]?|sparats|avvakta[rs]?|anstår?|återför[st]?|återförs|återlämnas?|återbetala[rs]?|tillbaka|inne|" +
    "(?:fördelas?|fördelar|avsätts|anvisas|anslås|används|läggs)\\s(?:[A-Za-zÀ-ɏ]+\\s)?(?:inte|ej)|(?:inte|ej)\\snu|senare|längre fram)(?![A-Za-zÀ-ɏ])",
  "i",
);
