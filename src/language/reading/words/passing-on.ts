/** The words of a sentence by which somebody may distribute money further, brought to a few plain ones. */
const may =
  "(?:\\p{L}*(?:rätt|delegation|mandat|befogenhet|bemyndigande|möjlighet|uppdrag|ansvar)(?:en|et|t)?)";
const distribute = "(?:vidare)?fördela|disponera|dela ut|besluta|bestämma|råda|förfoga|förvalta";
const theMoney =
  "(?:de|dem|det|den|dessa|medlen|pengarna|beloppet|potten|summan|anslaget|bidraget)";
const among = "(?:\\s(?:mellan|bland|inom|till)\\s[\\p{L}-]+)?";
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})genom\s([\p{L} -]{3,60}?)s\sbeslut(?!\p{L})/giu, "av $1"],
  [
    /,?\s(?:och|samt|men)\s(?:får|kan|har\srätt\satt)\s(?:inte\s|ej\s)?(?:överlåta|(?:vidare)?delegera|lämna|föra)\s[^¤]*$/giu,
    "",
  ],
  // "…, med rätt att vidaredelegera till enhetschef": to whom it may go on is not who gets it.
  [
    /,?\s(?:med|och)\s(?:rätt|möjlighet|rättighet)(?:en)?\s(?:(?:till|för)\s[\p{L} -]{3,40}?\s)?att\s(?:i\ssin\stur\s)?(?:vidaredelegera|delegera|överlåta|lämna|föra)(?!\p{L})[^¤;]*$/giu,
    "",
  ],
  [/(?<!\p{L})ansvarig\s?:\s/giu, ", "],
  [
    /(?<!\p{L})(?:(?:vad|när det) (?:gäller|avser)|i fråga om|med avseende på)(?!\p{L})/giu,
    "gällande",
  ],
  [
    /\si sin tur(?!\p{L})|\s(?:liksom|som|precis som) (?:tidigare|förut|förr|hittills)(?!\p{L})|\spå (?:samma|motsvarande|liknande|lika) (?:sätt|vis)(?!\p{L})/giu,
    "",
  ],
  // "Hur medlen fördelas bestämmer X", "Hur de ska användas avgörs av X".
  [
    new RegExp(
      `(?<!\\p{L})hur\\s${theMoney}\\s(?:(?:ska|skall|får)\\s)?(?:fördelas|användas|används|disponeras)${among}\\s(?:bestäms|beslutas|avgörs)(?!\\p{L})`,
      "giu",
    ),
    "medlen fördelas",
  ],
  [
    new RegExp(
      `(?<!\\p{L})hur\\s${theMoney}\\s(?:(?:ska|skall|får)\\s)?(?:fördelas|användas|används|disponeras)${among}\\s(?:bestämmer|beslutar|avgör)(?!\\p{L})`,
      "giu",
    ),
    "medlen fördelar",
  ],
  [
    /(?<!\p{L})beslut(?:et|en)?\som\s(?:användning|fördelning|disponering)(?:en)?(?:\sav\s\p{L}+)?\s(?:fattas|tas)\sav(?!\p{L})/giu,
    "medlen fördelas av",
  ],
  // "X får besluta hur de används", "X avgör hur medlen ska fördelas".
  [
    new RegExp(
      `(?<!\\p{L})(?:beslutar?|bestämm(?:a|er)|avgöra?)\\s(?:själv\\s|sedan\\s|därefter\\s)?(?:om\\s)?hur\\s${theMoney}\\s(?:(?:ska|skall|får)\\s)?(?:fördelas|användas|används|disponeras)(?!\\p{L})`,
      "giu",
    ),
    "disponerar medlen",
  ],
  [
    /(?<!\p{L})(?:pottansvarig|pottinnehavare|innehavare|pottägare|ansvarig för fördelning(?:en)?|fördelningsansvarig|fördelare)(?:\s(?:är|blir))?\s?:?(?=\s)/giu,
    "fördelas av",
  ],
  [/(?<!\p{L})(?:beslutanderätten|beslutsrätten)\s(?:över|om|till)(?!\p{L})/giu, "fördelningen av"],
  [
    /^(?:att\s)?(?:\p{L}*rätten|uppdraget|uppgiften|ansvaret)\s(?:för\s)?att\s(?:fördela|disponera|besluta om|dela ut)(?!\p{L})/giu,
    "fördelningen av",
  ],
  [
    /(?<!\p{L})(?:an)?svarar?\s(?:själv\s)?för\s(?:den\s)?(?:\p{L}+\s)?(?:vidare)?fördelning(?:en)?(?:\sav)?(?!\p{L})/giu,
    "fördelar",
  ],
  // "¤ till kurser efter beslut av HR-chefen", "enligt HR-chefens bestämmande"
  [
    /,?\s(?:efter|enligt)\s(?:särskilt\s)?(?:beslut|bestämmande|prövning)\sav\s(?=[\p{L} -]{2,60}?(?:chef|direktör)en(?!s?\s(?:den\s)?\d))/giu,
    " fördelas av ",
  ],
  [
    /,?\s(?:efter|enligt)\s([\p{L} -]{2,60}?(?:chef|direktör)en(?:\sför\s[\p{L} -]{3,40}?)?)s\s(?:bestämmande|beslut|prövning|bedömning|anvisning\p{L}*)(?!\p{L}|\s(?:den\s)?[\d(§])/giu,
    " fördelas av $1",
  ],
  [/(?<!\p{L})del(a|ar|as)\sut(?!\p{L})/giu, "disponer$1"],
  [/(?<!\p{L})förfoga([rs]?)\söver(?!\p{L})/giu, "disponera$1"],
  [/(?<!\p{L})(?:råda|bestämma)\söver(?!\p{L})/giu, "disponera"],
  [/(?<!\p{L})(?:råder|bestämmer)\söver(?!\p{L})/giu, "disponerar"],
  [
    /(?<!\p{L})(?:beslutar|bestämmer)\s(?:själv\s|sedan\s|därefter\s)?(?:om|över)(?:\s(?:den\s)?(?:\p{L}+\s)?(?:fördelning|användning)(?:en)?(?:\sav)?(?=\s|[.,;]|$)|\shur(?!\p{L}))?/giu,
    "disponerar",
  ],
  [
    /(?<!\p{L})(?:besluta|bestämma)\s(?:själv\s|sedan\s|därefter\s)?(?:om|över)(?:\s(?:den\s)?(?:\p{L}+\s)?(?:fördelning|användning)(?:en)?(?:\sav)?(?=\s|[.,;]|$)|\shur(?!\p{L}))?/giu,
    "disponera",
  ],
  [
    /(?<=disponera\s)(?:(?:hur\s)|(?:den\s)?(?:användning|fördelning|disponering)(?:en)?\sav\s)/giu,
    "",
  ],
  // "i uppdrag att fördela", "delegation på att mellan enheterna fördela".
  [
    new RegExp(
      `(?<!\\p{L})(?:i\\s)?${may}\\s(?:(?:på|till|om|för)\\s)?att\\s(?=(?:[\\p{L}\\d]+\\s){0,4}?(?:${distribute}))`,
      "giu",
    ),
    "att ",
  ],
];

/** The same sentence in plainer words. */
export const inPlainWords = (text: string): string =>
  forms.reduce((words, [pattern, plain]) => words.replace(pattern, plain), text);
