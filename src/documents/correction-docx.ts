import type { Correction, CorrectionField } from "../domain/afterwards.ts";
import { conditionsFollowing, correctedUpTo } from "../domain/correction.ts";
import type { Decision } from "../domain/decision.ts";
import type { State } from "../domain/state.ts";
import { asSentence, formatDay, joinWords } from "../language/format.ts";
import { potNamed } from "../language/say/title.ts";
import { checkCodeOf } from "./check-code.ts";
import { deciderOn, deciderTitleOn } from "./decision-people.ts";
import { factsOf } from "./decision-text.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import { fact, heading, list, paragraph, type WordDocument, wholeList } from "./word-document.ts";

/** Where the slip stands, after "skrivfel i". */
const where: Readonly<Record<CorrectionField, string>> = {
  activity: "aktivitetens namn",
  motive: "motivet",
  "left-motive": "motivet till det som står kvar i potten",
  reference: "hänvisningen till den andra nämndens beslut",
  conditions: "villkoren",
  appendices: "bilagornas rubriker",
  dispatch: "uppgiften om vilka som får utdrag",
};

/** The correction of an obvious slip (sv. *rättelse*) as a file of its own, which points at the decision it is about. */
export function correctionFile(state: State, decision: Decision, correction: Correction): FileOut {
  return {
    name: fileName(`Rättelse ${correction.number} av beslut ${decision.number}`, "docx"),
    mediaType: mediaTypes.docx,
    bytes: wordBytes(correctionWord(state, decision, correction)),
  };
}

export function correctionWord(
  state: State,
  decision: Decision,
  correction: Correction,
): WordDocument {
  const facts = factsOf(state, decision);
  const { mandate, pot } = facts;
  const paper = { ...facts.paper, keepsNames: isLater(correction) };
  const title = `Rättelse ${correction.number} av beslut ${decision.number}`;
  const by = deciderOn(paper, correction.by);
  const rows = decision.rows.filter((row) => correction.rows.includes(row.id));
  const said = wordsOf(decision, correction);
  return {
    title,
    subject: `${title}, ${mandate.case}`,
    author: by,
    authority: state.authority.get("")?.name.sv ?? paper.body,
    genre: "Rättelse",
    day: correction.day,
    template: correction.template,
    landscape: false,
    footer: [title, mandate.case, ...said.footer].join(" · "),
    blocks: [
      fact("Datum", formatDay(correction.day, "sv")),
      fact("Diarienummer", mandate.case),
      fact("Rättat av", by),
      heading(1, title),
      heading(2, "Vad rättelsen gäller"),
      paragraph(
        `${said.slipIn} ${said.number} den ${formatDay(decision.day, "sv")} om ${said.pot(pot.title)} har ett uppenbart skrivfel i ${where[correction.field]}.`,
      ),
      ...(correction.field === "activity" || rows.length === 0
        ? []
        : [
            paragraph(
              `Det gäller ${joinWords(
                rows.map((row) => row.activity),
                "sv",
              )}.`,
            ),
          ]),
      heading(2, "Rättelse"),
      ...stands("Stod", correction.was),
      ...stands("Ska vara", correction.is),
      ...followed(conditionsFollowing(decision, correction)),
      heading(2, "Skäl"),
      paragraph(asSentence(correction.reason)),
      heading(2, "Vad som gäller"),
      paragraph(`Belopp, rader, beslutsfattare, datum och grund är oförändrade. ${said.original}`),
      {
        kind: "signature",
        name: correction.by.name,
        lines: [deciderTitleOn(paper, correction.by), ...said.signed],
      },
      heading(2, "Utdrag till"),
      ...said.list(receiversOf(decision, correction)),
    ],
  };
}

/** Since this layout a correction of a corrected text names the one that it puts right, and names keep their capitals. */
const isLater = ({ template }: Correction): boolean => template >= 6;

/** The correction that wrote the text which this one puts right: the decision itself has other words. */
const correctedBefore = (
  { corrections }: Decision,
  { number, field, rows }: Correction,
): Correction | null =>
  corrections.findLast(
    (one) =>
      one.number < number &&
      one.field === field &&
      (rows.length === 0 || one.rows.some((row) => rows.includes(row))),
  ) ?? null;

const codedNumber = ({ number, digest }: Correction): string =>
  digest === null ? String(number) : `${number} (kontrollkod ${checkCodeOf(digest)})`;

/** What a correction says since it has a check code; one from before keeps the words that it had. */
function wordsOf(decision: Decision, correction: Correction) {
  const { digest, day } = correction;
  if (digest === null) {
    return {
      slipIn: "Beslut",
      number: decision.number,
      pot: (title: string) => title,
      original: "Beslutets egen text finns kvar som den var.",
      signed: [],
      footer: [],
      list: (items: readonly string[]) => list(false, items),
    };
  }
  const code = checkCodeOf(digest);
  const before = isLater(correction) ? correctedBefore(decision, correction) : null;
  return {
    slipIn: before === null ? "Beslut" : `Rättelse ${codedNumber(before)} av beslut`,
    number: `${decision.number} (kontrollkod ${checkCodeOf(decision.digest)})`,
    pot: potNamed,
    original: `Beslutet ${before === null ? "" : `och rättelse ${before.number} `}finns kvar med sin egen text och läses tillsammans med den här rättelsen.`,
    signed: [`Rättelsen är gjord digitalt den ${formatDay(day, "sv")}. Kontrollkod ${code}.`],
    footer: [`Kontrollkod ${code}`],
    list: wholeList,
  };
}

/** Who got the decision gets its correction; what was put right later changes no paper from before it. */
const receiversOf = (decision: Decision, { number }: Correction): readonly string[] =>
  correctedUpTo(decision, number).dispatchTo;

/** The conditions that begin with the name that is put right. */
const followed = (conditions: number) =>
  conditions === 0
    ? []
    : [
        paragraph(
          conditions === 1
            ? "Villkoret som börjar med aktivitetens namn läses med det rättade namnet."
            : "Villkoren som börjar med aktivitetens namn läses med det rättade namnet.",
        ),
      ];

/** A text of several lines, line by line. */
const stands = (label: string, text: string) =>
  text.split("\n").map((one, index) => fact(index === 0 ? label : "", one));
