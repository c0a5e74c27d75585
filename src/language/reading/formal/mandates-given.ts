import { oneOf } from "../words/pattern.ts";
import type { Act } from "../layout/act.ts";
import type { FoundDate } from "../words/dates.ts";
import type { SourceDocument } from "../layout/document.ts";
import { nearestBody } from "./mandate-body.ts";
import { moneyIn } from "../words/money.ts";
import type { ReadMandate } from "../reading.ts";

/** A mandate with the sentence that it was read from. */
export interface FoundMandate extends ReadMandate {
  readonly quote: string;
}

const money = oneOf`
  medel medlen pengar pengarna (stats)?bidrag(et)? belopp beloppet anslag anslaget resten återstoden
  det_som
`;
const gives = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(rätt(en)?|delegation|mandat|bemyndigande|befogenhet|bemyndigas|i_uppdrag)_((på
      |till)_)?(att_)?((?!\d)[^.;:]){0,60}?(?<![A-Za-zÀ-ɏ])((besluta|bestämma|förfoga|råda|förordna)_(om
      |över|hur)|avgöra|disponera|fördela|dela_ut)_(([A-Za-zÀ-ɏ]+|(19|20)\d\d)_){0,5}?${money}(?![A-Za-zÀ-ɏ])
    (överlåt(a|er|s)|uppdra[rs]?|anförtro[rs]?|lämna[rs]?|lägga|lägger|läggs)_([^.;:]{0,40}_)?(åt|till
      |på)_[^.;:\d]{2,60}?_att_((?!\d)[^.;:]){0,40}?((besluta|bestämma|förfoga|råda)_(om|över
      |hur)|avgöra|disponera|fördela|dela_ut)_(([A-Za-zÀ-ɏ]+|(19|20)\d\d)_){0,5}?${money}(?![A-Za-zÀ-ɏ])
    (får|ges|erhåller|har|tilldelas|lämnas|ger?_.{2,60}|lämnar_.{2,60}|delegerar?(_till
      |_åt)?_.{2,60}|bemyndigar?_.{2,60}|bemyndigas)_.{0,60}?(delegation|rätt|bemyndig\w*
      |i_uppdrag|att)_.{0,40}?(\bfördela\b|\bbesluta_om_(([A-Za-zÀ-ɏ]+_)?(fördelning|användning)
      |(de_)?(resterande|återstående|kvarvarande|kvarstående|ytterligare|övriga)_medel
      |hur_(de_)?([A-Za-zÀ-ɏ]+_)?(medel|medlen|pengarna|bidraget)))
    (?<![A-Za-zÀ-ɏ])(rätt(en)?|delegation(en)?|befogenhet(en)?|beslutanderätt(en)?)_(att|till)_((?!\d)[^.;:]){0,40}?(fördela|disponera|besluta_om)_[^;:]{2,120}?_(delegeras|överlåts|lämnas|ges|läggs)_(till|åt|på)
    får_((själv|därefter|sedan|fritt|ensam)_)?(besluta|bestämma|förfoga|råda)_(om|över
      |hur)_([A-Za-zÀ-ɏ]+_){0,4}?(dessa|medel|medlen|pengar|pengarna|bidraget|beloppet|anslaget|potten
      |resten|återstoden|fördelningen|användningen)(?![A-Za-zÀ-ɏ])
    (får|ska)_([A-Za-zÀ-ɏ]+_)?fördela_(?!(?!(19|20)\d\d_års)\d)
    (?<![A-Za-zÀ-ɏ])beslut(en|et)?_om_((?!\d)[^.;:]){0,40}?(fördelning|användning)(en)?_((?!\d)[^.;:]){0,40}?(delegeras|överlåts)_(till|åt|på)
    \bdeleg(eras|erar|era)\b.{0,80}(\bfördela\b|\bbesluta_om_([A-Za-zÀ-ɏ]+_)?fördelning)
  `,
  "i",
);

/** "Direktören får fördela 4,5 mnkr", "Kommundirektören beslutar om fördelningen": authority over what is named beside. */
const mayDistribute =
  /(?<![A-Za-zÀ-ɏ])får\s(?:(?!att\s|i\s|\d)[A-Za-zÀ-ɏ-]+\s){0,6}?(?:fördela|disponera|(?:besluta|bestämma)\som\s(?:fördelning|användning)(?:en)?\sav)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?\d|[A-Za-zÀ-ɏ](?:chefen|direktören|ledaren|samordnaren|strategen|rektorn?),?\s(?:[^.;:\d]{0,40}\s)?(?:beslutar|bestämmer|avgör|råder)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:om|över|hur)\s(?:[A-Za-zÀ-ɏ]+\s){0,4}?(?:fördel[A-Za-zÀ-ɏ]*|användning[A-Za-zÀ-ɏ]*|medlen|beloppet|pengarna|pengarnas)(?![A-Za-zÀ-ɏ])/i;

/** "Skolchefen får 1 080 000 kr att fördela till …" places money and gives no authority over other money. */
const plain =
  "(?:(?!(?:att|rätt|rätten|delegation|mandat|befogenhet|uppdrag)\\s)[A-Za-zÀ-ɏ-]+,?\\s)";
const amount =
  "\\d[\\d ,.]*\\s?(?:kr|kronor|sek|:-|t?kr|kkr|mn?kr|msek|miljon(?:er)?(?:\\skronor)?)";
const givesPot = new RegExp(
  `(?:får|ges|erhåller|tilldelas?|har|ger?|lämnar?)\\s(?:${plain}{0,8}?${amount}|(?:en|ett)\\s(?:pott|belopp|summa|ram)\\s${plain}{0,3}?${amount},?(?:\\s${plain}{0,8}?[A-Za-zÀ-ɏ-]+)?,?)\\s(?:för\\s)?att\\s(?:[A-Za-zÀ-ɏ]+\\s)?fördela|` +
    `${amount},?\\s${plain}{0,8}?som\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}?(?:får|ska|kan)\\s(?:[A-Za-zÀ-ɏ]+\\s)?fördela|` +
    `(?<![A-Za-zÀ-ɏ])har\\s${plain}{0,2}att\\s(?:[A-Za-zÀ-ɏ]+\\s)?fördela`,
  "i",
);

/** What the document's own decision gives: authority from its body, day and section. */
export function givenMandates(
  document: SourceDocument,
  date: FoundDate | null,
  acts: readonly Act[],
): FoundMandate[] {
  if (document.kind !== "protokoll") return [];
  const found: FoundMandate[] = [];
  let section = sectionOfHead(document);
  // "Nämnden beslutar enligt förslaget": what is proposed there is what is decided.
  const adopted = new Set(
    acts.filter(({ lines }) => lines.some((line) => !line.proposed)).map((act) => act.section),
  );
  for (const part of document.sections) {
    const number = /^(?:\p{Lu}\p{L}{1,5}\s)?§+\s?(\d{1,4})/u.exec(part.heading)?.[1];
    if (number !== undefined) section = Number(number);
    const isAdopted = part.kind === "proposal" && adopted.has(part);
    if (part.kind !== "decision" && !isAdopted) continue;
    const all = part.lines.map((line) => line.text);
    // What stands above the proposal to the assembly the board decides itself.
    const proposal = all.findIndex((line) => toAssembly.test(line));
    const text = proposal < 0 ? all : all.slice(0, proposal);
    const quote = text.find(
      (line, index) =>
        ((gives.test(line) && !givesPot.test(line)) || mayDistribute.test(line)) &&
        !refused.test(line) &&
        (ofMoney.test(line) ||
          (pointsBack.test(line) && moneyIn(text[index - 1] ?? "").length > 0)),
    );
    if (quote === undefined) continue;
    const words = `${part.heading} ${text.join(" ").slice(0, 2000)}`;
    const named = decides.test(words) ? nearestBody(words, 0) : null;
    const body = named ?? bodyOfHead(document) ?? nearestBody(words, 0);
    found.push({ body, date: date?.kind === "day" ? date.day : null, section, point: null, quote });
  }
  return found;
}

const ofMoney =
  /(?<![A-Za-zÀ-ɏ])(?:medel|medlen|kronor|sek|t?kr|kkr|mn?kr|msek|miljon|belopp|pott|anslag|(?:stats)?bidrag|stöd|pengar|ram|återstod|resten|det som|överskjut)/i;
/** "… får delegation på att besluta om fördelningen" on a line of its own, below the pot that it is about. */
const pointsBack =
  /(?<![A-Za-zÀ-ɏ])(?:(?:fördelningen|användningen)(?!\sav\s(?!(?:den|det|dem|dessa|detta)(?![A-Za-zÀ-ɏ])))|(?:fördela|disponera|dela\sut)\s(?:den|det|dem|dessa|detta))(?![A-Za-zÀ-ɏ])/i;

const toAssembly = /föreslår\s(?:att\s)?(?:[A-Za-zÀ-ɏ]{4,})?fullmäktige(?![A-Za-zÀ-ɏ])/i;

/** Words beside the body that decides; what else is named is who the money or a report goes to. */
const decides =
  /(?<![A-Za-zÀ-ɏ])(?:beslutar|beslutade|beslöt|delegerar|bemyndigar|överlåter|uppdrar|ger|bifaller)(?![A-Za-zÀ-ɏ])/i;

const refused =
  /återremitt|bordl[äa]gg|bordläggs|\bavsl[åa]|(?<![A-Za-zÀ-ɏ])(?:upphör|upphävs?|återkallas?|dras\s(?:in|tillbaka)|upphäver|återkallar|förlorar)(?![A-Za-zÀ-ɏ])/i;

/** "Regionstyrelsen 2021-02-23 § 31", above an extract of one paragraph. */
function sectionOfHead(document: SourceDocument): number | null {
  for (const line of document.lines.slice(0, 8)) {
    const found = /^[^.]{3,80}\s§\s?(\d{1,4})$/.exec(line.text)?.[1];
    const isExtract = /^(?:protokolls)?utdrag(?![A-Za-zÀ-ɏ])/i.test(line.text);
    if (found !== undefined && (isExtract || nearestBody(line.text, 0) !== null))
      return Number(found);
  }
  return null;
}

function bodyOfHead(document: SourceDocument): string | null {
  for (const line of document.lines.slice(0, 8)) {
    const found = nearestBody(line.text, 0);
    if (found !== null) return found;
  }
  return null;
}
