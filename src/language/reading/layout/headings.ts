import { oneOf } from "../words/pattern.ts";

/** What a part of a document is for; only `decision` and `proposal` are read for what is to be done. */
export type SectionKind =
  | "head"
  | "background"
  | "underlying"
  | "delegation"
  | "proposal"
  | "decision"
  | "notice"
  | "dispatch"
  | "aside"
  | "appendix"
  | "closing";

/** Headings by what stands under them, tried in order; matched against a line without marks, numbers and colon. */
const headings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "aside",
    new RegExp(
      String.raw`^${oneOf`
        yrkanden? yrkande.* .*yrkanden? ändringsyrkande.* tilläggsyrkande.*
        (.*_)?(motion(en|ens)?|motionärens).* ändringsförslag tilläggsförslag motförslag
        alternativa?_förslag reservation(er)?(_.*)? .*\breservation(er)? särskilt_yttrande
        särskilda_yttranden protokollsanteckning(ar)? beslutsgång(en)? proposition(sordning|er)?
        votering(en)?(_.*)? omröstning(en)?(_.*)? jäv jävsanmälan deltar_inte_i_beslutet inlägg
        yttranden? avstyrk.*
      `}$`,
    ),
  ],
  [
    "aside",
    new RegExp(
      String.raw`^${oneOf`
        tidigare_beslut föregående_beslut gällande_beslut tidigare_behandling avslutade_uppdrag
        tidigare_uppdrag
        (äldre|pågående|genomförda|slutförda|öppna|återrapporterade)_(uppdrag|beslut).*
        uppföljning_av_(tidigare_)?(uppdrag|beslut).* uppdragslista status_uppdrag
        status_för_uppdrag.* (avskrivna|avslutade)_.* upphävda_beslut anmälan_av_delegationsbeslut
        anmälda_delegationsbeslut delegationsbeslut_att_anmäla anmälningsärenden anmälningar
        rapport(er)? meddelanden delgivningar inkomna_önskemål inkomna_ansökningar ansökningar
        (beviljas|bifalls)_(inte|ej) avslås avslag avslagna_.* sökta_medel önskemål
        tidigare_fördelning.* fördelning_(föregående_år|(år_)?\d{4})
      `}$`,
    ),
  ],
  [
    "proposal",
    new RegExp(
      String.raw`^${oneOf`
        (yttrande|skrivelse|remissvar)_med_förslag_till_beslut rekommendation(er)?(_till_beslut)?
        .{2,60}?s_förslag_till_([A-Za-zÀ-ɏ]|-|,_|-_och_|_och_){0,60}(styrelsen|nämnden|utskottet
          |fullmäktige)(_för_(förslag|vidare_beslut)_till_.{2,40})?
        (.{2,60}?s_)?förslag(et)?(_till)?(_(regions?tyrelsens?|regionfullmäktiges?|nämndens?
          |styrelsens?|fullmäktiges?))?(_?beslut)?
        beslutsförslag
        (förslag|utkast)_(till|på)_(.{2,40}_)?(beslut|ställningstagande)(_(i|för|till|av
          |från)_.{2,40})?
        föreslag(et|na)_beslut våra_förslag (.{2,60}?s_)?(hemställan|rekommendation(er)?)
        .{2,40}_(föreslår|föreslås|förslår|hemställer)((_att)?(_.{2,60})?_(beslutar?|beslut
          |följande))?(_att|_följande)?
      `}$`,
      "u",
    ),
  ],
  [
    "decision",
    new RegExp(
      String.raw`^${oneOf`
        (.{2,60}?s_|fattat_|slutligt_)?beslut beslutet
        beslut_(i_(ärendet|sak)|om_fördelning|fattas_enligt_följande|och_(motivering|skäl|skälen))
        besluts(punkter|mening(ar)?|satser|text|formulering) beslutets_(innehåll|lydelse)
        mitt_(beslut|ställningstagande)
        (?!.*(föresl|hemställ|yrka|senare))(.{2,40}_)?(beslutar|har_beslutat|beslutade
          |beslöt)(_(därför|härmed|alltså|enhälligt|att|följande|så_här|(enligt
          |i_enlighet_med)_.{2,50}|för_egen_del)){0,3}
        (följande|detta|det|härmed)(_har)?_beslut(as|ats|ades)(_följande)? beslutad_fördelning
        (följande_)?beviljas beviljade_(ansökningar|medel|bidrag)
      `}$`,
    ),
  ],
  [
    "notice",
    new RegExp(
      String.raw`^${oneOf`
        anmälan anmäls anmälningsärende (för_)?anmälan_(till|i|av|om)_(.{2,40}|beslut(et)?)
        anmäls_(till|vid|i) anmälan_(till|vid|i) anmälningsdatum
        (att|ska(ll)?)_anmäl(a|as)(_(till|vid|i))?
        (detta_|delegations)?beslut(et)?_(ska_|kommer_att_)?(anmäls|anmälas|redovisas|rapporteras
          |återrapporteras)(_till|_vid|_i|_för)?
        återrapportering_av_beslut(et)?
      `}$`,
    ),
  ],
  [
    "dispatch",
    new RegExp(
      String.raw`^${oneOf`
        (protokolls)?utdrag(/beslut(et)?)?(_(för|ur|av)_.{2,40})?(_(till|ska_skickas_till
          |skickas_till|sänds_till))?
        (protokolls)?utdrag(_(ur|av|från))?_\(?§+_?\d[\d,_–-]{0,12}\)?(_(till|skickas_till|sänds_till))?
        expedieras(_till)? (besluts)?expediering(_av_beslutet)?(_till)? expedierat_till
        sändlista(_för_beslutet)? kopi(a|or)(_till)? exp\.?(_till)?
        (sändlista|expediering|delges|kopi(a|or)|skickas)(_(för|av))?_\(?§+_?\d[\d,_–-]{0,12}\)?(_till)?
        (protokolls)?utdrag(et)?_för_§+_?\d[\d,_–-]{0,12}(_till)?
        ((detta_|delegations)?beslut(et|en)?|(protokolls)?utdrag(et|en)?|protokoll(et)?|kopi(a|or)|paragraf(en|erna))_(ska(ll)?_)?(gå|går)(_ut)?_till
        (kännedomskopi(a|or)|underrättelse|information)_till
        (detta_|dessa_)?beslut(et|en)?_(ska_)?(skickas|sänds|sändas|expedieras|delges|delas|meddelas
          |tillställs)(_till)?(_följande(_mottagare)?)?
        (detta_|delegations|\p{Ll}*(nämndens|styrelsens|utskottets|fullmäktiges|direktionens|direktörens
          |chefens)_)?(beslut(et|en)?|protokoll(et|sutdrag(et)?)?|paragraf(en|erna)|utdrag(et|en)?|avskrift
          |underrättelse(_om_\p{Ll}*beslutet)?)_(ska_|har_)?(?!överklagas)\p{Ll}+s(_.{2,30})?_till
        (protokolls)?utdrag(et)?_(tillställs|delges) avskrift(er)?(_(till|av_.{3,30}))? underrättelse
        kopi(a|or)_(för|av|på)_.{3,40}
        (sänd(s|es|as)|skickas|lämnas|vidarebefordras|tillsänds|tillställs|meddelas
          |översänds)(_.{2,30})?(_till)?
        delg(es|ives|ivning)(_till)? underrättas att_underrätta
        (till|för)_(kännedom|åtgärd|verkställighet)((,|_och)_(för_)?(kännedom|åtgärd
          |verkställighet))*(_till)?
        distribu(tion(_list|slista)?|eras)(_till)? utdragsmottagare copy_to
        mottagare(_av_(beslut|utdrag).*)? beslut(et)?_till
      `}$`,
      "u",
    ),
  ],
  [
    "delegation",
    new RegExp(
      String.raw`^${oneOf`
        delegationsbestämmelse(r|n)?(_och_delegation)?
        (delegat_(och|eller)_|enligt_|på_)?delegation(en)? delegationspunkt delegationsordning
        lagrum(_.*)? rättslig_grund (rätt|befogenhet|behörighet)_att_(besluta|fördela)
        beslut(ande|s)?(rätt|befogenhet|mandat)(en)? befogenhet(en)? behörighet bemyndigande
        delegering(en)? lagstöd (stöd|grund)_för_(beslutet|beslutanderätten) mandat(et)?
        vidaredelegation(en)? vidaredelegering(en)?
        (lagstöd|lagrum|stöd|mandat|delegation|delegering|bemyndigande|beslutanderätt
          |befogenhet)(en|et)?(_?/_?|,?_och_|_eller_)[A-Za-zÀ-ɏ]+(_[A-Za-zÀ-ɏ]+)?
        (vad_)?(det_här_|detta_)?beslut(et)?_(är_grundat|stöder|stödjer|stöds|grundar|grundas
          |vilar|bygger|byggs)_(sig_)?(på|av)
        (vad|det)_som_ger_rätt_att_(besluta|fördela) vem_som_(får|har_rätt_att)_(besluta|fördela)
        (beslutet_)?(fattat|fattas|fattad|beslutat)_(med_stöd_av|enligt) med_stöd_av
      `}$`,
      "u",
    ),
  ],
  [
    "underlying",
    new RegExp(
      String.raw`^${oneOf`
        beslutsunderlag(et)? underlag(_för_beslut(et)?)? referenser handlingar(_i_ärendet)?
        ärendets_handlingar bilagor bilageförteckning bifogade_(handlingar|filer)
      `}$`,
    ),
  ],
  ["appendix", /^(?:bilaga(?: (?:\d{1,2}|[a-h]))?(?:[:.,–-]? .{0,60})?)$/],
  [
    "background",
    new RegExp(
      String.raw`^${oneOf`
        ärendebeskrivning ärendet ärendets_beredning beredning_av_ärendet beskrivning
        beskrivning_av_ärendet sammanfattning(_av_ärendet)? bakgrund(_och_.*)? motivering
        skäl(en)?(_(för|till|bakom)_.{2,40})? överväganden?a? bedömning(en)? motiv(en|et)? ekonomi(ska_konsekvenser)? finansiering
        konsekvenser inledning syfte samråd jämställdhet barnperspektiv(et)? barnkonsekvens(analys(en)?|er(na)?)
        uppföljning miljökonsekvenser juridiska_konsekvenser risker genomförande tidplan
        kommunikation historik närvarande deltagare information övrigt diskussion noteringar
        vad_(saken|frågan|det)_(gäller|rör|handlar_om) vad_ärendet_(rör|handlar_om) saken
        (saken|frågan)_i_korthet
      `}$`,
    ),
  ],
  [
    "closing",
    /^(?:i tjänsten|underskrift(?:er)?|vid protokollet|justering|justeras|justerare|underskrifter av .*|överklagande|hur man överklagar|besvärshänvisning)$/,
  ],
];

