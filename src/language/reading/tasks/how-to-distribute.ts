import { groupOfReceivers } from "../words/receivers-as-group.ts";
import { isWhoGot } from "../words/who-got.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";

/** What is weighed when money is divided, and not what is done then. */
const weighs = oneOf`
  beakta ta_(särskild_|stor_)?hänsyn_till väga_in utgå_från ha_som_utgångspunkt eftersträva
  hålla_sig_(till|inom) prioritera ge_(företräde|förtur)_åt följa_([A-Za-zÀ-ɏ]+_){0,3}?[A-Za-zÀ-ɏ]*(villkor|villkoren|riktlinjer|riktlinjerna|kriterier|kriterierna|principer|principerna|anvisningar|anvisningarna|intentioner|intentionerna)
`;
const isWeighed = new RegExp(wholeWord`${weighs}`, "i");
const holder = oneOf`
  (den_|de_)?ansvariga?e?_för_((respektive|varje|en|de|den|sin|sina)_)?*pott(en|er|erna|ar|arna)?
  den_som_(fördelar|håller_i|disponerar|förfogar_över|ansvarar_för|svarar_för|delar_ut|får)_([A-Za-zÀ-ɏ]+_){0,3}?[A-Za-zÀ-ɏ]*(pott|potten|pott(er|ar)na|summa|summan|medel|medlen|pengar|pengarna|belopp|beloppet)
  (respektive|varje)_(pott|medels|bidrags)?(mottagare|innehavare|ägare|hållare)
`;
const whenDividing = oneOf`
  (vid|i|under|inför|för)_(den_|sin_|en_)?(fortsatta_|vidare_|egna_)?(vidare)?(fördelning|utdelning)(en)?
  (när|då|innan)_(hon_|han_|de_|den_)?([A-Za-zÀ-ɏ]+_){0,2}?[A-Za-zÀ-ɏ]*(medel|medlen|pengar|pengarna|pott|potten|pott(er|ar)na)_((vidare)?fördelas|delas_ut)
`;
const shall = "(?:ska|skall|bör)";
/** "ska beakta", "ska vid fördelningen ta hänsyn till", "ska ansvarig för respektive pott väga in". */
const shallWeigh = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${shall}\s(?:(?:${whenDividing}|då|också|även|därvid|särskilt|${holder}|${groupOfReceivers})\s){0,3}${weighs}(?![A-Za-zÀ-ɏ])`,
  "i",
);
const byHolders = new RegExp(
  String.raw`^(?:att\s)?(?:${holder}|${groupOfReceivers})\s(?:[^.;,]{2,60}\s)?${shall}\s|\s${shall}\s(?:${holder}|${groupOfReceivers})\s`,
  "i",
);
const dividing = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${whenDividing}(?![A-Za-zÀ-ɏ])`, "i");
const whoShall = new RegExp(String.raw`^(.{2,80}?)\s${shall}\s`, "i");
/** More than how: what is entrusted, reported or made. */
const alsoDoes = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    i_uppdrag (åter)?(redovisa|rapportera) återkomma lämna ta_fram följa_upp upprätta utvärdera presentera
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);

/**
 * "Ansvarig för respektive pott ska beakta önskemålen": how whoever holds a pot divides it. It binds what he was given,
 * and is no task of its own that could be done by a day.
 */
export function tellsHowToDivide(sentence: string): boolean {
  if (!isWeighed.test(sentence) || !shallWeigh.test(sentence) || alsoDoes.test(sentence))
    return false;
  return (
    byHolders.test(sentence) ||
    dividing.test(sentence) ||
    isWhoGot(whoShall.exec(sentence)?.[1] ?? "")
  );
}
