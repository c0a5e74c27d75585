import type { DocumentKind } from "./reading.ts";

/** The kind of document that a heading names; null where it names none. */
export function namedKind(text: string): DocumentKind | null {
  const bare = text.replace(/^[#*_\s]+/, "");
  if (/^(?:minnesanteckningar|mötesanteckningar|anteckningar (?:från|förda|vid))/i.test(bare))
    return "minnesanteckningar";
  if (/^tjänsteskrivelse\b|\btjänsteskrivelse$/i.test(bare) && !bare.startsWith("-"))
    return "tjansteskrivelse";
  if (/^\p{L}{3,40}(?:direktörens|chefens) (?:delegations)?beslut(?!\p{L})/iu.test(bare))
    return "delegationsbeslut";
  if (/^beslut av .{3,60}(?:direktör(?:en)?|chef(?:en)?)$/i.test(bare)) return "delegationsbeslut";
  if (
    /^(?:delegationsbeslut|beslut (?:på|enligt|fattat på|fattat med stöd av|med stöd av) delegation|vidaredelegationsbeslut)\b|\bdelegationsbeslut(?: (?:nr )?\d[\d/]*)?$/i.test(
      bare,
    )
  )
    return "delegationsbeslut";
  if (
    /^(?:sammanträdes|utdrag ur |omedelbart justerat )?protokoll(?:sutdrag|et)?\b|\bprotokoll(?:sutdrag)?(?: \d[\d\s:/-]*)?$|^sammanträdesdatum/i.test(
      bare,
    )
  )
    return "protokoll";
  return null;
}
