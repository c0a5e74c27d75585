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
    /^(?:minnes|mötes|sammanträdes|gruppmötes)(?:anteckning|notering)(?:ar|arna)?(?!\p{L})|^minnesant\.|^(?:anteckningar|noteringar)(?:$|,| (?:från|förda|vid|efter))|^\p{L}*möte[^.:]{0,40}, (?:anteckningar|noteringar)$/iu.test(
      bare,
    )
  )
    return "minnesanteckningar";
  if (
    /^(?:tjänste(?:skrivelse|utlåtande|mannaförslag))(?!\p{L})|(?<!\p{L})tjänste(?:skrivelse|utlåtande)$|^skrivelse till \p{L}*(?:styrelsen|nämnden|utskottet)$/iu.test(
      bare,
    ) &&
    !bare.startsWith("-")
  )
    return "tjansteskrivelse";
  if (/^\p{L}{3,40}(?:direktörens|chefens) (?:delegations)?beslut(?!\p{L})/iu.test(bare))
    return "delegationsbeslut";
  // What the chair decides in a body's name cannot wait and is decided on delegation.
  if (
    /^(?:brådskande )?ordförande(?:ns )?beslut(?: (?:nr )?\d[\d/:-]*)?(?: (?:i brådskande ärende|på delegation|enligt delegation\p{L}*))?(?: ?\([^()]{0,60}\))?(?: (?:den )?\d[\d\p{L} -]*)?$/iu.test(
      bare,
    )
  )
    return "delegationsbeslut";
  if (
    /^beslut av .{3,60}?(?:direktör(?:en)?|chef(?:en)?)(?: (?:den )?\d[\d\p{L} -]*| (?:om|angående|gällande|rörande|avseende|för|kring) [^.:;]*)?$/iu.test(
      bare,
    )
  )
    return "delegationsbeslut";
  if (
    /^(?:deleg(?:ations|erings|at)beslut|delegera(?:t|de) beslut|beslut (?:på|enligt|fattat på|fattat med stöd av|med stöd av) deleg(?:ation|ering)(?:sordning(?:en)?)?|vidaredelegationsbeslut)(?!\p{L})|(?<!\p{L})deleg(?:ations|erings)beslut(?: (?:nr )?\d[\d/]*)?$/iu.test(
      bare,
    )
  )
    return "delegationsbeslut";
  if (
    /^(?:sammanträdes|besluts|mötes|utdrag ur |omedelbart justerat )?protokoll(?:sutdrag|et)?\b|(?:^|\s)\p{L}*protokoll(?:sutdrag)?(?: (?:nr )?\d[\d\s:/-]*)?$|^sammanträdesdatum/iu.test(
      bare,
    )
  )
    return "protokoll";
  return null;
}
