/** The mark before an item of a list: `1.`, `a)`, `2 a.`, `3.1`, `-`, `•`, `→`. */
export const listMark =
  /^(?:(?:\d{1,2}(?:\s?[a-hA-H])?|[a-hA-H])[.)](?!\d)\s*|\d{1,2}\.\d{1,2}\.?\s+(?=[A-ZÅÄÖ])(?![MTK](?:n?kr|N?KR|sek|SEK|ilj|ILJ)|SEK)|[-–—•*·▪○→➔►➢✓]\s+|\(?[a-hA-H\d]\)\s*|[Aa]tt-sats\s+)/;
