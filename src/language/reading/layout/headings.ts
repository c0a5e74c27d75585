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
    /^(?:yrkanden?|yrkande.*|.*yrkanden?|ändringsyrkande.*|tilläggsyrkande.*|(?:.*\s)?(?:motion(?:en|ens)?|motionärens).*|ändringsförslag|tilläggsförslag|motförslag|alternativa? förslag|reservation(?:er)?(?: .*)?|.*\breservation(?:er)?|särskilt yttrande|särskilda yttranden|protokollsanteckning(?:ar)?|beslutsgång(?:en)?|proposition(?:sordning|er)?|votering(?:en)?(?: .*)?|omröstning(?:en)?(?: .*)?|jäv|jävsanmälan|deltar inte i beslutet|inlägg|yttranden?|avstyrk.*)$/,
  ],
  [
    "aside",
    /^(?:tidigare beslut|föregående beslut|gällande beslut|tidigare behandling|avslutade uppdrag|tidigare uppdrag|(?:äldre|pågående|genomförda|slutförda|öppna|återrapporterade) (?:uppdrag|beslut).*|uppföljning av (?:tidigare )?(?:uppdrag|beslut).*|uppdragslista|status uppdrag|status för uppdrag.*|(?:avskrivna|avslutade) .*|upphävda beslut|anmälan av delegationsbeslut|anmälda delegationsbeslut|delegationsbeslut att anmäla|anmälningsärenden|anmälningar|rapport(?:er)?|meddelanden|delgivningar|inkomna önskemål|inkomna ansökningar|ansökningar|(?:beviljas|bifalls) (?:inte|ej)|avslås|avslag|avslagna .*|sökta medel|önskemål|tidigare fördelning.*|fördelning (?:föregående år|(?:år )?\d{4}))$/,
  ],
  [
    "proposal",
    /^(?:(?:yttrande|skrivelse|remissvar) med förslag till beslut|rekommendation(?:er)?(?: till beslut)?|.{2,60}?s förslag till (?:\p{L}|-|, |- och | och ){0,60}(?:styrelsen|nämnden|utskottet|fullmäktige)(?: för (?:förslag|vidare beslut) till .{2,40})?|(?:.{2,60}?s )?förslag(?:et)?(?: till)?(?: (?:regions?tyrelsens?|regionfullmäktiges?|nämndens?|styrelsens?|fullmäktiges?))?(?: ?beslut)?|beslutsförslag|(?:förslag|utkast) (?:till|på) (?:.{2,40} )?(?:beslut|ställningstagande)(?: (?:i|för|till|av|från) .{2,40})?|föreslag(?:et|na) beslut|våra förslag|(?:.{2,60}?s )?(?:hemställan|rekommendation(?:er)?)|.{2,40} (?:föreslår|föreslås|förslår|hemställer)(?:(?: att)?(?: .{2,60})? (?:beslutar?|beslut|följande))?(?: att| följande)?)$/u,
  ],
  [
    "decision",
    /^(?:(?:.{2,60}?s |fattat |slutligt )?beslut|beslutet|beslut (?:i (?:ärendet|sak)|om fördelning|fattas enligt följande|och (?:motivering|skäl|skälen))|besluts(?:punkter|mening(?:ar)?|satser|text|formulering)|beslutets (?:innehåll|lydelse)|mitt (?:beslut|ställningstagande)|(?!.*(?:föresl|hemställ|yrka|senare))(?:.{2,40} )?(?:beslutar|har beslutat|beslutade|beslöt)(?: (?:därför|härmed|alltså|enhälligt|att|följande|så här|(?:enligt|i enlighet med) .{2,50}|för egen del)){0,3}|(?:följande|detta|det|härmed)(?: har)? beslut(?:as|ats|ades)(?: följande)?|beslutad fördelning|(?:följande )?beviljas|beviljade (?:ansökningar|medel|bidrag))$/,
  ],
  [
    "notice",
    /^(?:anmälan|anmäls|anmälningsärende|(?:för )?anmälan (?:till|i|av|om) (?:.{2,40}|beslut(?:et)?)|anmäls (?:till|vid|i)|anmälan (?:till|vid|i)|anmälningsdatum|(?:att|ska(?:ll)?) anmäl(?:a|as)(?: (?:till|vid|i))?|(?:detta |delegations)?beslut(?:et)? (?:ska |kommer att )?(?:anmäls|anmälas|redovisas|rapporteras|återrapporteras)(?: till| vid| i| för)?|återrapportering av beslut(?:et)?)$/,
  ],
  [
    "dispatch",
    /^(?:(?:protokolls)?utdrag(?:\/beslut(?:et)?)?(?: (?:för|ur|av) .{2,40})?(?: (?:till|ska skickas till|skickas till|sänds till))?|expedieras(?: till)?|(?:besluts)?expediering(?: av beslutet)?(?: till)?|expedierat till|sändlista(?: för beslutet)?|kopi(?:a|or)(?: till)?|exp\.?(?: till)?|(?:kännedomskopi(?:a|or)|underrättelse|information) till|(?:detta )?beslut(?:et)? (?:ska )?(?:skickas|sänds|sändas|expedieras|delges|delas|meddelas|tillställs)(?: till)?|(?:detta |delegations)?(?:beslut(?:et)?|protokoll(?:et|sutdrag(?:et)?)?|paragrafen|utdrag(?:et)?) (?:ska |har )?(?!överklagas)\p{Ll}+s(?: .{2,30})? till|kopi(?:a|or) (?:för|av|på) .{3,40}|(?:sänds|skickas|lämnas|vidarebefordras|tillsänds|tillställs|meddelas|översänds)(?: .{2,30})?(?: till)?|delg(?:es|ives|ivning)(?: till)?|underrättas|att underrätta|(?:till|för) (?:kännedom|åtgärd|verkställighet)(?:(?:,| och) (?:för )?(?:kännedom|åtgärd|verkställighet))*(?: till)?|distribu(?:tion(?: list|slista)?|eras)(?: till)?|utdragsmottagare|copy to|mottagare(?: av (?:beslut|utdrag).*)?|beslut(?:et)? till)$/u,
  ],
  [
    "delegation",
    /^(?:delegationsbestämmelse(?:r|n)?(?: och delegation)?|(?:delegat (?:och|eller) |enligt |på )?delegation(?:en)?|delegationspunkt|delegationsordning|lagrum(?: .*)?|rättslig grund|(?:rätt|befogenhet|behörighet) att (?:besluta|fördela)|beslut(?:ande|s)?(?:rätt|befogenhet|mandat)(?:en)?|befogenhet(?:en)?|behörighet|bemyndigande|delegering(?:en)?|lagstöd|(?:stöd|grund) för (?:beslutet|beslutanderätten)|mandat(?:et)?|vidaredelegation(?:en)?|vidaredelegering(?:en)?|(?:vad )?(?:det här |detta )?beslut(?:et)? (?:är grundat|stöder|stödjer|stöds|grundar|grundas|vilar|bygger|byggs) (?:sig )?(?:på|av)|(?:vad|det) som ger rätt att (?:besluta|fördela)|vem som (?:får|har rätt att) (?:besluta|fördela)|(?:beslutet )?(?:fattat|fattas|fattad|beslutat) (?:med stöd av|enligt))$/,
  ],
  [
    "underlying",
    /^(?:beslutsunderlag(?:et)?|underlag(?: för beslut(?:et)?)?|referenser|handlingar(?: i ärendet)?|ärendets handlingar|bilagor|bilageförteckning|bifogade (?:handlingar|filer))$/,
  ],
  ["appendix", /^(?:bilaga(?: (?:\d{1,2}|[a-h]))?(?:[:.,–-]? .{0,60})?)$/],
  [
    "background",
    /^(?:ärendebeskrivning|ärendet|ärendets beredning|beredning av ärendet|beskrivning|beskrivning av ärendet|sammanfattning(?: av ärendet)?|bakgrund(?: och .*)?|motivering|skäl(?: för beslutet)?|överväganden?|bedömning|ekonomi(?:ska konsekvenser)?|finansiering|konsekvenser|inledning|syfte|samråd|jämställdhet|barnperspektiv(?:et)?|barnkonsekvensanalys|uppföljning|miljökonsekvenser|juridiska konsekvenser|risker|genomförande|tidplan|kommunikation|historik|närvarande|deltagare|information|övrigt|diskussion|noteringar)$/,
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
  /^(?:till )?\p{L}*fullmäktige föreslås(?: att)?(?: besluta(?: att)?| följande)?$/u,
];

/** Whom a heading, in small letters, names as proposing to the assembly; "" for nobody, null where none does. */
export function proposerToAssembly(words: string): string | null {
  const found = toAssembly.map((one) => one.exec(words)).find((match) => match !== null);
  return found === undefined ? null : (found[1] ?? "");
}
