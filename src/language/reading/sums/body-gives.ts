import { oneOf } from "../words/pattern.ts";

const bodies = oneOf`
  nämnden styrelsen utskottet fullmäktige direktionen beredningen presidiet förvaltningen kontoret
  kommunen regionen landstinget förbundet kommittén rådet direktören
`;
/** Who decides, as the subject of a sentence: "nämnden", "Socialnämnden i Umby", "jag". */
const giver = String.raw`(?:jag|vi|undertecknad|[A-Za-zÀ-ɏ]*${bodies}(?:\s(?:i|för)\s[A-Za-zÀ-ɏ-]+(?:\soch\s[A-Za-zÀ-ɏ-]+)?)?)`;
const infinitives: Readonly<Record<string, string>> = {
  ger: "ge",
  lämnar: "ge",
  tillför: "tilldela",
  tilldelar: "tilldela",
  beviljar: "bevilja",
  anvisar: "anvisa",
  anslår: "anslå",
  avsätter: "avsätta",
  reserverar: "reservera",
};
const verbs = `(${Object.keys(infinitives).join("|")})`;
const leading = oneOf`därför därmed vidare dessutom därutöver därtill slutligen också även samtidigt nu`;
const adverb = `(?:(?:${leading}|härmed|alltså|således|i\\sstället)\\s){0,2}`;
/** What the body does first: "Nämnden tackar för rapporten och ger …". What stands in a clause has a subject of its own. */
const first = String.raw`(?:(?:(?!(?:att|som|vilk[A-Za-zÀ-ɏ]+|där)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ\d/§.,-]+\s){1,14}?(?:och|samt)\s)?`;

const straight = new RegExp(
  `^(?:${leading}\\s)?(?:${giver}\\s${first})?${verbs}\\s${adverb}(?=[^;]*¤)`,
  "i",
);
const turned = new RegExp(`^${leading}\\s${verbs}\\s${giver}\\s${adverb}(?=[^;]*¤)`, "i");
const aimFirst = new RegExp(
  `^((?:till|för|åt|på|av|ur|inom)\\s[^¤;:]{2,120}?)\\s(?:${verbs}|fördelar(?=\\s(?:jag|vi)\\s))\\s${giver}\\s${adverb}([^¤;:,]{2,80}?\\s)?¤`,
  "i",
);

/** "Nämnden ger Mona Ek ¤ till kurser", as "ge Mona Ek ¤ till kurser": who decides is none of those who get it. */
export function bodyGives(text: string): string {
  const { 0: said = "", 1: verb } = turned.exec(text) ?? straight.exec(text) ?? [];
  if (verb !== undefined)
    return `${infinitives[verb.toLowerCase()] ?? verb} ${text.slice(said.length)}`;
  return text.replace(aimFirst, (_, aim: string, given = "ger", receiver = "") =>
    receiver === "" || /^(?:av|ur|inom)\s/i.test(aim)
      ? `${aim} avsätts ${receiver}¤`
      : `${infinitives[given.toLowerCase()] ?? given} ${receiver}¤ ${aim.charAt(0).toLowerCase()}${aim.slice(1)}`,
  );
}
