// In these words the amount is written ¤.
/** Other words for the same gift, beside the ones by which it is read. */
const forms: readonly (readonly [RegExp, string])[] = [
  // "Beloppet ¤ avser kurser", "Ytterligare ¤ är avsedda för kurser"
  [
    /^((?:att\s)?(?:(?:belopp(?:et)?|ytterligare|de|resterande|återstående|kvarvarande)\s){0,2}¤)\s(?:avser(?!\s(?:inte|ej|kostnad\p{L}*|avgift\p{L}*|utgift\p{L}*)(?!\p{L}))|är\s(?:avsedda|ämnade|tänkta)\s(?:för|till))\s/iu,
    "$1 avsätts till ",
  ],
  // "Hela bidraget, ¤, går till kurser"
  [
    /^(?:att\s)?(?:hela\s)?\p{L}*(?:bidraget|medlen|stödet|anslaget|pengarna)(?:\s(?:för\s)?(?:19|20)\d\d)?(?:,\s|\s\(|\som\s|\spå\s)¤[),]?\s(?=(?:går|används|läggs|avsätts|fördelas|lämnas|satsas)\s(?:till|för|på)\s(?!(?:det|den|de|följande|insatserna)\s)|(?:tilldelas|ges|beviljas)\s)/iu,
    "¤ ",
  ],
  // "att ta ¤ i anspråk för kurser", "Kurser tar ¤ i anspråk", "För kurser tas ¤ i anspråk"
  [/(?<!\p{L})tar?\s¤\si\sanspråk(?=\s(?:för|till)\s)/giu, "avsätta ¤"],
  [/(?<!\p{L})tar\s(?:\p{L}+\s)?¤\si\sanspråk(?!\p{L})/giu, "får ¤"],
  [/(?<!\p{L})ta(?:s|ges)\s(?:\p{L}+\s)?¤\si\sanspråk(?!\p{L})/giu, "avsätts ¤"],
  [/¤\stas\si\sanspråk(?=\s(?:för|till|av)\s)/giu, "¤ avsätts"],
  // "På kurser läggs ¤", "I kurser investeras ¤"
  [
    /^((?:att\s)?)(?:på\s(?=[^¤]{2,160}?\s(?:läggs?|lägga|satsas?|används?)\s¤)|i\s(?=[^¤]{2,160}?\s(?:invester|sats)as?\s¤))/iu,
    "$1till ",
  ],
  [
    /(?<=¤\s)(?:över)?lämnas(?=\s(?:till|åt)\s(?!staten|regeringen|socialstyrelsen|\p{L}*(?:verket|myndigheten)))/giu,
    "ges",
  ],
  [/(?<!\p{L})(?:avdelas|investeras)(?!\p{L})/giu, "avsätts"],
  [/(?<=¤\s)disponeras(?=\s(?:för|till)\s(?!.*\sav\s\p{L}*(?:chef|direktör)))/giu, "avsätts"],
  // Only as the decision itself: "Eva kan använda ¤" gives nothing.
  [
    /^((?:att\s)?)(?:avdela|öronmärka|satsa|använda|lägga|investera)(?=\s¤\s(?:till|för|på|i|åt)\s)/giu,
    "$1avsätta",
  ],
  [/(?<!\p{L})(?:avdelar|öronmärker|satsar|lägger)(?=\s¤\s(?:till|för|på|i|åt)\s)/giu, "avsätter"],
];

/** The same gift by the verbs that are read. */
export const inGivingVerbs = (text: string): string =>
  forms.reduce((words, [pattern, plain]) => words.replace(pattern, plain), text);
