import type { UnreadableWhy } from "../../domain/money.ts";
import { formatDay, formatDays, formatKronor, formatMonth, formatNumber } from "../format.ts";
import type { Problems } from "./refusal-words.ts";

const unreadable: Record<UnreadableWhy, (typed: string) => string> = {
  "no-unit": (typed) =>
    `Det går inte att veta vad ${typed} är. Menar du ${typed} mnkr eller ${typed} tkr? Skriv enheten.`,
  "ambiguous-point": (typed) =>
    `Det går inte att läsa ${typed}: punkten kan betyda två saker. Skriv till exempel 1 200 000 eller 1,2 mnkr.`,
  negative: (typed) => `${typed} är mindre än noll. Skriv ett belopp, nej eller vänta.`,
  ore: (typed) => `${typed} har ören. Skriv hela kronor.`,
  spacing: (typed) =>
    `Det går inte att läsa ${typed}: siffrorna är grupperade på fel sätt. Skriv till exempel 1 200 000.`,
  "too-large": (typed) => `${typed} är för stort. Kontrollera enheten.`,
  "not-an-amount": (typed) =>
    `Det går inte att läsa ${typed}. Skriv allt, ett belopp som 250 tkr, resten, nej eller vänta.`,
};

/** Where the field takes an amount and nothing else. */
const unreadableAmount: Record<UnreadableWhy, (typed: string) => string> = {
  ...unreadable,
  negative: (typed) => `${typed} är mindre än noll. Skriv 0 eller ett belopp.`,
  "not-an-amount": (typed) =>
    `Det går inte att läsa ${typed}. Skriv ett belopp, till exempel 250 tkr.`,
};

