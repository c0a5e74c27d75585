import { oneOf } from "../words/pattern.ts";
import { bodyGives } from "./body-gives.ts";
import { calledByUse } from "../words/kept-back.ts";
import { isUnit } from "../words/people.ts";
import { potSetUp } from "./pot-set-up.ts";
import { saidPlainly } from "./said-plainly.ts";
import { isSomebody } from "../words/somebody.ts";
import { toppedUp } from "../words/top-up.ts";

/** "Följande aktiviteter finansieras: KTC 1 mnkr, …" */
const listOpening = /^(?:följande|nedanstående|dessa)\s[^:¤\d]{3,60}:\s+/i;
/** "Till IT-chefens förfogande ställs 2 mnkr": a position that has it at its disposal distributes it; a body keeps it. */
const atDisposalOf = (text: string): string =>
  text.replace(
    /(?<![A-Za-zÀ-ɏ])till\s([^,;:¤]{2,80}?)s(\sför\s[^,;:¤]{2,40}?)?\sförfogande(?![A-Za-zÀ-ɏ])/gi,
    (whole, who: string, area = "") =>
      isSomebody(who) && !isUnit(who) ? `till ${who}${area} att disponera` : whole,
  );

/** "ställa 2 mnkr till förfogande för X att fördela" gives; "till styrelsens förfogande" keeps. */
const atDisposal = /(?<![A-Za-zÀ-ɏ])ställ(?:a|s|er)\s¤\still\sförfogande\s(?:för|åt)\s/i;
/** "¤ inkl. moms avsätts": what the amount holds is no name. */
const withTax =
  /(?<=¤),?\s\(?(?:inkl\.?|inklusive|exkl\.?|exklusive)\s(?:moms|mervärdesskatt|sociala\savgifter|lönebikostnader|overhead|OH)(?![A-Za-zÀ-ɏ])\)?/gi;

/** "får fördela högst ¤": how much he may distribute at most is what he gets. */
const atMost = new RegExp(
  String.raw`(?<=(?:^(?:att\s)?|${oneOf`
    fördela disponera dela_ut besluta_om förfoga_över fördelas avsätts avsätta anslås anslå
    tilldelas tilldela beviljas bevilja reserveras reservera anvisas anvisa ges får erhåller
  `}\s))(?:högst|upp till|maximalt|som mest)\s(?=¤(?!\s(?:vardera|var|per|i\s(?:månaden|veckan))(?![A-Za-zÀ-ɏ])))`,
  "gi",
);
/** "Varje förening får högst ¤": a rule, and no gift. */
const ofEach = /(?<!\p{L})(?:[Vv]arje|respektive|[Vv]ar och en|per)(?![\p{L}-])/u;

/** "använda ¤ av statsbidraget till skydd": whence it is taken is no name. */
const ofTheGrant =
  /(?<=(?:använda|avsätta|fördela|anslå|anvisa|reservera|använder|avsätter|fördelar)\s¤)\s(?:av|ur)\s(?:(?:det|de|årets|regionens|kommunens)\s)?(?:statsbidraget|bidraget|medlen|statens\smedel|anslaget|pengarna)(?=\s(?:till|för|åt|på)\s(?!att\s))/i;

/** The words of one gift, its amount written ¤, without those that say nothing of who gets it and for what. */
export const plainGift = (words: string): string =>
  potSetUp(atDisposalOf(toppedUp(calledByUse(saidPlainly(bodyGives(words))))))
    .replace(ofEach.test(words) ? /$^/u : atMost, "")
    .replace(withTax, "")
    .replace(atDisposal, "tilldela ¤ till ")
    .replace(/\ssom\sen\s(?:egen\s|särskild\s)?pott(?=\sför\s)/i, " i pott")
    .replace(listOpening, "")
    .replace(ofTheGrant, "")
    .replace(/^(?:beslutet|detta|det)\s(?:innebär|betyder)\s(?:således\s|därmed\s)?att\s/i, "")
    .replace(/(?<=¤)\si\sbudget(?:en)?(?:\sför)?\s(?:19|20)\d\d(?=\s)/i, "")
    .replace(
      /\s(?:ett|en)\s[A-Za-zÀ-ɏ]*(?:anslag|tillskott|bidrag|utrymme|belopp|ram|budget|summa)\s(?:om|på)\s¤/i,
      " ¤",
    );
