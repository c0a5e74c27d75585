/** Words that end as an infinitive does and are none. */
const noVerb =
  /^(?:alla|andra|båda|bra|dessa|flera|extra|fria|första|hela|många|nya|några|samma|samtliga|stora|små|sista|tredje|våra|övriga|denna|detta|ena|mina|sina|deras|inga|små|så|annika|anna|eva|maria|[A-Za-zÀ-ɏ-]*(?:arna|erna|orna|schema|tema|klinika))$/i;
const infinitive =
  /^(?:att\s|ska\s|skall\s)?(?:(?:gemensamt|snarast|även|också|därefter|tillsammans)\s)?(\p{L}\p{Ll}+a|se|ge|ta|bli|\p{L}*[slfnmg]å)(?:,?\s|$)/iu;

/** Whether words begin with what is to be done: "Ta fram en plan", "att kartlägga köerna". */
export function startsTask(words: string): boolean {
  const verb = infinitive.exec(words.trim())?.[1];
  return verb !== undefined && !noVerb.test(verb);
}
