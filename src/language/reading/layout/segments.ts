import { oneOf } from "../words/pattern.ts";
import type { Money } from "../words/money.ts";

/** One amount with its own words; the amount is written ¤. */
export interface Segment {
  readonly text: string;
  readonly money: Money;
}

/** What follows an amount of which the lines below are parts: "…, används på följande sätt". */
const saidHere =
  "(?:framgår|anges|står|sägs|beskrivs|redovisas|räknas upp|nämns|följer)\\s(?:här(?:nedan)?|nedan|i det följande)";
const asBelow = oneOf`
    enligt_(vad_som_${saidHere}|(bifogad_)?bilaga|följande|nedan|tabellen|nedanstående|denna)
    så_här (så_)?som_(följer|${saidHere})
    (på|till)_(det_sätt|det|de_ändamål|de_insatser)_som_${saidHere}
  `;
const whatHasIt = "(?:som\\s(?!ska|skall|får|föreslås|nu)(?:[A-Za-zÀ-ɏ-]+\\s){1,5}?)?";
const isDivided =
  "(?:(?:ska|skall|får|föreslås|bör)\\s)?(?:nu\\s)?(?:fördelas?|avsätt(?:s|as)|anslås?|anvisas?|beviljas?|används|användas|disponeras|delas (?:ut|upp)|tas i anspråk|går|gå)";
export const opensList = new RegExp(
  `^,?\\s?(?:${asBelow}|på följande|till följande|:)|^(?:,|\\s?\\))?\\s${whatHasIt}(?:(?:och|som)\\s)?${isDivided}\\s(?:${asBelow}|(?:(?:på|till|med|för)\\s)?följande|(?:på|till|för|med):)`,
  "i",
);

/** "Av statsbidraget för 2025 på ¤", "inom överenskommelsen om ¤". */
const outOf =
  /(?<![A-Za-zÀ-ɏ])(?:av|ur|från|inom)\s(?=(?:[A-Za-zÀ-ɏ\d-]+\s){0,2}[A-Za-zÀ-ɏ-]*(?:[et]t|en|na|s|ning|medel|pott|bidrag|anslag|stöd|ram)\s)(?:[^\d,;.:¤]|(?:19|20)\d\d(?!\d)){3,60}(?:\s(?:om|på)|,?\s(?:som\suppgår|uppgående)\still)\s(?:totalt\s|sammanlagt\s)?$/i;

/** Whose money it may be, when something is taken out of it. */
const whose = oneOf`
  *(nämnden|styrelsen|utskottet|regionen|staten|kommunen|kommunerna|landstinget|förbundet
    |förvaltningen|fonden|stiftelsen|budgeten|anslaget|bidraget|stödet|ramen|potten|posten
    |överenskommelsen|satsningen|programmet|projektet|året|omgången|utlysningen|verket|rådet
    |myndigheten|regeringen|direktören|chefen|avdelningen|enheten|kontoret)s
  fullmäktiges
`;
/** "Av nämndens ¤ beviljas", "Ur fondens totalt ¤", "… får av statens ¤": right before an amount that is another's to begin with. */
export const outOfTheirs = new RegExp(
  `(?:^(?:att\\s)?(?:av|ur|från|inom)\\s(?:[^.;:,()]{3,60}\\d\\s[A-Za-zÀ-ɏ]+(?:\\s[A-Za-zÀ-ɏ]+)?\\s(?:och|samt)\\s)?(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\\s){0,3}?(?:[A-Za-zÀ-ɏ-]+(?:e[nt]|[aeo]rna)|fullmäktige|(?-i:\\p{Lu}\\p{Ll}+))s|(?<![A-Za-zÀ-ɏ])(?:av|ur|från|inom)\\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\\s){0,2}?${whose})\\s(?:(?:om|på|totalt|sammanlagt|samlade|avsatta)\\s){0,2}$`,
  "iu",
);

