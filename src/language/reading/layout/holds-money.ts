/** What stands behind the figures of an amount. */
export const moneyUnit = "(?:kr(?:onor)?|tkr|kkr|mnkr|mkr|msek|milj[A-Za-zÀ-ɏ]*|:-)";

/** Whether a line has an amount with its unit. */
export const holdsMoney = new RegExp(
  `\\d\\s?${moneyUnit}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:kr|sek)\\s\\d`,
  "i",
);
