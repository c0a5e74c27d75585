import { oneOf } from "./pattern.ts";

/** What a point does not end a sentence after. */
const shortened = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    [Bb]l\.a [Tt]\.ex dvs [Aa]vd m\.m m\.fl d\.v\.s kap [Nn]r [Dd]nr [Cc]a [Tt]f t\.f bitr milj st s\.k
    f\.d jan feb aug sept okt nov dec resp [Aa]nsv inkl exkl kl p pkt [Tt]ot \p{Lu}
  `}\.$`,
  "u",
);

/** The sentences of a line. A quoted passage stays with what introduces it. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”»)]?\s+(?=[\p{Lu}"”»(\d])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    const sentence = text.slice(start, end).trim();
    if (shortened.test(sentence)) continue;
    if (sentence !== "") sentences.push(sentence);
    start = match.index + match[0].length;
  }
  const last = text.slice(start).trim();
  if (last !== "") sentences.push(last);
  return sentences;
}
