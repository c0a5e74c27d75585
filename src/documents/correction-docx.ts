import type { Correction, CorrectionField } from "../domain/afterwards.ts";
import { asCorrected } from "../domain/correction.ts";
import type { Decision } from "../domain/decision.ts";
import type { State } from "../domain/state.ts";
import { asSentence, formatDay, joinWords } from "../language/format.ts";
import { deciderOn, deciderTitleOn } from "./decision-people.ts";
import { factsOf } from "./decision-text.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import { fact, heading, list, paragraph, type WordDocument } from "./word-document.ts";

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

/** The layout of a correction; before, it bore the number of its decision's layout, at most 3, and named no receivers. */
export const correctionTemplate = 4;

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
  const { mandate, paper, pot } = factsOf(state, decision);
  const title = `Rättelse ${correction.number} av beslut ${decision.number}`;
  const by = deciderOn(paper, correction.by);
  const rows = decision.rows.filter((row) => correction.rows.includes(row.id));
  return {
    title,
    subject: `${title}, ${mandate.case}`,
    author: by,
    authority: state.authority.get("")?.name.sv ?? paper.body,
    genre: "Rättelse",
    day: correction.day,
    template: correctionTemplate,
    landscape: false,
    footer: `${title} · ${mandate.case}`,
    blocks: [
      fact("Datum", formatDay(correction.day, "sv")),
      fact("Diarienummer", mandate.case),
      fact("Rättat av", by),
      heading(1, title),
      heading(2, "Vad rättelsen gäller"),
      paragraph(
        `Beslut ${decision.number} den ${formatDay(decision.day, "sv")} om ${pot.title} har ett uppenbart skrivfel i ${where[correction.field]}.`,
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
      heading(2, "Skäl"),
      paragraph(asSentence(correction.reason)),
      heading(2, "Vad som gäller"),
      paragraph(
        "Belopp, rader, beslutsfattare, datum och grund är oförändrade. Beslutets egen text finns kvar som den var.",
      ),
      {
        kind: "signature",
        name: correction.by.name,
        lines: [deciderTitleOn(paper, correction.by)],
      },
      heading(2, "Utdrag till"),
      ...list(false, receiversOf(decision, correction)),
    ],
  };
}

/** Who got the decision gets its correction; what was put right later changes no paper from before it. */
const receiversOf = (decision: Decision, { number }: Correction): readonly string[] =>
  asCorrected({
    ...decision,
    corrections: decision.corrections.filter((one) => one.number <= number),
  }).dispatchTo;

/** A text of several lines, line by line. */
const stands = (label: string, text: string) =>
  text.split("\n").map((one, index) => fact(index === 0 ? label : "", one));
