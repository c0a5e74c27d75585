/** Whether words alone in a table of broken names may begin one: they are few, and no groups are called so. */
export const mayBeginName = (words: string): boolean =>
  !ofGroup.test(words) && words.split(" ").length <= nameWordsMax;
const nameWordsMax = 3;

/** What groups of rows are called after: a place, a part of the house, what all of them are. */
const ofGroup =
  /(?:område|område[nt]|länet|delen|region[A-Za-zÀ-ɏ]*|kommun[A-Za-zÀ-ɏ]*|vård(?:en)?|psykiatrin?|tandvård[A-Za-zÀ-ɏ]*|division[A-Za-zÀ-ɏ]*|förvaltning[A-Za-zÀ-ɏ]*|nämnd[A-Za-zÀ-ɏ]*|aktiviteter|insatser|projekt|satsningar|åtgärder|pott(?:ar|er)|övriga?|övrigt|fördelning|belopp|medel|sjukhus[A-Za-zÀ-ɏ]*|lasarett[A-Za-zÀ-ɏ]*|staben|enheten|[A-Za-zÀ-ɏ]*boende|[A-Za-zÀ-ɏ]*omsorg(?:en)?)(?![A-Za-zÀ-ɏ])/i;
