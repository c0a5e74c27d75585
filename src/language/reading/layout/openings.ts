import { oneOf, wholeWord } from "../words/pattern.ts";
import type { SectionKind } from "./headings.ts";
import { listMark } from "./list-mark.ts";
import type { Section } from "./section.ts";

/** A line that begins a part of a document. */
export interface Heading {
  readonly kind: SectionKind;
  readonly heading: string;
  /** What stands after the colon on the same line. */
  readonly rest: string;
}

const decider =
  "(?:jag|(?:tf\\.? |t\\.?f\\.? |biträdande )?(?:[A-Za-zÀ-ɏ]|-|- och ){2,40}(?:direktören|direktör|chefen|chef|styrelsen|nämnden|utskottet|fullmäktige|ordföranden)(?: \\p{Lu}\\p{Ll}+){0,3})";
const decides = new RegExp(
  String.raw`^${oneOf`
      med_stöd_av_.{3,160}?(beslutar|beslutas|(fördelar|avsätter|tilldelar|beviljar)_jag)_
      (härmed|därför|nu|alltså)_beslutar_(jag|undertecknad)(_härmed)?_(att|följande|om|fördela|avsätta)
      ${decider}(_för_.{2,40}?)?_(beslutar|har_beslutat|beslöt)(_härmed|_därför|_i_dag
        |_enligt_.{2,60}?|_med_stöd_av_.{2,160}?)?(_\(.*?\))?(,)?_(att|följande|om|fördela|avsätta
        |enligt|för_egen_del)
      (styrelsen|nämnden|fullmäktige|utskottet|direktionen)_beslutar(_(härmed|därför|enhälligt))?_att
      med_stöd_av_.{3,160}?_(fördelas|avsätts|tilldelas)_härmed_ härmed_beslutas
      (av|ur|från|inom)_(?!.*§).{3,100}?_(fördelar|avsätter|tilldelar|lägger|beviljar
        |anvisar)_jag(_|:|$)
      (härmed|därför|nu|i_dag)_(fördelar|avsätter|tilldelar|beviljar|anslår)_(jag|vi)(_|$)
      (jag|vi)_(härmed_)?(fördelar|avsätter|tilldelar|beviljar)(_|$)
    `}`,
  "iu",
);

/** On whose behalf, by what right and why: what stands between "beslutar" and what is decided. */
const byRight = String.raw`(?:,?\s(?:härmed|därför|nu|alltså|således|i\sdag|(?:för|på|i|med\sstöd\sav|enligt|i\senlighet\smed|efter|genom|under|som|eftersom|då|utan)\s[^;:]{2,160}?)){0,3}`;
/** The same where what is decided follows on the lines below: "Jag beslutar för nämndens räkning, med stöd av punkt 4," */
const decidesBelow = new RegExp(
  String.raw`^(?:${decider}|undertecknad)\s(?:beslutar|har\sbeslutat)${byRight},?\satt(?:\s|$)|^(?:på|i|som|för|efter|enligt|under|med\sstöd\sav|med\shänsyn\still|mot|utifrån)\s[^;:]{2,160}?\s(?:beslutar\s(?:jag|vi|undertecknad)|beslutas)${byRight},?\satt(?:\s|$)`,
  "iu",
);

const ownPart = new RegExp(`^${decider} beslutar för egen del `, "iu");
/** "Arbetsutskottet föreslår regionstyrelsen att …". */
const proposes = new RegExp(
  `^${decider} föreslår (?:[A-Za-zÀ-ɏ]+(?:styrelsen|nämnden|fullmäktige|direktören) )?(?:besluta )?att `,
  "iu",
);

/** "Här är beslutet, fattat i går av regiondirektören på delegation:", above what was decided. */
const passedOn =
  /(?<![A-Za-zÀ-ɏ])beslut(?:et)?,?\s(?:[A-Za-zÀ-ɏ]+\s){0,3}fatta(?:t|des|ts)\s.{0,120}(?:på|enligt|med stöd av)\sdelegation.{0,120}:$/i;

/** "Efter samråd beslutar jag följande:", "Härigenom beslutas:", "I detta beslut fördelas medel enligt följande:". */
const leadsDecision = new RegExp(
  String.raw`^[^.;:]{0,160}?${wholeWord`
    (beslutar|fattar|fastställer)_(jag|vi|undertecknad)
    (jag|vi|undertecknad)_(härmed_|därför_)?(beslutar|fattar|fastställer
      |har_([A-Za-zÀ-ɏ]+_){0,3}(beslutat|fattat))
    (nu|härmed|härigenom|följande|därför|alltså)_([A-Za-zÀ-ɏ]+_)?(beslutas|fastställs)
    (i|genom|med)_(detta|det_här)_beslut(et)?_(fördelas|avsätts|beviljas|anvisas)
  `}[^.;:]{0,80}(?:följande(?:\s[A-Za-zÀ-ɏ]+){0,2}\.|:)$`,
  "i",
);
/** "Mot bakgrund av det anförda föreslås att nämnden beslutar följande." */
const leadsProposal =
  /^[^.;:]{0,160}?(?<![A-Za-zÀ-ɏ])(?:föreslå[rs]|hemställer|hemställs)(?![A-Za-zÀ-ɏ])[^.;:]{0,120}?(?<![A-Za-zÀ-ɏ])beslutar?(?:\s(?:att|följande))?\s?[.:]$/i;

/** A line as it stands where the sentence goes on below: "Jag beslutar på nämndens vägnar," above "att …", or a colon. */
const withThat = (text: string, next: string): string => {
  if (text.endsWith(":")) return `${text.slice(0, -1)} att`;
  return /^att\s/i.test(next.replace(listMark, "")) && !/[.;!?]$/.test(text)
    ? `${text.replace(/(?:,|\satt)$/u, "")} att`
    : text;
};

/** Text that decides without a heading, in a short decision of a few lines; `next`: the line below. */
export function inlineOpening(
  text: string,
  { kind: within, heading }: Section,
  next: string,
): Heading | null {
  // A proposal without a heading ends where the same body decides for its own part.
  if (within === "proposal" && heading === "" && ownPart.test(text))
    return { kind: "decision", heading: "", rest: text };
  if (
    within !== "head" &&
    within !== "background" &&
    within !== "delegation" &&
    within !== "underlying" &&
    within !== "closing"
  )
    return null;
  if (proposes.test(text) || leadsProposal.test(text))
    return { kind: "proposal", heading: "", rest: text };
  if (within === "head" && passedOn.test(text))
    return { kind: "decision", heading: "", rest: text };
  if (!decides.test(text) && !leadsDecision.test(text) && !decidesBelow.test(withThat(text, next)))
    return null;
  // In a description of the matter "har beslutat" tells of the past.
  if (within !== "head" && /har beslutat|beslöt/i.test(text.slice(0, 120))) return null;
  return { kind: "decision", heading: "", rest: text };
}
