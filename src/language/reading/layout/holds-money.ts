/** What stands behind the figures of an amount. */
export const moneyUnit = "(?:kr(?:onor)?|tkr|kkr|mnkr|mkr|msek|milj\\p{L}*|:-)";

/** Whether a line has an amount with its unit. */
export const holdsMoney = new RegExp(
  `\\d\\s?${moneyUnit}(?!\\p{L})|(?<!\\p{L})(?:kr|sek)\\s\\d`,
  "iu",
);