export const problemsInSwedish: Problems = {
  unreadable: (problem, named) => unreadable[problem.why](named.typed(problem.typed)),
  unanswered: () => "Önskemålet har inget svar än. Skriv ett belopp, nej eller vänta.",
  "motive-missing": () =>
    "Motiv saknas. Skriv varför någon inte får allt, eller varför pengar blir kvar.",
  "next-year-missing": () => "Välj hur behovet nästa år ska betalas.",
  "phase-out-too-small": (problem) =>
    `Det som fasas ut är ${formatKronor(problem.phasedOut, "sv")}, men ${formatKronor(problem.unfunded, "sv")} saknar finansiering. Fasa ut mer, eller välj något annat för en av raderna.`,
  "phase-out-incomplete": () => "Skriv vad som fasas ut, hur mycket och när.",
  "board-missing": () =>
    "Skriv vilken nämnd pengarna kommer från och vilket beslut den har fattat.",
  "board-is-own": () =>
    "Pengar som flyttas måste fasas ut i en annan nämnd än den egna. Ange den nämnden, eller välj att något fasas ut.",
  "second-rest": () => "Resten kan bara gå till en rad. Skriv ett belopp på den här.",
  "rest-is-empty": () =>
    "Det finns inget kvar till resten. Sänk någon annan rad, eller skriv nej här.",
  "too-long": (problem) =>
    `Texten är ${formatNumber(problem.length, "sv")} tecken. Korta den till högst ${formatNumber(problem.max, "sv")}.`,
  "day-outside": ({ from, to }) =>
    from === to
      ? `Dagen kan bara vara ${formatDay(from, "sv")}. Kontrollera den mot protokollet.`
      : `Dagen ska vara från ${formatDay(from, "sv")} till ${formatDay(to, "sv")}. Kontrollera den mot protokollet.`,
  missing: () => "Fältet är tomt. Fyll i eller välj.",
  "offsets-unreadable": ({ typed }, named) =>
    `Det går inte att läsa ${named.typed(typed)}. Skriv antal arbetsdagar med komma emellan, till exempel 10, 5, 2, 1, 0; högst åtta, och inget över 60.`,
  "too-short": ({ min }) => `Texten är för kort för att förstås. Skriv minst ${min} tecken.`,
  "position-unknown": ({ typed }, named) =>
    `Ingen befattning, eller mer än en, heter ${named.typed(typed)}. Skriv befattningen som den heter här, till exempel regiondirektör.`,
  "body-unknown": ({ typed }, named) =>
    `Inget organ här heter ${named.typed(typed)}. Välj ett av organen, eller lägg in det bland sammanträdena först.`,
  "basis-unreadable": ({ typed }, named) =>
    `Det går inte att läsa ${named.typed(typed)} som en grund. Skriv organ, dag och paragraf, till exempel RS 2023-06-21 § 121 p. 2a, eller numret på ett delegationsbeslut, till exempel 3/2018. Ett uppdrag utan formell grund kan inte registreras.`,
  "decision-unknown": ({ typed }, named) =>
    `Det finns inget delegationsbeslut ${named.typed(typed)}. Kontrollera numret.`,
  "section-unreadable": ({ typed }, named) =>
    `Det går inte att läsa ${named.typed(typed)} som en paragraf. Skriv bara numret, till exempel 121.`,
  "month-unreadable": ({ typed }, named) =>
    `Det går inte att läsa ${named.typed(typed)} som en månad. Skriv till exempel oktober 2023 eller senast i maj 2023.`,
  "month-outside": ({ from, to }) =>
    `Månaden ska vara från ${formatMonth(from, "sv")} till ${formatMonth(to, "sv")}. Kontrollera den mot protokollet.`,
  "no-meeting-that-day": ({ day }) =>
    `Inget sammanträde med organet är inlagt ${formatDay(day, "sv")}. Kontrollera dagen, eller lägg in sammanträdet först.`,
  "day-too-early": ({ earliest }) =>
    `Dagen kan vara tidigast ${formatDay(earliest, "sv")}. Välj en senare dag.`,
  "day-too-late": ({ latest }) =>
    `Dagen kan vara senast ${formatDay(latest, "sv")}. Välj en tidigare dag.`,
  "day-unreadable": ({ typed }, named) =>
    `Det går inte att läsa ${named.typed(typed)} som en dag. Skriv till exempel 29 augusti 2018.`,
  "not-a-count-of-days": ({ max }) => `Skriv ett helt antal dagar, från 0 till ${max}.`,
  "attachment-missing": () =>
    "Texten hänvisar till en bilaga, men ingen är angiven. Skriv vad bilagan heter under Villkor och bilagor, eller skriv det som behövs i texten.",
  "lines-too-many": ({ lines, max }) =>
    `Det är ${formatNumber(lines, "sv")} rader, och högst ${formatNumber(max, "sv")} får plats. Slå ihop några av dem.`,
  "line-too-long": ({ line, length, max }) =>
    `Rad ${line} är ${formatNumber(length, "sv")} tecken. Korta den till högst ${formatNumber(max, "sv")}, eller dela den på två rader.`,
  "amount-rounded": ({ typed, from, to, otherwise }, named) =>
    `${named.typed(typed)} är avrundat och kan vara från ${formatKronor(from, "sv")} till ${formatKronor(to, "sv")}. Skriv det exakta beloppet i kronor. ${otherwise === "about" ? `Vet du det inte, skriv ”cirka ${named.typed(typed)}”.` : "Vet du det inte än, låt bidraget stå som det är."}`,
  "amount-unreadable": ({ why, typed }, named) => unreadableAmount[why](named.typed(typed)),
  "more-than-granted": ({ amount, granted }) =>
    `${formatKronor(amount, "sv")} är mer än de ${formatKronor(granted, "sv")} som är beviljade. Ändra beloppet, eller förklara skillnaden i kommentaren.`,
  "more-than-left": ({ left, used }) =>
    used === 0
      ? `Aktiviteten har ${formatKronor(left, "sv")} kvar. Ange högst det.`
      : `Enligt uppföljningen är ${formatKronor(used, "sv")} använt, så högst ${formatKronor(left, "sv")} kan lämnas tillbaka. Stämmer det inte, rätta uppföljningen först.`,
  "more-than-pot": ({ left }) =>
    `Potten har ${formatKronor(left, "sv")} som går att flytta. Det som är föreslaget eller beslutat ligger kvar. Ange högst det beloppet.`,
  "less-than-used": ({ amount, used }) =>
    `Prognosen är ${formatKronor(amount, "sv")}, men ${formatKronor(used, "sv")} är redan använt. Höj prognosen, eller förklara skillnaden i kommentaren.`,
  "not-chosen": () => "Välj ett av svaren.",
  "answered-since": () =>
    "Någon annan har svarat under tiden, och det svaret står ovanför. Tryck igen om ditt ska gälla i stället.",
  "may-be-cut": ({ max }) =>
    `Fältet rymmer ${formatNumber(max, "sv")} tecken och är fullt, så slutet kan ha fallit bort. Inget är sparat. Dela det i delar, eller skicka det som en fil.`,
  "rows-differ": () =>
    "Jämfört med den potten blir raderna andra än de som stod här. Läs igenom listan och tryck en gång till.",
  "rows-since": () =>
    "Någon har lagt till, ändrat eller tagit bort en rad sedan kortet visades. Läs igenom raderna och tryck en gång till.",
  "entra-id-malformed": ({ typed }, named) =>
    `${named.typed(typed)} är inget Entra-id. Välj personen i listan, eller klistra in id från Entra: 36 tecken, till exempel 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0.`,
  "mail-malformed": ({ typed }, named) =>
    `${named.typed(typed)} är ingen e-postadress. Skriv den som namn@region.se, eller lämna den tom.`,
  "person-unknown": ({ typed }, named) =>
    `Ingen, eller mer än en, heter ${named.typed(typed)} här. Skriv hela namnet, eller lägg till personen först.`,
  "person-known": ({ name }, named) =>
    `Personen finns redan: ${named.typed(name)}. Öppna personen under Personer om något ska ändras.`,
  "person-known-ended": ({ name }, named) =>
    `${named.typed(name)} finns redan, men är avslutad. Öppna personen under Personer och tryck på Ta in igen.`,
  "position-known-ended": ({ name }, named) =>
    `${named.typed(name)} finns redan, men är avslutad. Skriv en annan befattning, eller öppna den under Befattningar och tryck på Ta in igen.`,
  "two-people": () =>
    "Du har valt en person och klistrat in en annans Entra-id. Lämna det ena tomt.",
  "name-unknown": ({ typed }, named) =>
    `Inget här, eller mer än ett, heter ${named.typed(typed)}. Skriv hela namnet, eller registrera det först.`,
  "too-many-lines": ({ lines, max }) =>
    `Det är ${formatNumber(lines, "sv")} rader. Skriv högst ${formatNumber(max, "sv")}, och resten för sig.`,
  "meeting-moved-since": ({ firstDay, decisionDay }) =>
    `Någon annan har flyttat mötet till ${formatDays(firstDay, decisionDay, "sv")} medan formuläret var öppet. Inget är inställt. Ska mötet ändå ställas in, tryck en gång till.`,
  "changed-since": ({ now }, named) =>
    now === ""
      ? "Någon annan har tagit bort det här medan formuläret var öppet. Skriv det som ska gälla, och fortsätt."
      : `Någon annan har ändrat det här till ${named.typed(now)} medan formuläret var öppet. Skriv det som ska gälla, och fortsätt.`,
  "case-number-other": ({ typed }, named) =>
    `${named.typed(typed)} är inget diarienummer här. Skriv organ, löpnummer och år, till exempel RS/254/2018.`,
  "case-number-not-read": ({ typed, read }, named) =>
    `${named.typed(typed)} står inte i texten, som har ${named.typed(read)}. Rätta numret, eller välj att ditt gäller.`,
  "abbreviation-malformed": ({ typed }, named) =>
    `${named.typed(typed)} är ingen förkortning. Skriv två till fem bokstäver, till exempel RS.`,
  "abbreviation-other": ({ typed, organ }, named) =>
    `Det finns ärenden som börjar på ${organ}/, och inget organ här heter ${organ}. Skriv ${organ} i stället för ${named.typed(typed)}. Är ${organ} ett annat organ, lägg till det först.`,
  "number-outside": ({ typed, min, max }, named) =>
    `Det går inte att läsa ${named.typed(typed)}. Skriv ett heltal från ${min} till ${max}.`,
  "onward-unsourced": () =>
    "Skriv var vidaredelegation är tillåten, till exempel ”delegationsordningen punkt 1.7”. Är den inte tillåten, lämna fältet tomt.",
  "line-unreadable": ({ line, typed }, named) =>
    `Rad ${line}, ${named.typed(typed)}, går inte att läsa. Skriv den som i exemplet, med semikolon mellan delarna.`,
  "help-text": ({ typed }, named) =>
    `${named.typed(typed)} är mallens hjälptext. Skriv vem som ska ha utdraget, eller ta bort raden.`,
  "amounts-differ": () =>
    "Beloppen i texten är inte desamma som förut. Belopp kan inte rättas. Skriv dem som de stod, eller gör ett ändringsbeslut.",
  "another-text": () =>
    "Det här är en annan text, inte ett rättat skrivfel. Behåll det som inte är fel, eller gör ett ändringsbeslut.",
  "another-row": () =>
    "En annan rad i beslutet heter redan så. Skriv ett namn som skiljer dem åt, eller gör ett ändringsbeslut om pengarna ska till den.",
  unchanged: () => "Texten är som förut. Skriv hur den ska stå.",
  "need-of-nothing": () => "Behovet är 0 kr. Skriv hur mycket som behövs, eller välj nej.",
  "day-not-of-grant": ({ from, to }) =>
    `Dagen ska vara från ${formatDay(from, "sv")} till ${formatDay(to, "sv")}. Kontrollera den mot beslutet om bidraget.`,
};
