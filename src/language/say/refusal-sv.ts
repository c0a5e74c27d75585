import { rowRefusals } from "./row-refusals.ts";
import { moveOutside } from "./money-move.ts";
import type { AssignmentStatus } from "../../domain/assignment.ts";
import { instant } from "../../domain/brand.ts";
import { minus } from "../../domain/money.ts";
import {
  formatDay,
  formatDays,
  formatDayTime,
  formatKronor,
  formatNumber,
  joinWords,
} from "../format.ts";
import { periodWords, standingWords } from "./office.ts";
import { officeRefusals } from "./refusal-office.ts";
import { spokenRefusals } from "./spoken.ts";
import { yearRefusals } from "./refusal-year.ts";
import type { Refusals } from "./refusal-words.ts";
import { stepWords } from "./title.ts";

const mandateParts = { quote: "den citerade texten", purposes: "ändamålen", basis: "grunden" };
const requestParts = {
  activity: "aktivitet",
  description: "beskrivning",
  responsible: "ansvarig",
  sought: "sökt belopp",
};
const assignmentIs: Record<AssignmentStatus, string> = {
  dormant: "Uppdraget vilar tills villkoret är uppfyllt. Registrera villkoret först.",
  active: "Uppdraget vilar inte: det gäller redan. Inget villkor återstår.",
  lapsed: "Uppdraget har förfallit, eftersom villkoret inte uppfylldes. Inget mer behöver göras.",
  reported:
    "Uppdraget är redan återrapporterat. Det väntar på att organet tar del av återrapporten.",
  closed: "Uppdraget är avslutat: organet har tagit del av det. Inget mer behöver göras.",
  withdrawn: "Uppdraget är återkallat. Inget mer behöver göras.",
};
const noticeClosed = {
  reported: "Beslutet är redan anmält. Öppna beslutet för att se läget.",
  "recorded-separately":
    "Beslutet är redan protokollfört särskilt och anmäls inte till något möte.",
  final: "Beslutet har redan vunnit laga kraft. Inget mer behöver göras.",
  annulled: "Beslutet är upphävt. Inget mer behöver göras.",
};
const stepBefore = {
  reported: "Anmälan är inte noterad än. Ange listans paragraf först.",
  adjusted: "Protokollet är inte noterat som justerat än. Ange dagen för justeringen först.",
  announced: "Protokollet är inte noterat som anslaget än. Ange dagen för anslaget först.",
};
const stepNoted = {
  numbered: "Listan är redan anmäld med sitt diarienummer",
  reported: "Anmälan är redan noterad",
  adjusted: "Justeringen är redan noterad",
  announced: "Anslaget är redan noterat",
};
const whoMay = (people: string, what: string): string =>
  people === ""
    ? "Ingen är utsedd just nu, så fråga sekretariatet."
    : `${people} kan göra ${what}.`;

