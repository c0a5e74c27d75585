// In these words the amount is written ¤.
const aPot = "(?:en|den)\\s(?:(?!ny\\s)\\p{Ll}{3,}\\s){0,2}?(?:del)?pott";
const sized = "(?:\\s(?:om|på|med|motsvarande)\\s|,?\\s\\(?)¤\\)?";
const verb =
  "(?:föreslås|inrättas|skapas|bildas|upprättas|avsätts|anslås|reserveras|avdelas|anvisas|ges|finns|tillskapas|öppnas|läggs(?:\\supp)?)";
const also = "(?:(?:också|även|dessutom|därutöver|vidare|nu|härmed)\\s)?";
const aim = "(?:för|till|åt|inom)";

/** "För klimakterievård inrättas en gemensam pott om ¤" */
const aimFirst = new RegExp(
  `^(?:att\\s)?${aim}\\s([^¤:;]{2,120}?)\\s${verb}\\s${also}${aPot}${sized}`,
  "iu",
);
/** "En gemensam pott om ¤ inrättas för …", "Det avsätts en pott på ¤ till …" */
const potFirst = new RegExp(
  `^(?:att\\s)?(?:det\\s[A-Za-zÀ-ɏ]+\\s${also})?${aPot}${sized}\\s(?:${verb}\\s${also})?(?=${aim}\\s)`,
  "iu",
);
/** "För klimakterievård läggs ¤ i en gemensam pott", "¤ läggs i en pott för …" */
const putInto = new RegExp(
  `^(?:att\\s)?(?:${aim}\\s([^¤:;]{2,120}?)\\s)?(?:${verb}\\s)?${also}¤\\s(?:${verb}\\s)?(?:i|till)\\s${aPot}(?=[,.]|$|\\s${aim}\\s)`,
  "iu",
);
/** "Resterande ¤ blir en pott för …", "¤ ska utgöra en egen pott som …" */
const becomes = new RegExp(
  `^((?:att\\s)?(?:resterande\\s|återstående\\s|kvarvarande\\s)?¤)\\s(?:ska\\s|får\\s)?(?:blir?|bildar?|utgör|utgöra|görs\\still)\\s${also}${aPot}(?=[,.]|$|\\s(?:${aim}|som|att|hos)\\s)`,
  "iu",
);
/** "Dessa behov får en gemensam pott om ¤" */
const potOf = new RegExp(
  `^(?:att\\s)?((?:dessa|detta|sådana?|övriga|samma)(?:\\s\\p{Ll}+){0,3}?)\\s(?:får|ges|tilldelas)\\s${aPot}${sized}`,
  "iu",
);

const source =
  "(?:ur|av|från|inom)\\s(?:det\\s|de\\s|årets\\s)?[A-Za-zÀ-ɏ]*(?:bidraget|medlen|anslaget|stödet|pengarna|ramen)";
/** "Ur statsbidraget avsätts en pott på ¤ …" */
const drawnFirst = new RegExp(`^(?:att\\s)?${source}\\s${verb}\\s${also}(?=${aPot}${sized})`, "iu");
/** "En pott på ¤ för kurser avsätts ur statsbidraget till …" */
const drawnAfter = new RegExp(`(?<=\\s${verb})\\s${source}(?=\\s${aim}\\s|,\\s)`, "iu");
/** "En pott på ¤ för kurser tas ur statsbidraget och fördelas av …" */
const taken = new RegExp(
  `(?<=^${aPot}${sized}\\s${aim}\\s[^¤:;]{2,120}?)\\s(?:tas|hämtas)\\s${source}(?:\\soch|,?\\ssom)(?=\\sfördelas\\sav\\s)`,
  "iu",
);

/**
 * "För klimakterievård inrättas en gemensam pott om ¤": that it is a pot, and what it is for, in plain words. What it
 * is for may point back, "för dessa", and then names nothing.
 */
export const potSetUp = (text: string): string =>
  /pott/i.test(text)
    ? text
        .replace(drawnFirst, "")
        .replace(drawnAfter, "")
        .replace(taken, "")
        .replace(aimFirst, "¤ avsätts i pott för $1")
        .replace(
          putInto,
          (_, named = "") => `¤ avsätts i pott${named === "" ? "" : ` för ${named}`}`,
        )
        .replace(becomes, "$1 avsätts i pott")
        .replace(potFirst, "¤ avsätts i pott ")
        .replace(potOf, "¤ avsätts i pott för $1")
    : text;
