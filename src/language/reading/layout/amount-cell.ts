const moneyLike =
  /^(?:(?:kr|sek)\s(?=\d{1,3} \d{3}))?[-−]?\d[\d .,]*(?:\s?(?:kr(?:onor)?|tkr|mnkr|mkr|msek|sek|miljon(?:er)?(?:\s(?:kr|kronor))?|:-|-))?$/i;
/** Whether a cell holds an amount and nothing else: one figure alone is one in millions, and so is "2,4". */
export const isAmountCell = (text: string): boolean =>
  moneyLike.test(text) && (/\d{2}|^[-−]?\d,\d/.test(text) || /\d\s?m[A-Za-z ]+$/i.test(text));

/** An amount, or as small a one as stands in thousands. */
export const isFigures = (text: string): boolean =>
  isAmountCell(text) || /^\d{1,3}(?:,\d)?$/.test(text);

/** A whole amount by its figures alone, so that no other cell of the row is it. */
export const amountCell = /^\d{1,3}(?:[ .]\d{3})+(?:\s?kr)?$|^\d{4,}(?:\s?kr)?$/;
