import { oneOf } from "../words/pattern.ts";
import { amountTo, type Form } from "./frame-forms.ts";

/** Words before an amount that say that it is what is divided here, or what is left to divide. */
export const hereForms: readonly Form[] = [
  // "Det här beslutet avser ¤", "Den här omgången gäller de ¤": what is divided here, whatever there is besides.
  {
    rank: 7,
    isRest: false,
    tells: true,
    pattern: new RegExp(
      `(?<!\\p{L})(?:detta|det\\shär|föreliggande)\\s\\p{L}*(?:beslut|ärende|förslag)(?:et)?\\s(?:avser|gäller|omfattar|rör|handlar\\som)\\s(?:de\\s|den\\sdel\\spå\\s)?${amountTo}$|(?<!\\p{L})(?:denna|den\\shär)\\s\\p{L}*(?:omgång|fördelning|utlysning|utdelning)(?:en)?\\s(?:avser|gäller|omfattar|rör|handlar\\som)\\s(?:de\\s)?${amountTo}$`,
      "iu",
    ),
  },
  // "Kvar för nämnden att besluta om är ¤", "Vad som återstår att dela ut är ¤"
  {
    rank: 6,
    isRest: true,
    pattern: new RegExp(
      `(?<!\\p{L})(?:kvar|återstår|kvarstår|ledigt|ofördelat|över)\\s(?:för\\s\\p{L}+\\s)?att\\s(?:besluta\\som|fördela|dela\\sut|disponera|använda|ta\\sställning\\still|förfoga\\söver)\\s(?:är|blir|var)\\s${amountTo}$`,
      "iu",
    ),
  },
  // "I dag tar jag ställning till den sista delen, ¤"
  {
    rank: 6,
    isRest: true,
    tells: true,
    pattern:
      /(?<!\p{L})(?:fördela[rs]?|dela[rs]?\sut|besluta[rs]?(?:\s\p{L}+){0,2}?\som|ta[rs]?\s(?:\p{L}+\s){0,2}?ställning\still)\s(?:den|det|de)\s(?:sista|återstående|resterande|kvarvarande|andra)\s\p{L}*(?:delen|posten|hälften|beloppet|medlen|pengarna),\s$/iu,
  },
  // "Av utvecklingsreserven om ¤ fördelas", "Ur fonden för miljö på ¤"
  {
    rank: 5,
    isRest: false,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:av|ur|från|inom)\s(?:hela\s|den\s|det\s)?(?:\p{L}+s\s)?\p{L}*${oneOf`
        reserven fonden kontot posten avsättningen potten tillskottet utrymmet miljarden satsningen
        ersättningen tilldelningen budgeten stödet medlen pengarna överskottet överenskommelsen
        bufferten kassan
      `}(?:\s(?:för|till|från)\s[^.;,¤]{3,60}?)?(?:\s(?:om|på)|,?\s(?:som\suppgår|uppgående)\still)\s(?:totalt\s|sammanlagt\s)?$`,
      "iu",
    ),
  },
];

/** The same on both sides of it. */
export const hereAround: readonly (Form & { readonly after: RegExp })[] = [
  // "Nu delas de ¤ ut som inte gick åt", "Omgången gäller de ¤ som blev över"
  {
    rank: 6,
    isRest: true,
    tells: true,
    pattern: new RegExp(
      String.raw`^(?!.*${oneOf`lämna* återlämna* betala* återbetala* återför* spara*`})(?:.*\s)?${oneOf`
          fördela[rs]? dela[rs]? besluta[rs]? avser gäller omfattar disponera[rs]? använder används
        `}\s(?:[\p{L}]+\s){0,3}?de\s$`,
      "iu",
    ),
    after: new RegExp(
      String.raw`^\s(?:ut\s)?(?:som|vilka)\s(?:då\s|nu\s|ännu\s)?${oneOf`
          (blev|blir|är|blivit)_över (inte|ej)_(gick|har|användes|togs|delades|fördelades|kom|hann)
          stod_kvar fanns_kvar lämnades_tillbaka återlämnades
        `}(?!\p{L})`,
      "iu",
    ),
  },
];
