/** A delegated decision as a region writes it: two days in the date, a rounded frame, rows of the board and four pots. */
export const decisionText = `Regionstaben 2018-06-1921

RS/900/2018

Kortare köer, beslutsomgång 2

Ärendebeskrivning

2018 erhåller Region Exempel 12,3 miljoner kronor från denna satsning. Regionstyrelsen beslutade 2018-05-30 § 88 om fördelning av medel för kortare köer 2018. I det beslutet fördelades till följande:

Aktivitet\tBeskrivning\tAnsvarig\t2018 belopp (kr)\tBehov finansiering 2019
Kvällsmottagning\töppet två kvällar i veckan\tAnna Prov\t1 500 000\tja
Rådgivning på telefon\tfler som svarar\tBo Prov\t2 000 000\tja?
Ombyggnad av två rum\tplats för fler besök\tCia Prov\t3 000 000\t
summa\t\t\t6 500 000\t

Beslutet i Regionstyrelsen § 88 beslutade också om att "Regiondirektören får delegation på att fördela de resterande medlen till åtgärder gällande bemanning, rapportverktyg samt digitala besök."

Delegationsbestämmelse och delegation

Beslutet i Regionstyrelsen § 88.

Beslut

För bemanning i vården fördelas 3 000 000 till HS-direktör för fördelning
För rapportverktyg fördelas 700 000 till Ekonomidirektör för fördelning
För fler kollegor fördelas 1 500 000 till HS-direktör för fördelning
TOTALT är därmed 5 200 000 fördelat.

Ulla Norrman
Regiondirektör

Anmälan

Beslutet anmäls till Regionstyrelsen i augusti 2018

Utdrag till

Ekonomiavdelningen
`;

/** Notes of a meeting, which decide nothing although they speak of money and tasks. */
export const notesText = `Minnesanteckningar
Chefsmöte 2018-06-12

Närvarande: Hanna Sund, Erik Ekonom

Det vore bra om 500 000 kronor kunde gå till fler assistenter.
Hanna tar fram ett underlag till hösten.
Fördela 300 000 kr till IT-chef.
`;

/** An official report: it proposes, and nothing of it is decided. */
export const reportText = `Tjänsteskrivelse 2018-06-11
RS/901/2018

Plan för introduktion

§ 12

Förslag till beslut

Regionstyrelsen föreslås besluta att

regiondirektören får i uppdrag att ta fram en plan för introduktion av nya medarbetare. Planen ska presenteras för Regionstyrelsen senast i september 2018.
`;

/** A list of requests as it is pasted out of Excel: three that can be entered and two that cannot. */
export const listText = [
  "Aktivitet\tBeskrivning\tAnsvarig\tSökt belopp\tBehov nästa år",
  "Simulering\tTräning i team\tHS-direktör\t120 000\tja",
  "Handledning\tTid för handledare\tKim Prov\t80 tkr\t",
  "Lånedatorer\tTio datorer\tIda Teknik\t150 000\tja?",
  "Resor\t\tKim Prov\t40 000\tnej",
  "Möbler\tNya stolar\tKim Prov\tmycket\tnej",
].join("\n");
