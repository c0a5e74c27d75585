import type { DocumentKind } from "../reading.ts";

/** The kind of document that a heading names, or one of its columns; null where it names none. */
export function namedKind(text: string): DocumentKind | null {
  for (const part of text.split(/\t|\||\s{3,}/)) {
    const kind = kindIn(part.trim());
    if (kind !== null) return kind;
  }
  return null;
}

function kindIn(text: string): DocumentKind | null {
  const bare = text.replace(/^[#*_\s]+/, "");
  if (
    /^(?:minnes|mötes|sammanträdes|gruppmötes)(?:anteckning|notering)(?:ar|arna)?(?![A-Za-zÀ-ɏ])|^minnesant\.|^(?:anteckningar|noteringar)(?:$|,| (?:från|förda|vid|efter))|^[A-Za-zÀ-ɏ]*möte[^.:]{0,40}, (?:anteckningar|noteringar)$/i.test(
      bare,
    )
  )
    return "minnesanteckningar";
  if (
    /^(?:tjänste(?:skrivelse|utlåtande|mannaförslag))(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])tjänste(?:skrivelse|utlåtande)$|^skrivelse till [A-Za-zÀ-ɏ]*(?:styrelsen|nämnden|utskottet)$/i.test(
      bare,
    ) &&
    !bare.startsWith("-")
  )
    return "tjansteskrivelse";
  if (/^[A-Za-zÀ-ɏ]{3,40}(?:direktörens|chefens) (?:delegations)?beslut(?![A-Za-zÀ-ɏ])/i.test(bare))
    return "delegationsbeslut";
  // What the chair decides in a body's name cannot wait and is decided on delegation.
  if (
    /^(?:brådskande )?ordförande(?:ns )?beslut(?: (?:nr )?\d[\d/:-]*)?(?: (?:i brådskande ärende|på delegation|enligt delegation[A-Za-zÀ-ɏ]*))?(?: ?\([^()]{0,60}\))?(?: (?:den )?\d[\dA-Za-zÀ-ɏ -]*)?$/i.test(
      bare,
    )
  )
    return "delegationsbeslut";
  if (
    /^beslut av .{3,60}?(?:direktör(?:en)?|chef(?:en)?)(?: (?:den )?\d[\dA-Za-zÀ-ɏ -]*| (?:om|angående|gällande|rörande|avseende|för|kring) [^.:;]*)?$/i.test(
      bare,
    )
  )
    return "delegationsbeslut";
  if (
    /^(?:deleg(?:ations|erings|at)beslut|delegera(?:t|de) beslut|beslut (?:på|enligt|fattat på|fattat med stöd av|med stöd av) deleg(?:ation|ering)(?:sordning(?:en)?)?|vidaredelegationsbeslut)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])deleg(?:ations|erings)beslut(?: (?:nr )?\d[\d/]*)?$/i.test(
      bare,
    )
  )
    return "delegationsbeslut";
  if (
    /^(?:sammanträdes|besluts|mötes|utdrag ur |omedelbart justerat )?protokoll(?:sutdrag|et)?\b|(?:^|\s)[A-Za-zÀ-ɏ]*protokoll(?:sutdrag)?(?: (?:nr )?\d[\d\s:/-]*)?$|^sammanträdesdatum/i.test(
      bare,
    )
  )
    return "protokoll";
  return null;
}
