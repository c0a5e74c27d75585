import { isGiven } from "./giving-verbs.ts";
import { oneOf, wholeWord } from "./pattern.ts";

/** What follows "om" where it asks and does not make a condition. */
const asking = new RegExp(
  String.raw`${oneOf`
    utred* undersök* pröva* beslut* information* inform* fråg* ansök* förslag* bedöm* avgör*
    ställning klargör* överenskommelse* handla* rapport* redovis* avtal* se_över kartlägg*
    diskussion* ram bidrag* policy riktlinje* ärende* ovisst oklart veta
    (dubbel)?k(ontroller|oll)a* kontrollerar? verifier* bekräfta* säkerställ* analyser* överväg*
    gransk* utvärder* testa* diskuter* resoner* meddela* berätta* redogör* upplys* klarlägg*
    besvara* bevaka* besked(et)? svar(et)? klarhet
    (?<![A-Za-zÀ-ɏ])(på|till|efter|med|för|i|ser?|sett|hör|höra|vet|visar?|följ*_upp|red(a|er)_(ut|på)
      |stäm*_av|räkn*_ut|gå[A-Za-zÀ-ɏ]?_igenom|ser?_över|tar?_upp)
  `}\s$`,
  "i",
);
/** "frågar SKR om", "stämmer av med ekonomi om": the one who is asked stands between. */
const asksSomebody = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:fråga[rd]?[A-Za-zÀ-ɏ]*\s(?!ut\s)|hör(?:a|s|de)?\s(?:med|av|efter|sig för)\s|${oneOf`
    stäm*_av koll?ar? kontroller* diskuter* rådgör?* samråd* tala[rd]? prata[rd]?
  `}\s(?:med|hos)\s)(?:[A-Za-zÀ-ɏ-]+\s){1,4}$`,
  "i",
);
/** "om hur", "om att": what is told of. */
const tellsOf = /^(?:endast |bara )?om\s(?:hur|vad|vilk[A-Za-zÀ-ɏ]+|var|vem|varför|att)\s/i;
const asks = (before: string): boolean => asking.test(before) || asksSomebody.test(before);
/** What makes the rest of a sentence depend on what follows, whatever that says. */
const supposing = oneOf`
    under_förutsättning(en)?_(av_)?att förutsatt_att givet_att med_förutsättning_att
    under_(det_)?villkor(et)?_att med_villkor(et)?_att på_(det_)?villkor(et)?_att förbehållet_att
    för_(det|den)_(fall|händelse)(n)?(_att)? i_händelse_av(_att)? i_(det_)?fall(et)?(_att)? såvida
    såvitt_inte därest ifall i_den_mån så_vida_inte
  `;
const clause = new RegExp(
  wholeWord`
    ${supposing} under_förutsättning_av med_förbehåll_(för|om) villkorat_av(_att)?
    vid(?=_(ett_)?(positivt|bifall|beviljad|godkän|förlängning))
    först_(när|sedan|då) när sedan så_(snart|fort) så_länge(?=_(?!som_möjligt)[A-Za-zÀ-ɏ]) efter_(det_)?att
  `,
  "gi",
);
/** Words by which somebody else settles something: granted, adopted, prolonged. */
const settles = oneOf`
    (bevilja|fastställ|godkän|anta|besluta|erhåll|inkomm|tilldela|medge|bifall|ingå|underteckna
      |teckna|betala|utbetala|förläng|avsätt|avsatt|anvisa|tillskjut|räck)(s|t|ts|r|er|ner|ns|it
      |its|git|gits)?
    inkommit medg(es|ett|etts|ivit) finansiering_finns finns_medel laga_kraft sagt_ja säger_ja
    fatta*_([A-Za-zÀ-ɏ]+_)?beslut beslut_(har|är)_fatta* rekommender(ar|as|at|ats) tillstyrk(er|s|t|ts)
  `;
const settling = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${settles})(?![A-Za-zÀ-ɏ])`, "i");
const granted = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${settles}|blir klar|är klar|finns|får|genomförs|avslås inte|lämnar|ger)(?![A-Za-zÀ-ɏ])`,
  "i",
);
const strong = new RegExp(
  String.raw`^(?!i\s(?:det\s)?fall)(?:${supposing}|${oneOf`under med_förbehåll villkorat så_länge vid`})(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "När mallen är på plats", "Så snart avtalet har tecknats": something is to be there or done first. */
const readied = new RegExp(
  String.raw`^(?:(?:först\s)?(?:när|då|sedan)|så\s(?:snart|fort)(?:\ssom)?|efter\s(?:det\s)?att)\s(?!möte|sammanträde|sommar|jul)[^.;:?]{2,90}?\s${oneOf`
    (är|blir|blivit|finns)_((väl|nu|helt|då|formellt)_)?(klar|färdig|framtag|framme|på_plats
      |igång|i_gång|upprätta|genomför|underteckna|teckna|anställ|utse|tillsatt|rekrytera|besluta
      |anta|godkän|fastställ|beställ|levererad|upphandla|avsluta|utred|inrätta|[A-Za-zÀ-ɏ]{4,}(a[dt]|dd
      |[dt])(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]*
    (föreligger|tillträtt|tillträder|kommit_(in|fram))
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** What begins the main clause that gives a task. */
const entrusts = /^,?\s(?:får|ges|uppdras|uppdrar|åligger|ankommer|åläggs)\s/i;

/** Whether a clause with which a sentence begins makes the rest of it wait for something. */
export const makesWait = (clause: string): boolean =>
  supposes.test(clause) || readied.test(clause) || isSupposedByVerb(clause);
const supposes = new RegExp(String.raw`^(?:${supposing}|om(?!\s\d))\s`, "i");
/** "om två veckor": a time. */
const isSpan = /^om\s(?:en|ett|två|tre|fyra|fem|sex|åtta|tio|tolv|några|ca|cirka)\s/i;

/** "För forskning om kvinnors hälsa avsätts ¤": what the money is for, and the verb of the sentence itself. */
const isOfGift = (before: string, clause: string): boolean =>
  forAim.test(before) && givesThen.test(clause);
const forAim = new RegExp(
  String.raw`^(?:\W*(?:\d{1,2}|[a-h])[.)]\s)?(?:att\s)?(?:för|till|åt)\s(?:(?!${isGiven}\s)[^\s,;:]+\s){1,10}$`,
  "i",
);
const givesThen = new RegExp(
  String.raw`^om\s(?:[^\s,;:]+\s){1,8}?${isGiven}\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:¤|\d)`,
  "i",
);

/** The condition on which a sentence depends, as it stands; null where it has none. */
export function conditionIn(sentence: string): string | null {
  const inverted = verbFirst.exec(sentence)?.[1];
  if (inverted !== undefined && !/\d/.test(inverted)) return inverted.trim();
  for (const match of sentence.matchAll(clause)) {
    if (/^när/i.test(match[0]) && afterQuestion.test(sentence.slice(0, match.index))) continue;
    if (/^ifall/i.test(match[0]) && asks(sentence.slice(0, match.index).slice(-70))) continue;
    const found = upTo(sentence, match.index, match[0].length);
    const main = sentence.slice(match.index + found.length);
    const isLead = begins(sentence, match.index) && entrusts.test(main);
    const opens = /\satt,\s$/i.test(sentence.slice(0, match.index));
    if ((isLead || opens) && readied.test(found)) return found;
    if (strong.test(match[0]) || granted.test(found)) {
      if (
        /^(?:när|sedan|efter|så (?:snart|fort)|först|i (?:det )?fall[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i.test(
          match[0],
        ) &&
        !settling.test(found)
      )
        continue;
      return found;
    }
  }
  const only = dockOnly.exec(sentence)?.[1];
  if (only !== undefined) return only.trim();
  const aside = setOff.exec(sentence)?.[1];
  if (aside !== undefined) return aside.trim();
  for (const match of sentence.matchAll(ifNot)) {
    const isOnly = /^(?:endast|bara)\s/i.test(match[0]);
    if (!isOnly && asks(sentence.slice(Math.max(0, match.index - 70), match.index))) continue;
    if (tellsOf.test(sentence.slice(match.index))) continue;
    const found = upTo(sentence, match.index, match[0].length);
    if (isSpan.test(found) || isOfGift(sentence.slice(0, match.index), found)) continue;
    const first = begins(sentence, match.index);
    if (
      (first && mainClause.test(sentence)) ||
      (opensTask.test(sentence.slice(0, match.index)) &&
        taskAt(sentence.slice(match.index), match[0].length) !== undefined) ||
      (granted.test(found) && (first || settling.test(found))) ||
      (sentence.slice(0, match.index).endsWith(", ") && waitsFor.test(found))
    )
      return found;
  }
  return null;
}

/** "om" as it makes a condition, and not before an amount: "stöd om totalt 1 450 000 kronor". */
const ifNot =
  /(?<![A-Za-zÀ-ɏ])(?:endast |bara )?om(?=\s(?!(?:(?:totalt|sammanlagt|tillsammans|sammantaget|högst|drygt|knappt|ca\.?|cirka|runt)\s){0,2}\d))/gi;

/** "Tomas Ek tilldelas ¤": a name that ends as a verb does, with the verb behind it. */
const personFirst = String.raw`\p{Lu}\p{Ll}+s(?:\s(?!Region|Landsting|Kommun)\p{Lu}[\p{L}'’-]+){1,2}\s(?:får|ges|tilldelas|beviljas|erhåller|anvisas)\s\d`;

/** "Beviljas bidraget får X i uppdrag", "Skulle avtalet förlängas ska X": the verb first makes a condition. */
const supposingVerb = oneOf`
    Skulle Får Kommer Finns Håller Inkommer Säger Ger Blir Beslutar Medger Räcker Förlänger Lämnar
    Antar Godkänner Fastställer Bifaller Beviljar Visar Drar Uteblir Ändrar Höjer Sänker Överstiger
    Understiger Anmäler Avstår Avbryter Avslutar Saknar
    (?!${personFirst}|Uppdras|Ges|Fördelas|Avsätts|Tilldelas|Anslås|Lämnas|Avslås|Redovisas|Tillsammans|Hittills
      |[A-Za-zÀ-ɏ]+((e|a)ns|ets|(a|o|e)rnas)_)\p{Lu}\p{Ll}{3,14}s
  `;
/** "Skulle bidraget inte räcka till": a clause, as it stands before the one who is to do something. */
const supposedByVerb = new RegExp(String.raw`^${supposingVerb}\s[A-Za-zÀ-ɏ]`, "u");
export const isSupposedByVerb = (clause: string): boolean => supposedByVerb.test(clause);
const verbFirst = new RegExp(
  String.raw`^(${supposingVerb}\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s){1,12}?)(?=(?:får|ges)\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s){1,8}?i uppdrag|(?:uppdras|fördelas|avsätts|tilldelas|anslås)\s|(?:ska|skall)\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*(?:en|aren|orn|ern)|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}[A-Za-zÀ-ɏ-]*)\s)`,
  "u",
);
/** "informera om när bidraget betalas ut" asks. */
const afterQuestion =
  /(?:^|\s)(?:om|hur|var|vad|av|och|eller|klargör[A-Za-zÀ-ɏ]*|redovisa[A-Za-zÀ-ɏ]*|bedöm[A-Za-zÀ-ɏ]*|utred[A-Za-zÀ-ɏ]*|bestäm[A-Za-zÀ-ɏ]*|avgör[A-Za-zÀ-ɏ]*|veta|informera|meddela|berätta)\s$/i;

/** What a sentence after a task makes it depend on: "Uppdraget förutsätter att avtalet förlängs". */
export function conditionAfter(sentence: string): string | null {
  return dependsOn.exec(sentence)?.[1]?.replace(/[.;]$/, "").trim() ?? null;
}

/** On what a remark beside a task makes it depend: "kallelsen går ut bara om länet säger ja", "förutsätter att …". */
export const conditionOfRemark = (words: string): string | null =>
  conditionIn(words) ??
  conditionAfter(`Uppdraget ${words}`) ??
  onlyIf.exec(words)?.[1]?.trim() ??
  null;

const onlyIf =
  /(?<![A-Za-zÀ-ɏ])(?:bara|endast|enbart|först|gäller|görs|genomförs)\s((?:om|ifall|när|sedan)\s[^,;.]{5,160})/i;

const dependsOn = new RegExp(
  String.raw`^(?:(?:uppdrag(?:et|en)|det(?:ta)?|arbetet|punkten)\s(?=${oneOf`
    förutsätter_ kräver_att gäller_(endast|bara|först|dock) förfaller_om villkoras_av
    är_villkora[dt]_av beror_på träder_i_kraft_(när|om|först)
    (verkställs|påbörjas|inleds|startar|utförs)_(endast_|först_|bara_)?(när|om|sedan|då|under)
  `})|(?=(?:en |ett )?(?:förutsättning|villkor)(?:en|et)?\s(?:för\s[A-Za-zÀ-ɏ]+\s)?är\s))(.{6,200})$`,
  "i",
);

/** "…, dock bara om elevantalet stiger": set off behind the task, as no question is. */
const dockOnly =
  /(?:,|\s[–—-])\s(?:(?:och|men|fast|detta|dock|gäller)\s){0,3}((?:bara|endast|enbart|först)\s(?:om|ifall|när|sedan)\s[^,;:–(]{6,160}?)(?=[.,;)]*$|[,;]\s|\.\s)/i;
/** "…, men bara", "…, dock endast": what is left before a condition that was taken out. */
export const onlyLeft =
  /,\s(?:och|men|fast)[\s.]*$|,?\s[–-]?\s?(?:(?:och|men|fast)\s)?(?:detta|dock|gäller|bara|endast|enbart)(?:\s(?:dock|gäller|bara|endast|enbart|först))*[\s.]*$/i;
/** What a clause behind a comma waits for: somebody else's leave, or what is to come. */
const waitsFor = new RegExp(
  String.raw`\s${oneOf`
    (ger|lämnar|får|fås|ges)_([A-Za-zÀ-ɏ]+_){0,3}?(medgivande|godkännande|klartecken|samtycke|tillstånd|bifall
      |besked|tillåtelse|ja)(?:et|t)? (över|under)stig(er|it) (minska|öka)r
    (faller|slår|går)_([A-Za-zÀ-ɏ]+_)?(ut|igenom|bort) (inte|ej)_(räcker|har|är|blir|kan|kommer)
    visar_sig (avbryts|uteblir|upphör|försenas|ändras) kvarstår
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** "X får, om staten förlänger avtalet, i uppdrag": between two commas or dashes "om" asks nothing. */
const setOff = /(?:,|\s–|\s-)\s((?:om|ifall)\s[^,;:–(]{8,160}?)(?:,|\s–|\s-)\s/i;

const mainClause =
  /\s(?=(?:får|ges|ger|ge|ska|skall|(?:ankommer|åligger|åvilar|tillkommer|är|blir)\sdet|uppdras|uppdrar|uppdra|har|fördelas|avsätts|tilldelas|anslås)\s(?:(?!(?:får|ska|skall)\s)[\p{L}\s-]){2,60}?(?:i uppdrag|att\s|(?!(?:19|20)\d\d(?! ?\d))\d)|(?:ska|skall)\s(?:\p{Ll}+\s){0,2}(?:\p{L}+-\soch\s)?\p{L}[\p{L}-]+(?:en|aren|orn|ern|et|e)\s(?:\p{L}[\p{L}-]*\s){0,8}?(?:\p{Ll}+a|\p{Ll}*slå)(?:\s|$)|(?:ska|skall)\s(?-i:(?:\p{Lu}[\p{L}'’-]+\s){2,4})(?:\p{Ll}+\s){0,2}?(?:\p{Ll}+a|\p{Ll}*slå)(?:\s|$))/iu;

/** "… ska Mona Ekvall redovisa", "… tar Mona Ekvall fram": a name behind the verb begins the main clause. */
const bySomebody =
  /\s(?=(?:ska|skall|får|ges|ger|tar|lämnar|redovisar|återkommer|återrapporterar|presenterar)\s(?:\p{Ll}[\p{L}-]{3,}\s)?(?:\p{Lu}[\p{L}'’-]+\s){2,4}(?:\p{L}|\d))/u;

/** Whether words stand first, but for "att". */
const begins = (sentence: string, at: number): boolean =>
  at < 3 || /^att,?\s$/i.test(sentence.slice(0, at));

/** "… i uppdrag att", or nothing but the mark of a list: what follows the condition is the task. */
const opensTask = /(?:^|(?:^|\s)att,?\s)$|^\s*(?:[A-Za-zÀ-ɏ]|\d{1,2})[.)]\s$|^[-–•*]\s$/i;
const finite = /^(?:kan|vill|ska|får|\p{Ll}{2,}(?:s|r|t|de)|godkännande|medgivande|beslut)$/u;
const startsTask = /^(?:\p{Ll}{3,}a|\p{Ll}*slå|se|ge|gå|ta|få)$/u;
/** Words that end as an infinitive does; what stands before a noun, an infinitive of the clause, or a name. */
const noTask = new RegExp(
  String.raw`^${oneOf`
    alla hela nya båda andra första samma stora små egna flera många några dessa sådana övriga
    dessa inga bra ena enda extra lokala interna externa fria våra sina deras bara också ändå
    detta vara bidra
  `}$`,
  "u",
);
const holdsOn = new RegExp(
  String.raw`^${oneOf`
    att nya alla kan ska skall får vill måste bör behöver av i på till för med om hos från under
    inom genom de den det en ett sin sitt sina dessa regionens statens och eller
  `}$`,
  "u",
);

/** Where the task begins behind a condition that no comma closes: "under förutsättning att bidraget förlängs inrätta en mottagning". */
function taskAt(clause: string, opening: number): number | undefined {
  let told = false;
  let before = "";
  for (const { 0: word, index } of clause.slice(opening).matchAll(/\S+/gu)) {
    if (told && startsTask.test(word) && !noTask.test(word) && !holdsOn.test(before))
      return opening + index - 1;
    told ||= finite.test(word);
    before = word;
  }
  return undefined;
}

/** The clause to the comma, or to the verb with which the main clause begins. */
function upTo(sentence: string, start: number, opening: number): string {
  const rest = sentence.slice(start).replace(/[.;]$/, "");
  const comma = rest.slice(opening).search(/[,;:]\s|\s–\s|\)|[.]\s(?=\p{Lu})/u);
  const clause = comma < 0 ? rest : rest.slice(0, comma + opening);
  // "X får efter det att … i uppdrag": between the verb and its words.
  const cut = begins(sentence, start)
    ? (mainClause.exec(clause) ?? bySomebody.exec(clause))
    : /\si uppdrag(?![A-Za-zÀ-ɏ])/i.exec(clause);
  const end =
    cut?.index ?? (opensTask.test(sentence.slice(0, start)) ? taskAt(clause, opening) : undefined);
  return clause
    .slice(0, end)
    .replace(/[.;:,]$/, "")
    .trim();
}
