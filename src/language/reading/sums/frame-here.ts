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
      `(?<![A-Za-zÀ-ɏ])(?:detta|det\\shär|föreliggande)\\s[A-Za-zÀ-ɏ]*(?:beslut|ärende|förslag)(?:et)?\\s(?:avser|gäller|omfattar|rör|handlar\\som)\\s(?:de\\s|den\\sdel\\spå\\s)?${amountTo}$|(?<![A-Za-zÀ-ɏ])(?:denna|den\\shär)\\s[A-Za-zÀ-ɏ]*(?:omgång|fördelning|utlysning|utdelning)(?:en)?\\s(?:avser|gäller|omfattar|rör|handlar\\som)\\s(?:de\\s)?${amountTo}$`,
      "i",
    ),
  },
  // "Kvar för nämnden att besluta om är ¤", "Vad som återstår att dela ut är ¤"
  {
    rank: 6,
    isRest: true,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:kvar|återstår|kvarstår|ledigt|ofördelat|över)\\s(?:för\\s[A-Za-zÀ-ɏ]+\\s)?att\\s(?:besluta\\som|fördela|dela\\sut|disponera|använda|ta\\sställning\\still|förfoga\\söver)\\s(?:är|blir|var)\\s${amountTo}$`,
      "i",
    ),
  },
  // "I dag tar jag ställning till den sista delen, ¤"
  {
    rank: 6,
    isRest: true,
    tells: true,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:fördela[rs]?|dela[rs]?\sut|besluta[rs]?(?:\s[A-Za-zÀ-ɏ]+){0,2}?\som|ta[rs]?\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?ställning\still)\s(?:den|det|de)\s(?:sista|återstående|resterande|kvarvarande|andra)\s[A-Za-zÀ-ɏ]*(?:delen|posten|hälften|beloppet|medlen|pengarna),\s$/i,
  },
  // "Av utvecklingsreserven om ¤ fördelas", "Ur fonden för miljö på ¤"
  {
    rank: 5,
    isRest: false,
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ɏ])(?:av|ur|från|inom)\s(?:hela\s|den\s|det\s)?(?:[A-Za-zÀ-ɏ]+s\s)?[A-Za-zÀ-ɏ]*${oneOf`
        reserven fonden kontot posten avsättningen potten tillskottet utrymmet miljarden satsningen
        ersättningen tilldelningen budgeten stödet medlen pengarna överskottet överenskommelsen
        bufferten kassan
      `}(?:\s(?:för|till|från)\s[^.;,¤]{3,60}?)?(?:\s(?:om|på)|,?\s(?:som\suppgår|uppgående)\still)\s(?:totalt\s|sammanlagt\s)?$`,
      "i",
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
        `}\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?de\s$`,
      "i",
    ),
    after: new RegExp(
      String.raw`^\s(?:ut\s)?(?:som|vilka)\s(?:då\s|nu\s|ännu\s)?${oneOf`
          (blev|blir|är|blivit)_över (inte|ej)_(gick|har|användes|togs|delades|fördelades|kom|hann)
          stod_kvar fanns_kvar lämnades_tillbaka återlämnades
        `}(?![A-Za-zÀ-ɏ])`,
      "i",
    ),
  },
];
