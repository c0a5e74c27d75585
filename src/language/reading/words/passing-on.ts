/** The words of a sentence by which somebody may distribute money further, brought to a few plain ones. */
const may =
  "(?:[A-Za-zÀ-ɏ]*(?:rätt|delegation|mandat|befogenhet|bemyndigande|möjlighet|uppdrag|ansvar)(?:en|et|t)?)";
const distribute = "(?:vidare)?fördela|disponera|dela ut|besluta|bestämma|råda|förfoga|förvalta";
const theMoney =
  "(?:de|dem|det|den|dessa|medlen|pengarna|beloppet|potten|summan|anslaget|bidraget)";
const among = "(?:\\s(?:mellan|bland|inom|till)\\s[A-Za-zÀ-ɏ-]+)?";
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-zÀ-ɏ])genom\s([A-Za-zÀ-ɏ -]{3,60}?)s\sbeslut(?![A-Za-zÀ-ɏ])/gi, "av $1"],
  [
    /,?\s(?:och|samt|men)\s(?:får|kan|har\srätt\satt)\s(?:inte\s|ej\s)?(?:överlåta|(?:vidare)?delegera|lämna|föra)\s[^¤]*$/gi,
    "",
  ],
  // "…, med rätt att vidaredelegera till enhetschef": to whom it may go on is not who gets it.
  [
    /,?\s(?:med|och)\s(?:rätt|möjlighet|rättighet)(?:en)?\s(?:(?:till|för)\s[A-Za-zÀ-ɏ -]{3,40}?\s)?att\s(?:i\ssin\stur\s)?(?:vidaredelegera|delegera|överlåta|lämna|föra)(?![A-Za-zÀ-ɏ])[^¤;]*$/gi,
    "",
  ],
  [/(?<![A-Za-zÀ-ɏ])ansvarig\s?:\s/gi, ", "],
  // "… för fördelning i samråd med facken": with whom, which says nothing of what it is for.
  [
    /(?<=(?:för|till)\s(?:(?:vidare|egen|fortsatt)\s)?(?:vidare)?fördelning|att\s(?:vidare)?fördela)\s(?:i\s(?:samråd|samverkan|samarbete|dialog)\smed|efter\ssamråd\smed|tillsammans\smed)\s[^¤,;.()]{3,80}?(?=$|[,;.()]|\s(?:till|för|på|mellan)\s)/gi,
    "",
  ],
  [
    /(?<![A-Za-zÀ-ɏ])(?:(?:vad|när det) (?:gäller|avser)|i fråga om|med avseende på)(?![A-Za-zÀ-ɏ])/gi,
    "gällande",
  ],
  [
    /\si sin tur(?![A-Za-zÀ-ɏ])|\s(?:liksom|som|precis som) (?:tidigare|förut|förr|hittills)(?![A-Za-zÀ-ɏ])|\spå (?:samma|motsvarande|liknande|lika) (?:sätt|vis)(?![A-Za-zÀ-ɏ])/gi,
    "",
  ],
  // "Hur medlen fördelas bestämmer X", "Hur de ska användas avgörs av X".
  [
    new RegExp(
      `(?<![A-Za-zÀ-ɏ])hur\\s${theMoney}\\s(?:(?:ska|skall|får)\\s)?(?:fördelas|användas|används|disponeras)${among}\\s(?:bestäms|beslutas|avgörs)(?![A-Za-zÀ-ɏ])`,
      "gi",
    ),
    "medlen fördelas",
  ],
  [
    new RegExp(
      `(?<![A-Za-zÀ-ɏ])hur\\s${theMoney}\\s(?:(?:ska|skall|får)\\s)?(?:fördelas|användas|används|disponeras)${among}\\s(?:bestämmer|beslutar|avgör)(?![A-Za-zÀ-ɏ])`,
      "gi",
    ),
    "medlen fördelar",
  ],
  [
    /(?<![A-Za-zÀ-ɏ])beslut(?:et|en)?\som\s(?:användning|fördelning|disponering)(?:en)?(?:\sav\s[A-Za-zÀ-ɏ]+)?\s(?:fattas|tas)\sav(?![A-Za-zÀ-ɏ])/gi,
    "medlen fördelas av",
  ],
  // "X får besluta hur de används", "X avgör hur medlen ska fördelas".
  [
    new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:beslutar?|bestämm(?:a|er)|avgöra?)\\s(?:själv\\s|sedan\\s|därefter\\s)?(?:om\\s)?hur\\s${theMoney}\\s(?:(?:ska|skall|får)\\s)?(?:fördelas|användas|används|disponeras)(?![A-Za-zÀ-ɏ])`,
      "gi",
    ),
    "disponerar medlen",
  ],
  [
    /(?<![A-Za-zÀ-ɏ])(?:pottansvarig|pottinnehavare|innehavare|pottägare|ansvarig för fördelning(?:en)?|fördelningsansvarig|fördelare)(?:\s(?:är|blir))?\s?:?(?=\s)/gi,
    "fördelas av",
  ],
  [
    /(?<![A-Za-zÀ-ɏ])(?:beslutanderätten|beslutsrätten)\s(?:över|om|till)(?![A-Za-zÀ-ɏ])/gi,
    "fördelningen av",
  ],
  [
    /^(?:att\s)?(?:[A-Za-zÀ-ɏ]*rätten|uppdraget|uppgiften|ansvaret)\s(?:för\s)?att\s(?:fördela|disponera|besluta om|dela ut)(?![A-Za-zÀ-ɏ])/gi,
    "fördelningen av",
  ],
  [
    /(?<![A-Za-zÀ-ɏ])(?:an)?svarar?\s(?:själv\s)?för\s(?:den\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:vidare)?fördelning(?:en)?(?:\sav)?(?![A-Za-zÀ-ɏ])/gi,
    "fördelar",
  ],
  // "¤ till kurser efter beslut av HR-chefen", "enligt HR-chefens bestämmande"
  [
    /,?\s(?:efter|enligt)\s(?:särskilt\s)?(?:beslut|bestämmande|prövning)\sav\s(?=[A-Za-zÀ-ɏ -]{2,60}?(?:chef|direktör)en(?!s?\s(?:den\s)?\d))/gi,
    " fördelas av ",
  ],
  [
    /,?\s(?:efter|enligt)\s([A-Za-zÀ-ɏ -]{2,60}?(?:chef|direktör)en(?:\sför\s[A-Za-zÀ-ɏ -]{3,40}?)?)s\s(?:bestämmande|beslut|prövning|bedömning|anvisning[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ]|\s(?:den\s)?[\d(§])/gi,
    " fördelas av $1",
  ],
  [/(?<![A-Za-zÀ-ɏ])del(a|ar|as)\sut(?![A-Za-zÀ-ɏ])/gi, "disponer$1"],
  [/(?<![A-Za-zÀ-ɏ])förfoga([rs]?)\söver(?![A-Za-zÀ-ɏ])/gi, "disponera$1"],
  [/(?<![A-Za-zÀ-ɏ])(?:råda|bestämma)\söver(?![A-Za-zÀ-ɏ])/gi, "disponera"],
  [/(?<![A-Za-zÀ-ɏ])(?:råder|bestämmer)\söver(?![A-Za-zÀ-ɏ])/gi, "disponerar"],
  [
    /(?<![A-Za-zÀ-ɏ])(?:beslutar|bestämmer)\s(?:själv\s|sedan\s|därefter\s)?(?:om|över)(?:\s(?:den\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:fördelning|användning)(?:en)?(?:\sav)?(?=\s|[.,;]|$)|\shur(?![A-Za-zÀ-ɏ]))?/gi,
    "disponerar",
  ],
  [
    /(?<![A-Za-zÀ-ɏ])(?:besluta|bestämma)\s(?:själv\s|sedan\s|därefter\s)?(?:om|över)(?:\s(?:den\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:fördelning|användning)(?:en)?(?:\sav)?(?=\s|[.,;]|$)|\shur(?![A-Za-zÀ-ɏ]))?/gi,
    "disponera",
  ],
  [
    /(?<=disponera\s)(?:(?:hur\s)|(?:den\s)?(?:användning|fördelning|disponering)(?:en)?\sav\s)/gi,
    "",
  ],
  // "i uppdrag att fördela", "delegation på att mellan enheterna fördela".
  [
    new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:i\\s)?${may}\\s(?:(?:på|till|om|för)\\s)?att\\s(?=(?:[A-Za-zÀ-ɏ\\d]+\\s){0,4}?(?:${distribute}))`,
      "gi",
    ),
    "att ",
  ],
];

/** The same sentence in plainer words. */
export const inPlainWords = (text: string): string =>
  forms.reduce((words, [pattern, plain]) => words.replace(pattern, plain), text);
