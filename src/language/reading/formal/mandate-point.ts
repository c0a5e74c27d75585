import { oneOf } from "../words/pattern.ts";

/** "punkt 4.12", "delegationspunkt B 4", "ärendegrupp 4.12"; a word that names other things too takes a number of parts. */
const point = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:${oneOf`
    (delegations|besluts)?(punkt(en)?|p\.|nr|nummer|ärende(grupp|typ|kategori|slag)(en|et)?|pkt\.?
      |kod(en)?|avsnitt)
  `}:?\s?(?:nr\s)?(?<item>[A-ZÅÄÖ]{0,3}[.\s]?\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?[a-h](?![A-Za-zÀ-ɏ]))?)|${oneOf`
    p ärende grupp(en)? kategori(n)? rad(en)? mom(ent)?\.? delegation(en)?
  `}\s(?:nr\s)?(?<parts>[A-ZÅÄÖ]?[.\s]?\d{1,3}(?:\.\d{1,3}){1,3}(?:\s?[a-h](?![A-Za-zÀ-ɏ]))?))(?![\d/]|[-–]\d)`,
  "i",
);
const barePoint = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    delegationsordning(en)? delegationsbestämmelse(r|n|rna)? delegeringsordning(en)?
    delegation(en)?
  `}(?:\s(?:för [A-Za-zÀ-ɏ]+|RS|HSN))?(?:\s\([^()]{3,60}\))?,?\s(?:ärende(?:nr|nummer)?\s)?(?:[A-ZÅÄÖ]{1,3}\s?)?(\d{1,3}(?:\.\d{1,3}){1,3})(?![\d/]|\s?(?:mn?kr|tkr|kr|milj|procent|%))`,
  "i",
);

/** The first item of rules that words name, and where; null for none. */
export function itemNamed(words: string): { readonly index: number; readonly item: string } | null {
  const found = point.exec(words);
  const item = found?.groups?.["item"] ?? found?.groups?.["parts"];
  return found === null || item === undefined ? null : { index: found.index, item: item.trim() };
}

/** "HR-chefen får delegation på att fördela medlen enligt punkt 1 b": a point of what is decided here, and of no rules. */
const ownPoints =
  /^(?!.*deleg(?:ations|erings)(?:ordning|bestämmelse|förteckning|regl|punkt|ärende|beslut))(?:.*\s)?(?:får|ges|ger|erhåller|lämnas|delegeras|delegerar)\s.*\s(?:enligt|i|under|från|på|av|för)\s(?:besluts?)?punkt(?:en|erna)?\s\d{1,2}(?:\s?[a-h])?(?![A-Za-zÀ-ɏ\d]|\.\d|\s?i\s)/is;

/** "Styrelsen 2025-02-27 § 34, punkt 4.12", under what gives the right: of parts, as no point of a decision is. */
export function itemOfParts(words: string): string | null {
  const item = /§|paragraf/i.test(words) ? itemNamed(words)?.item : undefined;
  return item !== undefined && /^\p{L}|\./u.test(item) ? item : null;
}

/** The item of rules of delegation that a sentence names; null for none. */
export function pointIn(sentence: string): string | null {
  const words = sentence.replace(/deleg(?:ations|erings)beslut\s+(?:nr\.?\s*)?[\d/:-]+/i, "");
  if (!/deleg/i.test(words)) return null;
  const found =
    (ownPoints.test(words) ? null : itemNamed(words)?.item) ?? barePoint.exec(words)?.[1];
  if (found === undefined || /^(?:19|20)\d\d$/.test(found)) return null;
  return found.trim();
}
