import type { Day } from "../domain/brand.ts";
import type { Workbook } from "./workbook.ts";

/** An empty list of requests with the headings that are read for certain (rule R09). */
export const requestTemplate = (title: string, author: string, day: Day): Workbook => ({
  title,
  author,
  day,
  sheets: [
    {
      name: "Önskemål",
      columns: [
        { title: "Aktivitet", width: 32 },
        { title: "Beskrivning", width: 48 },
        { title: "Ansvarig", width: 24 },
        { title: "Sökt belopp (kr)", width: 18 },
        { title: "Behov nästa år", width: 16 },
        { title: "Effekt", width: 32 },
        { title: "Pott", width: 24 },
        { title: "Inkommet datum", width: 16 },
      ],
      rows: [],
    },
  ],
});
