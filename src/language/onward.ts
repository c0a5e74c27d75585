import { fold } from "./fold.ts";

/** Where onward delegation is allowed, as it was typed: `source` null where it is not; `unsourced` is a bare yes. */
export type OnwardRead =
  | { readonly kind: "read"; readonly source: string | null }
  | { readonly kind: "unsourced" };

/** No more than this is a plain answer; what is longer quotes the rules themselves. */
const answerMax = 60;

const negative = /^(?:n|no|none|nej|saknas|0|[-–—]*)$|\b(?:ej|inga|ingen|inget|inte|not|utan)\b/;
const plainYes =
  /^(?:ja|j|yes|y|x|ok|(?:ja )?(?:vidaredelegation|onward delegation)?(?: ?(?:ar|is|far|finns|may))? ?(?:tillaten|tillatet|tillats|medges|medgiven|ske|allowed|permitted))$/;

/**
 * Reads where onward delegation is allowed (KL 7:6, rule R13). "Nej" and "vidaredelegation är inte tillåten" are no
 * permission, and a bare "ja" is none either before it says where it stands.
 */
export function readOnward(typed: string): OnwardRead {
  const source = typed.trim();
  const answer = fold(source)
    .replaceAll(/[.!,:]/g, "")
    .trim();
  const isPlain = answer.length <= answerMax && !/[\d§]/.test(answer.replace(/^0$/, ""));
  if (isPlain && negative.test(answer)) return { kind: "read", source: null };
  return isPlain && plainYes.test(answer) ? { kind: "unsourced" } : { kind: "read", source };
}

/** A quote without the marks that its writer put around it: what prints it has its own. */
export function withoutMarks(quote: string): string {
  const text = quote.trim();
  const inner = /^(?:["“”„»]([^"“”„»«]+)["“”«»]|'([^']+)')$/su.exec(text);
  return (inner?.[1] ?? inner?.[2] ?? text).trim();
}
