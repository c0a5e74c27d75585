import type { State } from "../../domain/state.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import { sheetData, type Sheet } from "./sheet.ts";

/** The cards of those who review, decide and report. */
export function renderOther(card: Card, _state: State, _viewer: Viewer, _said: Said): Sheet {
  return {
    template: "sheet",
    data: sheetData({ head: { above: "", title: card.card, status: "", tone: "Default" } }),
    summary: card.card,
    hasInputs: false,
  };
}
