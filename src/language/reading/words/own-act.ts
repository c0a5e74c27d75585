import { oneOf } from "./pattern.ts";

/** "att tilldela …" right below a table is the next thing that is decided. */
export const ownAct = new RegExp(
  String.raw`^(?:samt\s)?att\s(?:även\s|också\s|dessutom\s)?${oneOf`
    fördela avsätta anslå tilldela bevilja reservera anvisa uppdra delegera godkänna fastställa
    avslå notera lägga ge_.*_i_uppdrag
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
