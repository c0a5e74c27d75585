/** Words without the signs and small words around them. */
export function clean(words: string): string {
  return (
    words
      .replace(/\s+/g, " ")
      .replace(/\s\([^()%]*\d[^()%]*\)(?=[\s:,–—-]*$)/, "")
      .replace(/^(?:till |i |som )?(?:en )?pott(?:en)? (?:för|till)\s/i, "")
      .replace(/^(?:att\s)?(?:bevilja|tilldela|ge|anslå till|tillföra)\s+(?=\S)/i, "")
      .replace(/^(?:[-–—•,;:.=\s"”]+|(?:dels|samt|och|därav|varav|till|för|inom)\s+)+/i, "")
      .replace(/^[a-h]\)\s+(?=\p{L})/u, "")
      // "en ny insats, Introduktionsprogram för läkare": the name stands after what it is.
      .replace(
        /^(?:en|ett|den|det)\s(?:\p{Ll}+\s)?(?:insats|aktivitet|projekt|satsning)\p{Ll}{0,3},\s(?=\p{Lu})/u,
        "",
      )
      .replace(/^(?:projektet|insatsen|satsningen|aktiviteten)\s(?=\p{Lu})/iu, "")
      .replace(
        /\s(?:ur|från)\s(?:anslaget|ramen|statsbidraget|bidraget|medlen|potten)(?![A-Za-zÀ-ɏ]).*$/i,
        "",
      )
      .replace(/(?:[-–—,;:.=\s"”]|\s(?:med|om|på|är|blir|där|dit|\)))+$/, "")
      .trim()
      // "Projektet ”Nya vägar”": a name within the words keeps its quotes.
      .replace(/^([^”"]+)([”"])([^”"]+)$/u, "$1$2$3$2")
  );
}