export const refusalsInSwedish: Refusals = {
  ...officeRefusals.sv,
  ...yearRefusals.sv,
  ...spokenRefusals.sv,
  "unknown-person": () => "Du finns inte med i Fördela. Be sekretariatet lägga till dig.",
  "human-required": () => "Det här kan bara en människa göra, inte ett program.",
  "not-secretariat": () => "Det här gör sekretariatet. Be dem om hjälp.",
  "not-local": () => "Klockan kan bara flyttas i det lokala läget.",
  "clock-backwards": ({ now }) =>
    `Klockan går bara framåt. Den är ${formatDayTime(instant(now), "sv")}; ange en senare tid.`,
  "already-exists": ({ id }, { typed }) => `${typed(id)} finns redan. Välj ett annat namn.`,
  "not-found": ({ id }, { typed }) =>
    id === ""
      ? "Det du bad om finns inte, eller så får du inte se det. Börja om från översikten."
      : `${typed(id)} finns inte. Börja om från översikten.`,
  "case-number-malformed": ({ text }, { typed }) =>
    `${typed(text)} är inget diarienummer. Skriv det som RS/254/2018.`,
  "case-number-taken": ({ number, title }, { typed }) =>
    `${number} är redan ärendet ${typed(title)}. Ett diarienummer används bara en gång.`,
  "day-malformed": ({ text }, { typed }) =>
    `${typed(text)} är inget datum. Skriv det som 2018-08-29.`,
  "period-reversed": ({ from, to }) =>
    `Perioden slutar ${formatDay(to, "sv")} men börjar ${formatDay(from, "sv")}. Byt plats på dagarna.`,
  "appointment-missing": ({ position }, named) =>
    `Den som är tf. eller ersättare för ${named.position(position)} behöver ett förordnandenummer. Ange det.`,
  "name-taken": ({ name, position }, named) =>
    `${named.typed(name)} betyder redan ${named.position(position)}. Välj ett annat namn.`,
  "own-position": () => "Ingen ändrar sina egna befattningar. Be någon annan i sekretariatet.",
  "own-entry": ({ people }, named) =>
    `Du lade in det själv, så någon annan bekräftar det: ${named.people(people)}.`,
  "right-settled": ({ outcome, by }, named) =>
    `${by === null ? "Någon annan" : named.person(by)} har redan ${outcome === "confirmed" ? "bekräftat" : "avvisat"} det. Lägg in det på nytt om något ska ändras.`,
  "own-right": () => "Ingen ändrar sina egna behörigheter. Be någon annan i sekretariatet.",
  "superior-loop": ({ position }, named) =>
    `Kedjan uppåt skulle gå runt till ${named.position(position)} igen. Välj en annan överordnad.`,
  "holding-overlaps": ({ person, position, standing, from, to }, named) =>
    `${named.person(person)} är redan ${standingWords.sv[standing]} för ${named.position(position)} ${periodWords.sv(from, to)}. Avsluta den perioden först, eller välj andra dagar.`,
  "scope-outside": ({ title, position }, named) =>
    `Potten ${named.typed(title)} hör inte till ${named.position(position)}. Välj bland befattningens egna pottar, eller ingen för alla.`,
  "total-differs": ({ stated, computed }) =>
    `Raderna blir ${formatKronor(computed, "sv")}, men summan är angiven till ${formatKronor(stated, "sv")}. Skillnaden är ${formatKronor(minus(stated, computed), "sv")}; rätta en av dem.`,
  "grant-exceeded": ({ left, wanted }) =>
    `Det är ${formatKronor(minus(wanted, left), "sv")} mer än vad som är kvar av bidraget. Sänk beloppet till högst ${formatKronor(left, "sv")}, eller ange bidragets exakta belopp om det är avrundat.`,
  ...rowRefusals.sv,
  "grant-below-bound": ({ bound, wanted }) =>
    `${formatKronor(bound, "sv")} av bidraget är redan bundet i rader och pottar, och det är ${formatKronor(minus(bound, wanted), "sv")} mer än beloppet. Ange minst ${formatKronor(bound, "sv")}, eller ändra besluten först.`,
  "return-outside": ({ why }) =>
    ({
      own: "Ett beslut kan inte lämna tillbaka det som det självt gav. Välj det beslut som ändrar det.",
      grant: "Beslutet gäller ett annat bidrag. Välj ett beslut om samma bidrag.",
      earlier: "Beslutet är äldre än det som gav pengarna. Välj det beslut som ändrar det.",
      maker:
        "Bara den som gav pengarna, eller styrelsen, kan besluta att de lämnas tillbaka. Välj ett sådant beslut.",
    })[why],
  "return-spent": ({ left, wanted }) =>
    `${formatKronor(minus(wanted, left), "sv")} av det som lämnades tillbaka är redan fördelat på nytt. Sänk med högst ${formatKronor(left, "sv")}.`,
  "move-outside": ({ why }) => moveOutside.sv[why],
  "pot-awaits-decision": ({ title }, named) =>
    `Ett förslag om potten ${named.typed(title)} väntar på beslut, och där står hur mycket som blir kvar. Vänta tills det är beslutat, eller be den ansvarige ta tillbaka förslaget.`,
  "move-spent": ({ left, wanted }) =>
    `${formatKronor(minus(wanted, left), "sv")} av det som flyttades är redan använt på nytt. Sänk med högst ${formatKronor(left, "sv")}.`,
  "mandate-incomplete": ({ missing }) =>
    `Mandatet saknar ${mandateParts[missing]}. Komplettera det från protokollet.`,
  "paper-ahead": ({ day }) =>
    `Protokollet är daterat ${formatDay(day, "sv")}, och den dagen har inte varit än. Kontrollera dagen mot papperet.`,
  "mandate-not-yet": ({ from }) =>
    `Mandatet gäller från ${formatDay(from, "sv")}. Vänta till dess, eller fråga sekretariatet.`,
  "mandate-expired": ({ to }) =>
    `Mandatet gällde till och med ${formatDay(to, "sv")}. Styrelsen behöver ge ett nytt; fråga sekretariatet.`,
  "mandate-recalled": ({ from }) =>
    `Styrelsen har återkallat mandatet från ${formatDay(from, "sv")}. Inget kan beslutas med stöd av det. Ett förslag kan hänskjutas till styrelsen, eller vänta tills sekretariatet har lagt in en ny delegation och flyttat potten dit.`,
  "mandate-stands": () => "Delegationen gäller, och pottarna vilar på den. Återkalla den först.",
  "mandate-unconfirmed": () =>
    "Delegationen är inlagd men inte bekräftad av en annan i sekretariatet än. Be sekretariatet bekräfta den.",
  "pot-unconfirmed": () =>
    "Pottens grund är inte bekräftad av en annan i sekretariatet än. Be sekretariatet bekräfta den.",
  "pot-amended-since": ({ by, was, now }, named) =>
    `${by === null ? "Någon" : named.person(by)} har ändrat potten medan du skrev: ${joinWords(
      [
        ...(was.title === now.title ? [] : [`namnet är nu ${named.typed(now.title)}`]),
        ...(was.amount === now.amount
          ? []
          : [
              `beloppet är nu ${formatKronor(now.amount, "sv")} (var ${formatKronor(was.amount, "sv")})`,
            ]),
        ...(was.purpose === now.purpose ? [] : ["ändamålet är ett annat"]),
        ...(was.holder === now.holder ? [] : [`ansvarig är nu ${named.position(now.holder)}`]),
      ],
      "sv",
    )}. Fälten visar det som gäller nu, utom det du själv har ändrat. Granska igen om ditt ska gälla.`,
  "request-proposed": ({ activity, by }, { typed }) =>
    by === "board"
      ? `${typed(activity)} finns i ett förslag som är hänskjutet till styrelsen, så önskemålet ligger fast. Vänta på styrelsens svar, eller be sekretariatet ta tillbaka förslaget.`
      : `${typed(activity)} finns i ett förslag som är skickat, så önskemålet ligger fast. Be den som skickade det ta tillbaka förslaget, eller vänta på beslutet.`,
  "request-answered": ({ activity, decision }, { typed }) =>
    decision === null
      ? `${typed(activity)} har fått svar av styrelsen, så önskemålet ligger fast. Söks det mer pengar, lägg in raden som ett eget önskemål.`
      : `${typed(activity)} har fått svar i beslut ${decision}, så önskemålet ligger fast. Ska svaret bli ett annat, ändra beslutet. Söks det mer pengar, lägg in raden som ett eget önskemål.`,
  "request-changed": ({ activity }, { typed }) =>
    `${typed(activity)} har ändrats av någon annan sedan kortet visades. Läs ändringarna igen och tryck en gång till.`,
  "title-in-use": ({ of }) =>
    of === "grant"
      ? "Det finns beslut som nämner bidraget, så namnet ligger fast. Lägg in ett nytt bidrag om det är ett annat."
      : "Det finns beslut som nämner organet, så namnet ligger fast. Har organet bytt namn, lägg in ett nytt organ.",
  "onward-not-allowed": () =>
    "Styrelsen har inte tillåtit vidaredelegation (7 kap. 6 § kommunallagen). Gör potten till beredning i stället.",
  "delegate-not-head": ({ position }, named) =>
    `Bara en förvaltningschef får vidaredelegera (7 kap. 6 § kommunallagen), och ${named.position(position)} är inte inlagd som förvaltningschef. Ändra det på befattningens kort, eller gör potten till beredning.`,
  "holder-not-delegate": ({ position }, named) =>
    `Med delegation är det delegaten själv som beslutar: ${named.position(position)}. Välj den befattningen som ansvarig, eller gör potten till vidaredelegation eller beredning.`,
  "onward-second-step": () =>
    "En vidaredelegation kan inte delegeras en gång till (7 kap. 6 § kommunallagen). Låt delegaten besluta.",
  "purpose-outside": ({ purpose }, { typed }) =>
    `Mandatet nämner inte ändamålet ${typed(purpose)}. Välj ett av mandatets ändamål, eller bekräfta att det ryms.`,
  "route-missing": () => "Någon annan måste granska före beslutet. Lägg till ett steg i vägen.",
  "request-incomplete": ({ missing }) =>
    `Önskemålet saknar ${requestParts[missing]}. Komplettera det.`,
  "amount-not-positive": () => "Beloppet måste vara mer än 0 kr.",
  "text-too-long": ({ length, max }) =>
    `Texten är ${formatNumber(length, "sv")} tecken. Korta den till högst ${formatNumber(max, "sv")}.`,
  "notice-target-missing": () => "Ange vilket sammanträde beslutet ska anmälas till.",
  "not-holder": ({ position, holders }, named) =>
    `Potten hör till ${named.position(position)}. ${whoMay(named.people(holders), "det här")}`,
  "draft-open": ({ by }, named) =>
    by === null
      ? "Det finns redan ett förslag för potten. Öppna det från potten."
      : `${named.person(by)} har redan ett förslag öppet för potten. Avsluta det först, eller lägg ned det.`,
  "already-amended": ({ by }) =>
    by === null
      ? "Beslutet är redan ersatt av nämndens eget beslut. Vänd dig till sekretariatet."
      : `Beslutet är redan ersatt av beslut ${by}. Ändra eller rätta det beslutet i stället.`,
  "nothing-changed": ({ decision }) =>
    `Förslaget säger detsamma som beslut ${decision}. Ändra något belopp eller motiv, eller lägg ned ändringen.`,
  "needs-amendment": () =>
    "Belopp, rader, beslutsfattare, datum och grund kan inte rättas. Gör ett ändringsbeslut.",
  "text-corrected": ({ number, person }, named) =>
    `${named.person(person)} har rättat samma text medan du skrev (rättelse ${number}). Det du skrev står kvar. Jämför, och rätta igen om det behövs.`,
  "amendment-open": ({ decision }) =>
    `Beslut ${decision} håller på att ändras. Skriv det rätta i ändringen, eller lägg ned den och rätta sedan beslutet.`,
  "not-decider": ({ position, holders }, named) =>
    `Bara den som får besluta om potten kan rätta beslutet, just nu ${named.position(position)}. ${whoMay(named.people(holders), "det")}`,
  "nothing-to-distribute": () => "Det finns inget kvar att fördela i potten.",
  outdated: () => "Kortet var gammalt, och inget ändrades.",
  "page-outdated": ({ rows }, named) =>
    `${rows.length === 0 ? "Någon har ändrat sidan sedan du öppnade den." : `Någon har ändrat de här raderna sedan du öppnade sidan: ${named.rows(rows)}.`} Det du skrev står kvar. Läs igenom och spara igen.`,
  "not-open": () => "Förslaget är redan skickat. Ta tillbaka det om du vill ändra något.",
  "not-submitted": () => "Förslaget väntar inte på svar längre. Öppna potten för att se läget.",
  fields: () => "Något behöver rättas. Det står ovanför fälten.",
  "document-not-yours": ({ lists, people }, named) =>
    `${lists ? "Texten går inte att läsa som en lista med önskemål. Är det ett beslut, så läses det" : "Beslut och andra dokument läses"} in av sekretariatet${people.length === 0 ? "" : `: ${named.people(people)}`}. Skicka texten dit.`,
  "intakes-too-many": ({ max }) =>
    `Du har redan ${max} öppna inläsningar, och fler ryms inte. Inget är sparat. Avsluta dem som är klara och skicka texten igen.`,
  "rows-too-many": ({ max }) =>
    `Ett förslag kan ha högst ${formatNumber(max, "sv")} rader. Ta bort någon först.`,
  "pot-exceeded": ({ sum, left }, named) =>
    `Det är ${formatKronor(minus(sum, left), "sv")} mer än potten. Sänk någon rad, eller begär mer pengar hos ${named.delegate() ?? "den som beslutade om potten"}.`,
  "nothing-proposed": () => "Inget önskemål har fått ett svar. Fyll i minst en rad först.",
  "warnings-unconfirmed": () =>
    "Det finns något nytt att veta innan du skickar. Läs punkterna och skicka igen.",
  "board-only": () =>
    "Det här ändrar verksamhetens mål, inriktning, omfattning eller kvalitet, och får bara styrelsen besluta (6 kap. 38 § kommunallagen). Hänskjut förslaget.",
  "comment-missing": () => "Skriv en kommentar, så att mottagaren vet vad som ska ändras.",
  "not-your-turn": ({ position, step, holders }, named) =>
    `Nu är det ${stepWords.sv[step]} av ${named.position(position)}. ${whoMay(named.people(holders), "det")}`,
  "prepared-it-yourself": () =>
    "Du har berett förslaget och kan inte själv granska eller besluta det. Någon annan behöver göra det.",
  "nobody-else-has-looked": () =>
    "Ingen annan har granskat förslaget än. Det måste ske före beslutet.",
  "nobody-to-return-to": () =>
    "Förslaget kan inte skickas tillbaka: ingen kan ta emot det, eftersom innehavaren är jävig och saknar ersättare. Hänskjut det i stället.",
  "you-are-disqualified": () => "Du är jävig i ärendet. Det har gått vidare till någon annan.",
  "disqualification-open": ({ person }, named) =>
    `${named.person(person)} är osäker på om det är jäv. Frågan måste besvaras först.`,
  "already-declared": () => "Du har redan anmält jäv i ärendet.",
  "already-decided": ({ decision, person }, named) =>
    `Förslaget är redan beslutat av ${named.person(person)}: beslut ${decision}.`,
  "already-referred": () => "Förslaget är redan hänskjutet till styrelsen.",
  "not-referred": () => "Förslaget är inte hänskjutet till styrelsen.",
  "dispatch-missing": () =>
    "Ingen är angiven att få utdrag av beslutet. Be sekretariatet ange ansvarig för raderna.",
  "section-missing": () => "Ange protokollets paragraf och dag.",
  "meeting-outside": ({ meeting }, { typed }) =>
    `Sammanträdet ${typed(meeting)} finns inte i kalendern eller hör till ett annat organ. Välj ett i listan.`,
  "meeting-clash": ({ body, firstDay, decisionDay }, { typed }) =>
    `${typed(body)} har redan ett möte ${formatDays(firstDay, decisionDay, "sv")}. Välj andra dagar, eller flytta det mötet.`,
  "meeting-held": ({ day }) =>
    `Mötet ${formatDay(day, "sv")} har redan hållits och kan inte ändras. Flytta i stället de beslut som ska anmälas vid ett annat möte.`,
  "meeting-cancelled": ({ day }) =>
    `Mötet ${formatDay(day, "sv")} är inställt. Lägg in ett nytt möte i stället.`,
  "not-owner": ({ position, holders }, named) =>
    `Uppdraget ligger på ${named.position(position)}. ${whoMay(named.people(holders), "det här")}`,
  "assignment-exists": ({ position }, named) =>
    `Uppdraget finns redan för ${named.position(position)} med samma grund. Ger paragrafen flera uppdrag skiljs de åt av punkten; skriv den i grunden, till exempel p. 2a.`,
  "assignment-status": ({ status }) => assignmentIs[status],
  "notice-closed": ({ why }) => noticeClosed[why],
  "meeting-not-held": ({ day }) =>
    `Mötet är ${formatDay(day, "sv")}. Notera anmälan när det har hållits.`,
  "meeting-not-ahead": ({ day }) =>
    `Mötet ${formatDay(day, "sv")} har redan hållits. Välj ett möte som är kvar.`,
  "urgent-next": ({ day }) =>
    `Ett brådskande beslut anmäls till nästa möte, ${formatDay(day, "sv")} (6 kap. 40 § kommunallagen). Välj det mötet.`,
  "list-empty": () =>
    "Inget på listan är kvar att anmäla. Om hela listan bordlades, flytta besluten till ett annat möte.",
  "list-step-missing": ({ step }) => stepBefore[step],
  "list-step-noted": ({ step, day }) =>
    `${stepNoted[step]}${day === null ? "" : ` ${formatDay(day, "sv")}`}. Öppna listan och rätta därifrån om det är fel.`,
  "appeal-time-runs": ({ last }) =>
    `Beslutet kan överklagas till och med ${formatDay(last, "sv")}. Bekräfta dagen efter.`,
  "appeal-open": ({ reference }, { typed }) =>
    `Ett överklagande är redan noterat (${typed(reference)}). Notera hur det gick först.`,
  "appeal-missing": () => "Inget överklagande är noterat. Notera överklagandet först.",
  "follow-up-not-open": ({ opensOn }) =>
    `Siffrorna finns inte än. Uppföljningen öppnar ${formatDay(opensOn, "sv", { weekday: true })}.`,
  "not-responsible": ({ people }, named) =>
    people.length === 0
      ? "Du svarar inte för den här aktiviteten. Fråga sekretariatet vem som gör det."
      : `${named.people(people)} svarar för den här aktiviteten. Be dem svara, eller be sekretariatet göra det åt dem.`,
  "not-secretariat-or-delegate": () =>
    "Det här gör sekretariatet eller den som har delegationen för bidraget. Be dem om hjälp.",
  "duty-not-yours": () =>
    "Det här är redan klart, eller ligger inte hos dig. Skriv hem för att se vad som väntar på dig.",
  "duty-taken": ({ person }, named) =>
    `${named.person(person)} har redan tagit den. Vill du ta över, be om att den lämnas tillbaka först.`,
  "duty-not-taken": () => "Du har inte tagit den, så det finns inget att lämna tillbaka.",
  "taker-away": ({ until }) =>
    `Du är anmäld som borta till och med ${formatDay(until, "sv")}, så de andra påminns ändå. Avsluta frånvaron först: skriv hem.`,
  "snooze-outside": ({ to }) =>
    to === null
      ? "Nästa påminnelse är den sista, så den kan inte flyttas."
      : `Påminnelsen kan flyttas till en dag efter i dag, senast ${formatDay(to, "sv")}. Välj dagen på kortet.`,
  "already-claimed": () => "Meddelandet är redan på väg.",
};
