/** "Till 2010 överförs 4 mnkr", "4 mnkr överförs till 2010": what stays for another year. */
export const carriedOver =
  /^(?:att\s)?till\s(?:19|20)\d\d\söverför|(?<![A-Za-zÀ-ɏ])överför(?:s|a)\s[^.;]{0,80}?till\s(?:år\s)?(?:19|20)\d\d(?!\d)/i;
/** "Investeringsbudgeten för hamnen ska uppgå till 21 mnkr": how large a budget is, of which others give. */
export const ofBudget =
  /(?<![A-Za-zÀ-ɏ])(?:investerings|drift)budget(?:en)?\s(?:för\s[^.;\d]{2,60}?\s)?(?:ska\s|skall\s)?(?:uppgår?|fastställs|sätts|bestäms)\s(?:till|på)\s/i;

/** "beviljas avgiftsbefrielse motsvarande ¤", "fri lokal till ett värde av ¤": no money is given by it. */
export const isWorth =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*befrielse(?:n)?(?![A-Za-zÀ-ɏ])[^¤]*¤|värde(?:t)?\s(?:av|om|på|motsvarande)\s¤)/i;