/** Headings above what is decided under which the matter is told; below it what stands under them says what they are. */
export const tellsMatter =
  /^(?:vad ärendet gäller|redogörelse för ärendet|(?:kort )?om (?:ärendet|(?:stats)?bidraget|medlen|pengarna)|(?:ärendet )?i korthet|utgångspunkter|förutsättningar)$/u;

/** The kind of part that a heading names, in small letters; null for none. */
export const kindNamed = (words: string): SectionKind | null =>
  headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Who speaks to the assembly, where a heading names him, is one of the groups. */
const toAssembly: readonly RegExp[] = [
  /^(?:(.{2,60}?)s )?förslag(?:et)? till (?:beslut (?:i|för|till|av) )?\p{L}*fullmäktige(?:s beslut)?$/u,
  /^(.{2,60}?) (?:föreslår|hemställer hos)(?: att)? \p{L}*fullmäktige(?: att)?(?: beslutar?(?: att)?| följande)?$/u,
  /^(?:till )?\p{L}*fullmäktige(?:s beslut)? föreslås(?: att)?(?: besluta(?: att)?)?(?: följande)?$/u,
];

/** Whom a heading, in small letters, names as proposing to the assembly; "" for nobody, null where none does. */
export function proposerToAssembly(words: string): string | null {
  const found = toAssembly.map((one) => one.exec(words)).find((match) => match !== null);
  return found === undefined ? null : (found[1] ?? "");
}
