import type { SectionKind } from "./headings.ts";
import type { Section } from "./section.ts";

/** A line that begins a part of a document. */
export interface Heading {
  readonly kind: SectionKind;
  readonly heading: string;
  /** What stands after the colon on the same line. */
  readonly rest: string;
}

const decider =
  "(?:jag|(?:tf\\.? |t\\.?f\\.? |biträdande )?(?:\\p{L}|-|- och ){2,40}(?:direktören|direktör|chefen|chef|styrelsen|nämnden|utskottet|fullmäktige|ordföranden)(?: \\p{Lu}\\p{Ll}+){0,3})";
const decides = new RegExp(
  `^(?:med stöd av .{3,160}?(?:beslutar|beslutas|(?:fördelar|avsätter|tilldelar|beviljar) jag) |${decider}(?: för .{2,40}?)? (?:beslutar|har beslutat|beslöt)(?: härmed| därför| i dag| enligt .{2,60}?| med stöd av .{2,160}?)?(?: \\(.*?\\))?(?:,)? (?:att|följande|om|fördela|avsätta|enligt|för egen del)|med stöd av .{3,160}? (?:fördelas|avsätts|tilldelas) härmed |härmed beslutas|(?:av|ur|från|inom) (?!.*§).{3,100}? (?:fördelar|avsätter|tilldelar|lägger|beviljar|anvisar) jag(?: |:|$)|(?:härmed|därför|nu|i dag) (?:fördelar|avsätter|tilldelar|beviljar|anslår) (?:jag|vi)(?: |$)|(?:jag|vi) (?:härmed )?(?:fördelar|avsätter|tilldelar|beviljar)(?: |$))`,
  "iu",
);

const ownPart = new RegExp(`^${decider} beslutar för egen del `, "iu");
/** "Arbetsutskottet föreslår regionstyrelsen att …". */
const proposes = new RegExp(
  `^${decider} föreslår (?:\\p{L}+(?:styrelsen|nämnden|fullmäktige|direktören) )?(?:besluta )?att `,
  "iu",
);

/** "Här är beslutet, fattat i går av regiondirektören på delegation:", above what was decided. */
const passedOn =
  /(?<!\p{L})beslut(?:et)?,?\s(?:\p{L}+\s){0,3}fatta(?:t|des|ts)\s.{0,120}(?:på|enligt|med stöd av)\sdelegation.{0,120}:$/iu;

/** "Efter samråd beslutar jag följande:", "Härigenom beslutas:", "I detta beslut fördelas medel enligt följande:". */
const leadsDecision =
  /^[^.;:]{0,160}?(?<!\p{L})(?:(?:beslutar|fattar|fastställer)\s(?:jag|vi|undertecknad)|(?:jag|vi|undertecknad)\s(?:härmed\s|därför\s)?(?:beslutar|fattar|fastställer|har\s(?:\p{L}+\s){0,3}(?:beslutat|fattat))|(?:nu|härmed|härigenom|följande|därför|alltså)\s(?:\p{L}+\s)?(?:beslutas|fastställs)|(?:i|genom|med)\s(?:detta|det\shär)\sbeslut(?:et)?\s(?:fördelas|avsätts|beviljas|anvisas))(?!\p{L})[^.;:]{0,80}(?:följande(?:\s\p{L}+){0,2}\.|:)$/iu;
/** "Mot bakgrund av det anförda föreslås att nämnden beslutar följande." */
const leadsProposal =
  /^[^.;:]{0,160}?(?<!\p{L})(?:föreslå[rs]|hemställer|hemställs)(?!\p{L})[^.;:]{0,120}?(?<!\p{L})beslutar?(?:\s(?:att|följande))?\s?[.:]$/iu;

/** Text that decides without a heading, in a short decision of a few lines. */
export function inlineOpening(text: string, { kind: within, heading }: Section): Heading | null {
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
  if (!decides.test(text) && !leadsDecision.test(text)) return null;
  // In a description of the matter "har beslutat" tells of the past.
  if (within !== "head" && /har beslutat|beslöt/i.test(text.slice(0, 120))) return null;
  return { kind: "decision", heading: "", rest: text };
}
