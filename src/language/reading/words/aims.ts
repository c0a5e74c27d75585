import { oneOf } from "./pattern.ts";

// In these words the amount is written ¤.
const soThat =
  "(?:i\\s(?:syfte|avsikt)\\satt|med\\s(?:syfte(?:t)?|mål(?:et)?|ändamål(?:et)?|avsikt(?:en)?|uppgift)\\satt|för\\satt|så\\satt)";
/** "för att mellan enheterna fördela": who distributes, and not what for. */
const notToPass =
  "(?!(?:[A-Za-zÀ-ɏ-]+\\s){0,4}?(?:vidare)?(?:fördela|disponera|förvalta|besluta|dela\\sut|användas?)s?(?![A-Za-zÀ-ɏ]))";
const behind = new RegExp(`,?\\s(?:allt\\s)?${soThat}\\s${notToPass}([^,;:()¤]{3,160})`, "i");
const before = new RegExp(
  String.raw`^((?:att\s)?)${soThat}\s${notToPass}([^,;:()¤]{3,160}?)\s(?=${oneOf`
      ges får lämnas avsätts anslås tilldelas tillförs ställs läggs anvisas överlämnas går
      fördelas fördelar reserveras beviljas erhåller disponerar
    `}(?![A-Za-zÀ-ɏ]))`,
  "i",
);

/** "för att": behind a noun it may tell of the noun alone. */
const mayBeOfNoun = /^[,\s]*för\s/i;

interface Aimed {
  readonly bare: string;
  readonly aim: string;
  /** Whether the clause surely tells of the gift, and not of the noun before it. */
  readonly isOfGift: boolean;
}

/** A gift without the clause that tells what is to come of it, and that clause; null where it has none. */
export function aimIn(text: string): Aimed | null {
  const first = before.exec(text);
  if (first?.[2] !== undefined)
    return { bare: text.replace(first[0], first[1] ?? ""), aim: first[2].trim(), isOfGift: true };
  const at = text.indexOf("¤");
  const last = at < 0 ? null : behind.exec(text.slice(at));
  return last?.[1] === undefined
    ? null
    : {
        bare: text.slice(0, at) + text.slice(at).replace(last[0], ""),
        aim: last[1].trim(),
        isOfGift: !mayBeOfNoun.test(last[0]),
      };
}
