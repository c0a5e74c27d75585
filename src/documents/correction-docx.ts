import type { Correction, CorrectionField } from "../domain/correction.ts";
import type { Decision } from "../domain/decision.ts";
import type { State } from "../domain/state.ts";
import { formatDay } from "../language/format.ts";
import { deciderOn } from "./decision-people.ts";
import { factsOf } from "./decision-text.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import { fact, heading, paragraph, type WordDocument } from "./word-document.ts";

const what: Readonly<Record<CorrectionField, string>> = {
  activity: "Aktivitetens namn",
  motive: "Motiv",
  "left-motive": "Motiv till det som står kvar i potten",
  reference: "Hänvisning till annan nämnds beslut",
  conditions: "Villkoren",
  appendices: "Bilagornas rubriker",
  dispatch: "Utdrag till",
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
  const { mandate, paper, pot } = factsOf(state, decision);
  const title = `Rättelse ${correction.number} av beslut ${decision.number}`;
  const by = deciderOn(paper, correction.by);
  return {
    title,
    subject: `${title}, ${mandate.case}`,
    author: by,
    day: correction.day,
    landscape: false,
    footer: `${title} · ${mandate.case}`,
    blocks: [
      heading(1, title),
      fact("Diarienummer", mandate.case),
      fact("Gäller", `Beslut ${decision.number}, ${formatDay(decision.day, "sv")}, ${pot.title}`),
      fact("Datum", formatDay(correction.day, "sv")),
      fact("Rättat av", by),
      heading(2, "Rättelse"),
      paragraph(`${what[correction.field]} rättas i beslutet. Ett skrivfel är rättat.`),
      ...stands("Stod", correction.was),
      ...stands("Ska vara", correction.is),
      heading(2, "Skäl"),
      paragraph(correction.reason),
      heading(2, "Vad som gäller"),
      paragraph(
        "Belopp, rader, beslutsfattare, datum och grund är oförändrade. Beslutets egen text finns kvar som den var.",
      ),
    ],
  };
}

/** A text of several lines, line by line. */
const stands = (label: string, text: string) =>
  text.split("\n").map((one, index) => fact(index === 0 ? label : "", one));
