import { isRole } from "./people.ts";

// In these words the amount is written ¤.
const who =
  "((?:(?!(?<!-)\\s(?:får|ges|har|ska|att|som|till|och|disponerar|i uppdrag)\\s)[^,;:()¤]){2,90}?)";
/** "delegation på att", "rätten att", "i uppdrag att", "att". */
const right =
  "(?:(?:i\\suppdrag|\\p{L}*(?:delegation|rätt|mandat|befogenhet|bemyndigande|uppdrag|möjlighet|ansvar)(?:en|et|t)?)\\s)?(?:(?:på|till|om|för)\\s)?(?:att\\s)?";
const distribute =
  "(?:vidare)?(?:fördela|disponera|dela ut|besluta om|bestämma över|råda över|förfoga över|förvalta)\\s(?:vidare\\s)?(?:hur\\s|användning(?:en)? av\\s|fördelning(?:en)? av\\s)?";
/** What the amount is called: "2025 års stöd,", "årets medel om", "återstående". */
const called =
  "(?:(?:[\\p{L}\\d]+\\s){0,4}?(?:\\p{L}*(?:medel|medlen|stöd|stödet|bidrag|bidraget|pengar|pengarna|anslag|anslaget|belopp|beloppet|pott|potten|summa|summan)(?:\\s(?:om|på)|,)?|de|det|den|resterande|återstående|kvarvarande)\\s)?";
const before = "(?:[^¤,]{2,60}?,?\\s)";

/** "IT-chefen får delegation på att fördela ¤", "IT-chefen råder över ¤". */
const holderFirst = new RegExp(
  `^(?:att\\s)?${who}\\s(?:(?:får|ges|har|ska|bemyndigas|tilldelas|erhåller|uppdras)\\s${right}${distribute}|(?:disponerar|råder över|förfogar över|förvaltar)\\s)${called}¤`,
  "iu",
);
/** "Utöver detta får IT-chefen disponera ¤", "att bemyndiga IT-chefen att fördela ¤". */
const verbFirst = new RegExp(
  `^(?:att\\s)?(${before})??(?:(?:får|ges|ge|ger|har|ska|bemyndigas|bemyndiga|bemyndigar|låta|låter|tillåta|uppdra(?:r|s)?\\s(?:åt|till)|delegera(?:r|s)?\\s(?:åt|till)|överlåt(?:a|er|s)\\s(?:åt|till|på))\\s${who}\\s${right}${distribute}|(?:disponerar|råder över|förfogar över|förvaltar)\\s${who}\\s)${called}¤`,
  "iu",
);
const theMoney =
  "(?:\\s(?:dem|den|det|dessa|medlen|pengarna|beloppet|potten|summan))?(?:\\svidare)?";
const whoDistributes = `(?:som|vilk(?:en|a))\\s(?:(?:i\\ssin\\stur|sedan|därefter|själv(?:a)?|får|ska)\\s){0,3}(?:(?:vidare)?fördelar?|beslutar?\\som|disponerar?|delar ut|bestämmer(?:\\söver)?)(?!\\p{L})${theMoney}`;
/** "¤ går till IT-chefen, som i sin tur fördelar dem". */
const receiverLater = new RegExp(
  `¤\\s(?:(?:\\p{L}+s|går)\\s)?(?:till|hos|åt)\\s((?:(?!\\s(?:att|som|till|och)\\s)[^,;:()¤]){2,90}?),?\\s${whoDistributes}`,
  "iu",
);
/** "Till IT-chefen går ¤, som i sin tur fördelar dem". */
const receiverFirst = new RegExp(
  `^(?:att\\s)?(?:till|hos|åt)\\s((?:(?!\\s(?:att|som|till|och)\\s)[^,;:()¤]){2,90}?)\\s(?:går|läggs|avsätts|lämnas|anslås|ges|fördelas|betalas|förs|överförs|avsätta|lämna)\\s¤,?\\s${whoDistributes}`,
  "iu",
);
/** "¤ för kurser till enhetschefen, som i sin tur fördelar beloppet mellan grupperna". */
const afterAim = new RegExp(
  `(?<=¤[^¤]{2,160}\\s)(till|hos|åt)\\s((?:(?!\\s(?:att|som|till|och)\\s)[^,;:()¤]){2,90}?),?\\s${whoDistributes}[^,;.¤]{0,100}`,
  "iu",
);
/** What says once more that the money is distributed further. */
const again =
  /(?<=¤ för fördelning),?\s(?:(?:för\s)?att\s(?:vidare\s)?fördela|för\s(?:(?:vidare|egen|intern|fortsatt)\s)?fördelning|(?:som|vilka)\s(?:får|ska)\sfördelas)(?:\svidare)?(?=\s|$|[.,;])/iu;
const among = /(?<=¤ för fördelning)\s(?:mellan|bland|inom)\s[^,;¤]{2,60}?(?=\still\s)/iu;

const distributes = /fördel|dispon|dela[rs]? ut|besluta|bestäm|råd[ae]|förfog|förvalta/iu;
const relative = /\s(?:som|vilk(?:en|a))\s/iu;

