import type { SetUpFormWords } from "./set-up-words.ts";

export const setUpFormsInSwedish: SetUpFormWords = {
  forms: {
    person: {
      title: "Lägg till en person",
      leads: [
        "Välj personen i listan. Går inte det, klistra in personens Entra-id, som står i Entra under Objekt-ID.",
      ],
    },
    position: {
      title: "Lägg till en befattning",
      leads: [
        "Andra namn är sådana som står i beslut och listor, till exempel HSDirektör. Vem som har befattningen anges efteråt.",
      ],
    },
    name: {
      title: "Ändra namn och e-post",
      leads: ["Beslut som är fattade behåller det namn som gällde den dagen."],
    },
    names: {
      title: "Ändra befattningen",
      leads: [
        "Beslut som är fattade behåller titeln från sin dag. Byter du titel blir den gamla ett av de andra namnen, så att äldre papper känns igen.",
      ],
    },
    body: {
      title: "Lägg till ett organ",
      leads: ["Förkortningen står i paragrafer och diarienummer, till exempel RS."],
    },
    "body-name": {
      title: "Ändra organets namn",
      leads: ["Namnet går att ändra tills ett beslut nämner organet. Förkortningen står kvar."],
    },
    "grant-name": {
      title: "Ändra bidragets namn",
      leads: ["Namnet går att ändra tills ett beslut nämner bidraget."],
    },
    "pot-change": {
      title: "Ändra potten",
      leads: [
        "Potten går att ändra tills någon har börjat föreslå hur pengarna ska fördelas. Ändrar du beloppet ändras det som är kvar av bidraget lika mycket.",
      ],
    },
    "pot-close": {
      title: "Stäng potten",
      leads: [
        "En pott som är fel inlagd och inte har använts kan stängas. Hela beloppet går tillbaka till det som är kvar av bidraget.",
      ],
    },
    case: {
      title: "Lägg till ett ärende",
      leads: ["Ett diarienummer används bara till ett ärende."],
    },
    grant: {
      title: "Lägg till ett statsbidrag",
      leads: [
        "Är beloppet avrundat, skriv cirka framför det, eller ange med hur mycket det kan skilja. Cirka 25,4 mnkr kan skilja 50 000 kr.",
        "Dagarna styr påminnelserna. De kan ändras senare.",
      ],
    },
    mandate: {
      title: "Lägg till en delegation",
      leads: [
        "Delegationen är organets beslut att låta någon fördela pengarna.",
        "Skriv citatet ordagrant ur protokollet, och ett ändamål per rad. Lämna vidaredelegation tom om organet inte har tillåtit den.",
      ],
    },
    recall: {
      title: "Återkalla delegationen",
      leads: [
        "Från den dagen går det inte att besluta med stöd av den. Det som är beslutat gäller. Bara organet självt kan återkalla den. Var den fel inlagd, lämna protokollets dag och paragraf tomma.",
      ],
    },
    pot: {
      title: "Lägg till en pott",
      leads: [
        "Potten får sina pengar genom det beslut som delade upp bidraget. Alla omgångar ska tillsammans rymmas i bidraget.",
        "Vid beredning föreslår den ansvarige och delegaten beslutar. Annars beslutar den ansvarige själv, och då behövs minst ett steg före beslutet.",
      ],
    },
    "board-decision": {
      title: "Ett organs beslut från papper",
      leads: [
        "Väljer du inget ärende blir det bidragets ärende.",
        "Skriv en aktivitet per rad: aktivitet; ansvarig; belopp; behov nästa år. Lämna raderna tomma om beslutet bara delar upp i pottar.",
      ],
    },
    "person-decision": {
      title: "En persons beslut från papper",
      leads: [
        "Väljer du inget ärende blir det bidragets ärende.",
        "Skriv en aktivitet per rad: aktivitet; ansvarig; belopp; behov nästa år. Lämna raderna tomma om beslutet bara delar upp i pottar.",
      ],
    },
    right: {
      title: "Ge behörighet",
      leads: ["Sekretariatet lägger in och rättar. Revisorer ser allt men ändrar inget."],
    },
  },
  fields: {
    abbreviation: ["Förkortning", "RS"],
    aliases: ["Andra namn (valfritt, komma emellan)", "HSDirektör, Hälso- och sjukvårdsdirektör"],
    amount: ["Belopp", "cirka 25,4 mnkr"],
    basis: ["Rättslig grund", "Välj"],
    body: ["Organ", "Välj"],
    case: ["Ärende", "Välj"],
    caseNumber: ["Diarienummer", "RS/254/2018"],
    code: ["Bokförs på (projekt eller ansvar)", "Projekt 91254"],
    day: ["Beslutets dag", ""],
    delegate: ["Vem får besluta (delegat)", "Välj en befattning"],
    directory: ["Sök personen", "Skriv ett namn"],
    entraId: ["Entra-id (om personen inte finns i sökningen)", ""],
    fromPot: ["Pengarna tas ur", "Välj"],
    fromDay: ["Återkallas från och med", ""],
    grant: ["Statsbidrag", "Välj"],
    head: ["Är förvaltningschef (7 kap. 6 § kommunallagen)", "Välj"],
    holder: ["Ansvarig befattning", "Välj en befattning"],
    language: ["Språk", "Välj"],
    lastUseDay: ["Sista dag att använda pengarna (valfritt)", ""],
    mail: ["E-post (valfritt)", "namn@region.se"],
    mandate: ["Delegation", "Välj"],
    name: ["Namn", "Förnamn Efternamn"],
    noticeAt: ["Anmäls till", "Välj ett möte"],
    onward: ["Var vidaredelegation är tillåten (valfritt)", "Delegationsordningen punkt 1.7"],
    otherPurpose: ["Annat ändamål, om inget av dem passar (valfritt)", ""],
    person: ["Person", "Välj en person"],
    position: ["Befattning", "Välj en befattning"],
    purpose: ["Ändamål enligt delegationen", "Välj"],
    purposes: ["Ändamål, ett per rad", "Kompetensförsörjning"],
    quote: ["Citat ur protokollet", "Regiondirektören får besluta …"],
    reason: ["Varför potten stängs", "Inlagd två gånger"],
    reportDay: ["Dag för slutredovisning (valfritt)", ""],
    requisitionDay: ["Sista dag för rekvisition (valfritt)", ""],
    right: ["Behörighet", "Välj"],
    round: ["Beslutsomgång", "1"],
    rounding: ["Kan skilja med (valfritt)", "50 000 kr"],
    route: [
      "Steg före beslutet, ett per rad (valfritt vid beredning)",
      "Granskning: ekonomidirektör",
    ],
    rows: ["Aktiviteter som får pengar (valfritt)", "KTC; Klinisk chef; 1,2 mnkr; ja"],
    section: ["Paragraf", "114"],
    source: ["Beslut som gjorde potten", "Välj"],
    superior: ["Överordnad befattning", "Välj"],
    title: ["Rubrik", ""],
    titleEn: ["På engelska (valfritt)", ""],
    total: ["Summa enligt beslutet (valfritt)", "16 920 000 kr"],
    unspent: ["Pengar som blir över", "Välj"],
    validTo: ["Gäller till och med (tomt: tills vidare)", ""],
    year: ["År", "2018"],
  },
  own: {
    "position.title": ["Befattning", "HS-direktör"],
    "names.title": ["Befattning", "HS-direktör"],
    "body.title": ["Namn", "Regionstyrelsen"],
    "grant.title": ["Namn", "Personalmiljarden 2018"],
    "grant-name.title": ["Namn", "Personalmiljarden 2018"],
    "body-name.title": ["Namn", "Regionstyrelsen"],
    "pot-change.title": ["Pottens namn", "Kompetensutveckling"],
    "pot-change.amount": ["Belopp", "3,7 mnkr"],
    "pot.title": ["Pottens namn", "Kompetensutveckling"],
    "pot.amount": ["Belopp", "3,7 mnkr"],
    "mandate.day": ["Protokollets dag", ""],
    "recall.day": ["Återkallad i protokollet den (valfritt)", ""],
    "recall.section": ["Paragraf i det protokollet (valfritt)", "130"],
    "person-decision.position": ["Beslutsfattarens befattning", "Välj en befattning"],
    "person-decision.name": ["Beslutsfattarens namn", "Förnamn Efternamn"],
  },
};
