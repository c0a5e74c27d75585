import type { Day } from "../domain/brand.ts";
import type { Workbook } from "./workbook.ts";

/** An empty list of requests with the headings that are read for certain (rule R09). */
export const requestTemplate = (title: string, author: string, day: Day): Workbook => ({
  title,
  author,
  day,
  sheets: [
    {
      key: "requests",
      name: "Önskemål",
      columns: [
        { key: "activity", title: "Aktivitet", width: 32 },
        { key: "description", title: "Beskrivning", width: 48 },
        { key: "responsible", title: "Ansvarig", width: 24 },
        { key: "sought", title: "Sökt belopp (kr)", width: 18 },
        { key: "need", title: "Behov nästa år", width: 16 },
        { key: "expected", title: "Effekt", width: 32 },
        { key: "pot", title: "Pott", width: 24 },
        { key: "received", title: "Inkommet datum", width: 16 },
      ],
      rows: [],
    },
  ],
});