/** "Av nämndens ¤ för klimatarbete beviljas": what all of it is for. */
const whatFor =
  /^\s(?:för|till|från|i|under|inom|av)\s[^,;:()\d]{2,60}?(?=\s(?:beviljas|får|fördelas|ges|tilldelas|avsätts|anslås|går|läggs|anvisas|används|erhåller|satsas|förs|reserveras)\s)/i;

/** "Av resterande ¤ får simskolan …": what is left, of which something is given. */
const outOfRest =
  /(?<![A-Za-zÀ-ɏ])(?:av|ur|från|inom)\s(?:(?:de|den|det|dessa)\s)?(?:resterande|återstående|kvarvarande|kvarstående)\s$/i;

/** "Återstoden av bidraget, ¤, går till kurser": what is left of it is given, and not what it is left of. */
const notTheRest = String.raw`(?<![A-Za-zÀ-ɏ]|(?:återstoden|resten|(?:resterande|återstående|kvarvarande)\sdel(?:en)?)\s)`;

/** Words before an amount that is not given here: the frame it is taken from, what it was before. */
const named = new RegExp(
  String.raw`${oneOf`
    ${notTheRest}(av|ur)_([A-Za-zÀ-ɏ]+_){0,3}(ram(en)?|anslag(et)?|pott(en)?|bidrag(et)?
      |statsbidrag(et)?),_
    ${notTheRest}(av|ur|inom)_((de|den|det|totalt|ramen|hela|anslaget|anslagets|regionens
      |statsbidraget|medlen|bidraget|årets|dessa|potten|pottens|sammanlagt|samtliga|tillgängliga
      |disponibla|resterande|återstående|kvarvarande|avsatta|anvisade|beviljade|anslagna|erhållna)_){0,4}((om|på)_)?
    (?<![A-Za-zÀ-ɏ])(ram(en)?|anslag(et)?|statsbidrag(et)?|bidrag(et)?)_(om|på)_(totalt_)?
    (?<![A-Za-zÀ-ɏ])(de_)?(resterande|återstående|kvarvarande|kvarstående)_(medel*_(om|på)?_?)?
    (?<![A-Za-zÀ-ɏ])inom_ramen_för_[^\d,;.:¤]{3,60}(,|_om|_på)_
    (?<![A-Za-zÀ-ɏ])(tidigare|rättat_från|ändrat_från|i_stället_för|istället_för|ersätter|från|var)_
    \((tidigare|rättat_från|var|ca|cirka|varav)_
  `}$`,
  "i",
);

/** What gives a part of it. */
const givenWords = oneOf`
  fördela[rs]? delas avsätt(s|er|a)? anslå[rs]? tilldela[rs]? bevilja[rs]? reservera[rs]?
  anvisa[rs]? går gå läggs? lägger får ges? ger satsas? satsar används? använda använder
  (ut)?betalas? disponera[rs]? erhåller tillförs? lämnas? avdelas
`;

/** "Av statsbidraget för tillgänglighet, ¤, fördelas", "ur anslaget (¤)": how large it is stands beside what is drawn on. */
const apposed =
  /(?:(?:^|(?<![A-Za-zÀ-ɏ])att\s)(?:av|från|inom)|(?<![A-Za-zÀ-ɏ])ur)\s(?!(?:och|vilk[A-Za-zÀ-ɏ]+|den\s\d)\s)[^.;:,()¤]{3,100}(?:,\s|\s\(\s?)(?:totalt\s|sammanlagt\s)?$/i;
const closes = /^(?:\s(?:för|under|i)\s[^,;.()¤]{2,60})?\s?[,)]/i;

/** "Av projektmedlen ¤ fördelas", "att ur bidraget för unga ¤ ge": nothing but its place says how large it is. */
const besideMoney = new RegExp(
  String.raw`(?:^|(?<![A-Za-zÀ-ɏ])(?:att|därför|härmed|nu)\s)(?:av|ur|från|inom)\s(?:(?!och\s|samt\s)[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s){0,3}?[A-Za-zÀ-ɏ-]*${oneOf`
    medlen medel pengarna bidraget bidrag anslaget anslag stödet ramen potten summan beloppet
    tillskottet satsningen miljarden överskottet ersättningen tilldelningen utrymmet
  `}(?:\s(?:för|till|från|i|inom|under)\s(?:(?!${givenWords}\s)[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s?){1,5})?(?:\s?(?:år\s)?(?:19|20)\d\d)?\s(?:totalt\s|sammanlagt\s)?$`,
  "i",
);
const thenGives = new RegExp(
  String.raw`^\s(?:(?:ska|skall|föreslås|får)\s)?(?:nu\s|härmed\s|därför\s)?${givenWords}(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** Whether an amount is the size of what the sentence draws on. */
export const isApposed = (sentence: string, { start, end }: Money): boolean => {
  const before = sentence.slice(Math.max(0, start - 160), start);
  const after = sentence.slice(end, end + 80);
  return (
    (closes.test(after) && apposed.test(before)) ||
    (thenGives.test(after) && besideMoney.test(before))
  );
};

/** "IT-chefen får besluta om fördelningen av ¤": who may distribute it gets it. */
const mayDistribute = new RegExp(
  String.raw`(?:ansvarar|svarar)\sför\s(?:fördelning|användning)(?:en)?\sav\s$|${oneOf`
    får ges har ska i_uppdrag_att
    (rätt|delegation|mandat|bemyndigande|befogenhet)(en|et)?_(på_|till_)?att bemyndigas_att
  `}\s(?:besluta|bestämma|råda|förfoga)\s(?:om|över)\s(?:fördelning|användning|disponering)(?:en)?\sav\s(?:(?:de|det|den|totalt|resterande|återstående)\s)?$`,
  "i",
);

/** "till en kostnad av ¤": what it is, and not what it is taken out of. */
const ofPrice =
  /(?<![A-Za-zÀ-ɏ])(?:till|för)\s(?:en|ett)\s(?:[A-Za-zÀ-ɏ]*kostnad|pris|belopp|summa)\s(?:av|om|på)\s$/i;

/** "Till kurser anvisas ur statsbidraget ¤": given, and not drawn on. */
const givenFrom =
  /(?:^|\satt\s)(?:att\s)?(?:till|för|åt)\s[^¤\d;:]{2,90}?\s(?:avsätts|anslås|fördelas|beviljas|reserveras|anvisas|tilldelas|läggs)\s(?:av|ur|från)\s(?:stats)?(?:bidraget|medlen|anslaget|ramen|stödet)\s$/i;
/** "Därför fördelar jag ur potten ¤ till kurser": the verb before what is drawn on gives the amount. */
const givesOutOf =
  /(?<![A-Za-zÀ-ɏ])(?:fördelar?|anvisar?|avsätt(?:er|a)|bevilja[rs]?|tilldelar?|anslår?|lämnar?|utbetalar?)\s(?:(?:jag|vi|nämnden|styrelsen|förvaltningen|härmed|nu)\s){0,2}(?:av|ur|från)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:potten|medlen|(?:stats)?bidraget|anslaget|ramen|stödet)\s$/i;
/** "sätta av ¤" */
const setAside = /(?<![A-Za-zÀ-ɏ])s(?:ätt(?:a|er|s)|att(?:e|es|s)?)\sav\s(?:[A-Za-zÀ-ɏ]+\s)?$/i;
/** "Ett anslag om ¤ ges till kurser", "Ett bidrag på ¤ beviljas" */
const givenAs = /^(?:att\s)?(?:ett|en)\s(?:anslag|bidrag|ram)\s(?:om|på)\s$/i;

/** "Ur bidraget avsätts en pott på ¤": what is taken out, and not what it is taken out of. */
const setsUpPot =
  /\s(?:avsätts|anslås|reserveras|anvisas|inrättas|skapas|bildas|upprättas|läggs|avdelas)\s(?:\p{Ll}+\s)?en\s(?:\p{Ll}+\s){0,2}?(?:del)?pott\s(?:om|på)\s(?:totalt\s|sammanlagt\s)?$/iu;

/** Whether the words before an amount say that it is not given here. */
export function isSource(words: string): boolean {
  const near = words.slice(-120);
  if (
    [givenFrom, givesOutOf, givenAs, mayDistribute, ofPrice, setAside, setsUpPot].some((given) =>
      given.test(near),
    )
  )
    return false;
  return named.test(near) || outOf.test(near) || outOfTheirs.test(near);
}

/** "att fördela resterande 4 mnkr till chefsstöd": what is left is given too; "av resterande 4 mnkr" draws on it. */
export const restGiven =
  /(?<!(?<![A-Za-zÀ-ɏ])(?:av|ur|från|inom)\s(?:de\s|det\s|den\s)?)(?<![A-Za-zÀ-ɏ])(?:resterande|återstående|kvarvarande|kvarstående)\s$/i;
export const toPurpose = new RegExp(
  String.raw`^\s${oneOf`
    till för åt på avser används satsas tas_i_anspråk fördelas avsätts tilldelas går_till
    disponeras_av förvaltas_av ges får ställs_till överlämnas överlåts läggs anslås tillförs
    beviljas (föreslås_|ska_|får_)?(blir?|bildar?|utgöra?|görs_till)_en
  `}\s`,
  "i",
);

/** What follows an amount that is a source: "8 480 000 kr av vilka", "1 mnkr av ramen". */
const sourceAfter = /^\s?(?:som (?:återstår|finns kvar|är kvar)|har tidigare|fördelades)/i;

/** "400 tkr till X (som därmed har 1 600 tkr)": in brackets beside what is given, what it comes to or was before. */
const aside = new RegExp(
  String.raw`\(\s?(?:som\s|vilket\s|och\s)?${oneOf`
    därmed totalt sammanlagt tillsammans nu då mot jämfört att_jämföra tidigare rättat varav därav
    inkl* exkl* sökt* ansökt begärt av_(sökta|begärda)
  `}(?![A-Za-zÀ-ɏ])[^()]*$`,
  "i",
);
export const isAside = (sentence: string, money: Money): boolean =>
  aside.test(sentence.slice(Math.max(0, money.start - 80), money.start));

/** "Fördelningen av ¤ till kurser delegeras till X." */
const handsOver =
  /^(?:att\s)?(?:den\s)?(?:vidare)?fördelningen\sav\s\d[^.;]{2,160}(?<![A-Za-zÀ-ɏ])(?:deleger|överlåt|läggs\spå|ankommer|åvilar)/i;

/** Whether what is left is given here: for something at once, or by the rest of a sentence that names no more amounts. */
export const isGivenRest = (sentence: string, money: Money, isLast: boolean): boolean =>
  restGiven.test(sentence.slice(Math.max(0, money.start - 20), money.start)) &&
  (isLast || toPurpose.test(sentence.slice(money.end, money.end + 20)));

/** Divides a sentence so that each amount that is given stands with its own words. */
export function splitAmounts(sentence: string, found: readonly Money[]): Segment[] {
  const outside = found.some((money) => !inBrackets(sentence, money));
  const given = found.filter(
    (money) =>
      (isGivenRest(sentence, money, money === found.at(-1)) ||
        handsOver.test(sentence) ||
        !isSource(sentence.slice(0, money.start))) &&
      !isApposed(sentence, money) &&
      !(outside && inBrackets(sentence, money)) &&
      !sourceAfter.test(sentence.slice(money.end, money.end + 40)) &&
      !(
        opensList.test(sentence.slice(money.end)) &&
        (found.length === 1 || !/^\s?:/.test(sentence.slice(money.end)))
      ),
  );
  const whole = given.filter((money) => !isPart(sentence, money, given));
  const kept =
    whole.length === 0 &&
    found.length === 1 &&
    /(?<![A-Za-zÀ-ɏ])(?:tidigare|från|var)\s$/i.test(sentence.slice(0, found[0]?.start))
      ? []
      : whole;
  const bounds = [
    0,
    ...kept.slice(1).map((money, index) => boundary(sentence, kept[index], money)),
    sentence.length,
  ];
  return kept.map((money, index) => {
    const start = bounds[index] ?? 0;
    const end = bounds[index + 1] ?? sentence.length;
    return { text: segmentText(sentence, found, money, start, end), money };
  });
}

/** "400 tkr till mentorer (som därmed har 1 600 tkr)": what brackets tell with words of their own is not given. */
function inBrackets(sentence: string, { start, end }: Money): boolean {
  const open = sentence.lastIndexOf("(", start);
  return (
    open > sentence.lastIndexOf(")", start) &&
    /\p{L}/u.test(sentence.slice(open, start)) &&
    sentence.includes(")", end)
  );
}

const partly =
  /(?<![A-Za-zÀ-ɏ])(?:varav|därav|av vilka|av vilket|inklusive)(?![A-Za-zÀ-ɏ])|(?<=,\s)där\s(?=$)/i;
const gives =
  /(?<![A-Za-zÀ-ɏ])(?:fördela[A-Za-zÀ-ɏ]*|avsätt[A-Za-zÀ-ɏ]*|anslå[A-Za-zÀ-ɏ]*|tilldela[A-Za-zÀ-ɏ]*|bevilja[A-Za-zÀ-ɏ]*|reservera[A-Za-zÀ-ɏ]*|får|ges|erhåller)(?![A-Za-zÀ-ɏ])/i;

/** "3 mnkr till X, varav 1 mnkr för utrustning" names a part of what is given, which is not given once more. */
function isPart(sentence: string, money: Money, given: readonly Money[]): boolean {
  const first = given[0];
  if (first === undefined || first === money || money.amountKr >= first.amountKr) return false;
  const between = sentence.slice(first.end, money.start);
  const at = between.search(partly);
  if (at < 0) return false;
  const whole = sentence.slice(0, first.end + at);
  const part = sentence.slice(first.end + at);
  return gives.test(whole) || !gives.test(part);
}

/** "fyrahundratusen (¤) kronor": the same amount in words. */
const spelledOut =
  /(?<![A-Za-zÀ-ɏ])(?:(?:en|ett)\s(?:halv|kvarts)\s)?(?:[A-Za-zÀ-ɏ]*(?:tusen|hundra|miljon(?:er)?)(?:\s[A-Za-zÀ-ɏ]*(?:tusen|hundra))*)\s(?:kronor\s)?\(¤\)(?:\s(?:kronor|kr))?/gi;

/** "Hela bidraget, ¤, fördelas enligt följande: …": what stands before the list names none of its items. */
const dividesHere = new RegExp(`(?:${opensList.source})[^:\\d]{0,40}:\\s`, "i");

/** The words of a segment; amounts that only tell a source are taken away with the words before them. */
function segmentText(
  sentence: string,
  found: readonly Money[],
  money: Money,
  start: number,
  end: number,
): string {
  let text = "";
  let from = start;
  for (const other of found) {
    if (other.start < start || other.end > end) continue;
    const words = sentence.slice(from, other.start);
    from = other.end;
    if (other === money) text += `${words}¤`;
    else if (dividesHere.test(sentence.slice(from))) {
      text = "";
      from += dividesHere.exec(sentence.slice(from))?.[0].length ?? 0;
    } else if (isApposed(sentence, other)) {
      text += words.replace(apposed, "").replace(besideMoney, "");
      from += closes.exec(sentence.slice(from))?.[0].length ?? 0;
    } else text += words.replace(outOf, "").replace(outOfRest, "").replace(outOfTheirs, "");
    if (outOfTheirs.test(words)) from += whatFor.exec(sentence.slice(from))?.[0].length ?? 0;
  }
  text += sentence.slice(from, end);
  return text
    .replace(spelledOut, "¤")
    .replace(/^[\s,;]*(?:och|samt|dels|därav|varav)?\s+/i, "")
    .replace(
      /(?<=fördela\s)(?:de\s)?(?:resterande|återstående|kvarvarande|kvarstående)\s(?=¤)/i,
      "",
    )
    .replace(
      /\s?\(\s*(?:varav|därav|(?:som\s|vilket\s|och\s)?därmed|nu|totalt|sammanlagt)(?![A-Za-zÀ-ɏ])[^)¤]*\)/gi,
      "",
    )
    .replace(
      /,?\s*(?<![A-Za-zÀ-ɏ])(?:varav|därav|av vilka|av vilket|inklusive)\s(?![^¤]*¤)(?:(?!,\s*(?:ansvarig|för\s)|\s[–—]\s).)*/i,
      "",
    )
    .replace(/\(\s*(?:kr)?\s*\)/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,]+/, "")
    .trim();
}

const who = "[^,;¤\\d]{3,60}?";
/** "till läger 500 tkr, ansvarig Eva Alm, till kurser 300 tkr": who answers for what was just given. */
const whoBehind = new RegExp(
  String.raw`^(?:\s\([^()¤\d]{3,80}\)(?=[,;]\s|\s(?:och|samt)\s)|,?\s(?:också\s|även\s)?(?:${oneOf`
    (ytterst_)?(ansvarig|projektledare|projektägare|kontaktperson|insatsägare)*:?_${who}
    under_${who} (led[dt]|driv(en|et)|samordna[dt])a?_av_${who}
  `}(?=[,;]\s(?:(?:och|samt)\s)?[A-Za-zÀ-ɏ]|\s(?:och|samt)\s(?:till|för|åt)\s)|${oneOf`
    med_${who}_som_(ytterst_|närmast_)?[A-Za-zÀ-ɏ]+
    (som|där|vilket|vilka|för_vilk[A-Za-zÀ-ɏ]+)_${who}_(ansvarar|svarar|leder|samordnar|(är|blir)_(ytterst_)?ansvarig)(_för)?
  `}(?=[,;]\s(?:(?:och|samt)\s)?[A-Za-zÀ-ɏ]|\s(?:och|samt)\s)))`,
  "i",
);

/** "500 tkr, som används till lärare, och …": a clause right behind an amount is of that amount. */
const tellsOn = /^[,)]?,?\s(?:som|vilket|vilka|där)\s[^,;]{2,120}(?:,\s|\s(?:och|samt)\s)/i;

/** Where one amount's words end and the next one's begin. */
function boundary(sentence: string, before: Money | undefined, money: Money): number {
  // What stands in brackets with an amount belongs to it to their end.
  const closing = bracketsEnd(sentence, before);
  const end = closing ?? before?.end ?? 0;
  const answers = whoBehind.exec(sentence.slice(end, money.start))?.[0].length ?? 0;
  const from = end + answers;
  const between = sentence.slice(from, money.start);
  const separators = [...between.matchAll(/[;,]\s|\s(?:och|samt)\s|\svarav\s|\n/g)];
  const first = separators[0];
  const last = separators.at(-1);
  if (first === undefined || last === undefined) return money.start;
  // "500 tkr, med Eva Alm som ansvarig, till läger, och 300 tkr": what it is for comes behind who answers.
  const isAimBehind = answers > 0 && /^,?\s(?:till|för|åt)\s/u.test(between);
  if (isAimBehind && between.slice(last.index + last[0].length).trim() === "")
    return from + last.index + 1;
  // "KTC 1 mnkr, Saba, 300 tkr": after an amount that ends its words the first separator counts.
  const amountLast =
    (closing !== null || between.slice(0, first.index).trim() === "") &&
    !(tellsOn.test(between) && between.slice(last.index + last[0].length).trim() !== "");
  return from + (amountLast ? first.index : last.index) + 1;
}

/** Where the brackets end in which an amount stands; null outside of any. */
function bracketsEnd(sentence: string, money: Money | undefined): number | null {
  if (money === undefined) return null;
  const open = sentence.lastIndexOf("(", money.start);
  const close = sentence.indexOf(")", money.end);
  const isIn = open > sentence.lastIndexOf(")", money.start) && close >= 0;
  return isIn && !sentence.slice(money.end, close).includes("(") ? close + 1 : null;
}