/** Words that let somebody distribute an amount further, whatever their order, as "tilldelas IT-chefen ¤ för fördelning". */
export function passedOn(text: string): string {
  if (!distributes.test(text)) return text;
  const words = withoutAsides(text);
  const later = relative.test(words);
  const first = words
    .replace(holderFirst, (whole, holder: string) => given("", holder, whole))
    .replace(verbFirst, (whole, aimed?: string, one?: string, other?: string) =>
      given(aim(aimed ?? ""), one ?? other ?? "", whole),
    );
  const plain = later
    ? first
        .replace(receiverFirst, (whole, holder: string) => given("", holder, whole))
        .replace(receiverLater, (whole, holder: string) => given("", holder, whole))
        .replace(afterAim, "$1 $2 för fördelning")
    : first;
  if (plain === words) return words.replace(again, "");
  return plain
    .replace(again, "")
    .replace(among, "")
    .replace(/(?<=¤ för fördelning),(?=\s(?:till|för|åt|på)\s)/iu, "")
    .replace(/\s(?:och\s)?med\s(?:rätt|möjlighet|delegation)\s(?:till\s|att\s).*$/iu, "")
    .replace(/\s(?:ska|får)\s(?:fördelas|användas|disponeras)\.?$/iu, "");
}

/** When, in what way and between whom: "på samma sätt", "i sin tur", "under 2016", "dem mellan enheterna". */
const asides: readonly RegExp[] = [
  /(?<=¤ (?:för )?att )(?:själva?|sedan|därefter) (?=(?:vidare)?fördela)/giu,
  /\s(?:på\s(?:samma|motsvarande|liknande|lika)\s(?:sätt|vis)|i\ssin\stur|lika(?:så|ledes))(?=\s|,|$)/giu,
  /\s(?:under|för|i)\s(?:år|året|våren|hösten|(?:19|20)\d\d)(?=\s(?:¤|(?:vidare)?fördela|disponera|dela\sut|besluta|råda|förfoga))/giu,
  /(?<=¤[^¤]{0,80}(?<!\p{L})fördela)(?:\s(?:dem|den|det|dessa|medlen|pengarna|beloppet|summan))?(?:\s(?:mellan|bland|inom)\s[^,;¤]{2,60}?)?(?=\s(?:till|för)\s)/giu,
  /\s(?:och|samt|men)\s(?:får|kan|har\srätt\satt)\s(?:inte\s|ej\s|i\ssin\stur\s)?(?:överlåta|(?:vidare)?delegera|lämna|föra)\s[^¤]*$/giu,
];
/** "Nämnden tillförs ¤ av bidraget, att fördelas av nämnden till …": who gets it distributes it. */
const byReceiver =
  /^(?:att\s)?([^,;:()¤]{2,90}?)\s(?:tillförs|tilldelas|får|erhåller|ges|beviljas|anvisas)\s¤(?:\s(?:av|ur|från)\s\p{L}+)?,?\s(?:att|som|vilka)\s(?:ska\s|får\s)?(?:(?:vidare)?fördelas|disponeras)\s(?:vidare\s)?av\s([\p{L}-]+)(?!\p{L})/iu;

const withoutAsides = (text: string): string =>
  asides
    .reduce((words, aside) => words.replace(aside, ""), text)
    .replace(byReceiver, (whole, holder: string, by: string) =>
      /^(?:denn[ae]|den|dem|hen|honom|henne)$/iu.test(by) ||
      holder.toLowerCase().endsWith(by.toLowerCase())
        ? `tilldelas ${holder} ¤ för fördelning`
        : whole,
    );

const given = (first: string, holder: string, whole: string): string =>
  decides.test(holder) || handsOnRest.test(whole)
    ? whole
    : `${first}tilldelas ${holder} ¤ för fördelning`;
/** "delegera till X att besluta om återstående ¤": who may give what is left, later. */
const handsOnRest =
  /(?:delegera|överlåt)\p{L}*\s.*(?<!\p{L})(?:återstående|resterande|kvarvarande)\s¤$/iu;
/** Not who holds it: the one that decides, or a verb that was taken for a name. */
const decides =
  /^(?:jag|vi|det|detta|den|denna|som|region(?:en)?)$|(?<!\p{L})beslut(?:ar|at|as)(?!\p{L})/iu;

/** "För licenser får IT-chefen …" names the purpose; "Utöver detta får …" names nothing. */
const aim = (first: string): string =>
  /^(?:för|till|inom)\s(?!(?:det|detta|övrigt)\s)/iu.test(first) ? first : "";

/** "till enhetschefen för licenser att fördela": where no other purpose is named, the area is it. */
export function areaOf(holder: string): readonly [string, string] | null {
  const [, position, area] = /^(.{2,60}?)\sför\s(.{2,120})$/iu.exec(holder) ?? [];
  return position !== undefined && area !== undefined && isRole(position) ? [position, area] : null;
}
