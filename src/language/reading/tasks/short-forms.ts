import { oneOf } from "../words/pattern.ts";
import type { Line } from "../layout/line.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { isPerson } from "../words/people.ts";

/** Those whom notes name: their first names, and the initials by which they are called later on. */
export interface Named {
  readonly firstNames: ReadonlySet<string>;
  /** The whole name behind each initials: "AB" is "Anna Berg". */
  readonly initials: ReadonlyMap<string, string>;
}

/** "Alla läser underlaget till mars", "Alla: läsa underlaget" */
const everybody = new RegExp(
  String.raw`^[-–•*\d.)\s→]*Alla(?::\s[A-Za-zÀ-ɏ]|\s${oneOf`
    tar ser skickar läser funderar kontaktar gör lämnar mejlar kollar fyller återkommer
    rapporterar bokar undersöker stämmer samlar
  `}\s)`,
  "u",
);
const wholeName =
  /(?<!\p{L})(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?) \p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,20})?(?!\p{L})(?:,?\s\(?(\p{Lu}{2,4})(?![\p{L}\d]))?/gu;

/** "Deltagare: Lotta S, Kim B" */
const attending = /^(?:närvarande|deltagare|deltog|deltagande|på plats|med)\s?:/i;
const nameAndInitial =
  /(?<=[:,;]\s|(?:^|\s)och\s)(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?) \p{Lu}(?=\.?(?:[,;)]|\s|$))/gu;

/** "Enligt Åsa", "Om Karin": a word before a first name, where a sentence begins. */
const noName = new RegExp(
  String.raw`^${oneOf`
    Om När Enligt Då Sedan Efter Till För Med Innan Att Men Och Även Både Hos Från Som Här Det Den
    Nu Utan Bara Endast Såväl Åt Av På Vid Via Inte Varken Antingen Eftersom Medan Ifall Låt Fråga
    Be Tack Region Kommun Förutom Utöver Kanske
  `}$`,
  "u",
);

/** Everybody whom the notes name in full; initials are theirs where they are the first letters of the name. */
export function namedIn(lines: readonly Line[]): Named {
  const firstNames = new Set<string>();
  const initials = new Map<string, string>();
  for (const { text } of lines)
    for (const [found, first = "", short = ""] of text.matchAll(wholeName)) {
      const whole = found.replace(/,?\s\(?\p{Lu}{2,4}$/u, "");
      if (!isPerson(whole) || noName.test(first)) continue;
      firstNames.add(first);
      const letters = whole.split(/[\s-]/).map((part) => part.charAt(0));
      if (short === letters.join("") || short === `${letters[0] ?? ""}${letters.at(-1) ?? ""}`)
        initials.set(short, whole);
    }
  for (const { text } of lines.filter((line) => attending.test(line.text)))
    for (const [, first = ""] of text.matchAll(nameAndInitial)) firstNames.add(first);
  if (lines.some(({ text }) => everybody.test(text))) firstNames.add("Alla");
  return { firstNames, initials };
}

/** "Åtgärd: Karin tar fram en mall", "AP Karin: ta fram en mall", "AP 1: Karin tar": marked as a task wherever it stands. */
const taskLabel =
  /^(?:(?:åtgärd|uppdrag|att göra|att|ap|aktivitet|action|to do|beslut)(?:\s?\d{1,2})?\s?[:.]\s(?=\p{L})|AP\s(?:→\s)?(?=\p{Lu}[\p{L} ,&+/-]{1,40}:\s))/iu;
/** "→", "☐", "[ ]" before a task. */
const pointer = /^(?:→|=>|->|➔|➜|⇒|►|☐|□|@|\[\s?\])\s?/u;
/** "Kent berättade om läget. → Mirjam tar fram en mall" */
const pointsOn = /(?<=[.:;])\s(?:→|=>|➔|➜|⇒)\s(?=\p{Lu}\p{L}*\s\p{L}+\s)/u;
/** "[x] Mirjam tar fram en mall" */
const isTicked = /^\s*(?:[-–•*]\s)?(?:\[[xX]\]|☑|☒|✓|✔|✅)/u;
/** "Mirjam tar fram en mall. Klart.", "– utgår" */
const isDone =
  /(?:[.,!?:]\s|\s[–-]\s|\()(?:(?:det\s)?är\s)?(?:redan\s)?(?:klart?|gjort|färdigt?|avklarat|genomfört|slutfört|utskickat|utgår|struket)(?:\soch\s[A-Za-zÀ-ɏ]+)?[.!)]*$/i;

/** A line of notes in the words of a task. */
export interface PlainTask {
  readonly text: string;
  /** Whether the line itself says that it is a task. */
  readonly isMarked: boolean;
}

/** What a line gives to do, one for each arrow in it; nothing where it is ticked off or done. */
export function plainTasks(line: string, named: Named): readonly PlainTask[] {
  if (isTicked.test(line)) return [];
  const [first = "", ...pointed] = line.split(pointsOn);
  const own = first.replace(pointer, "").trim();
  const bare = own.replace(taskLabel, "").replace(pointer, "");
  const isMarked = bare !== first;
  const whole = { text: withWholeNames(inPlainWords(bare, named), named), isMarked };
  return [
    ...(isDone.test(bare) ? [] : [whole]),
    ...pointed.map((text) => ({ text: withWholeNames(text, named), isMarked: true })),
  ];
}

/** "Mirjam (MS) tar fram" */
const initialsBehind = /(?<=^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s\(\p{Lu}{2,4}\)(?=\s|:)/u;
/** "Ansvarig: Mirjam. Ta fram en mall" */
const answersFirst = /^ansvar(?:ig)?\s?:\s([^.,;:]{2,60})[.,;]\s(?=\p{Lu}\p{Ll}*a\s)/iu;
/** "Mirjam ta fram en mall" */
const calledOn =
  /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s(?=(?:ta|kolla|göra|boka|skicka|kontakta|se)\s)/u;
/** "Ta fram en mall /Mirjam", "→ Mirjam", "@Mirjam", "[Mirjam]", "Vem: Mirjam", last in the line. */
const namedLast =
  /[\s.]+(?:\/|→|=>|->|@|\[|\((?=[^()]+[,+/&])|(?:vem|ansv)\s?[:.]\s)\s?((?:\p{Lu}[\p{L}-]*(?:\s?[,+/&]\s?|\soch\s|\s(?=\p{Lu}))?){1,6})[\])]?\.?$/iu;
/** "Senast 15 mars: Mirjam tar fram en mall" */
const timeFirst =
  /^((?:senast|till|i|före)?\s?(?:den\s)?[\p{L}\d ]{3,20}):\s(?=(\p{Lu}[\p{L}-]+)\s)/iu;

const between = /\s?[,+/&]\s?|\soch\s/u;

function inPlainWords(text: string, { firstNames, initials }: Named): string {
  const isNamed = (words: string): boolean =>
    words
      .split(between)
      .every((part) => firstNames.has(part) || initials.has(part.trim()) || isPerson(part));
  const last = namedLast.exec(text);
  const ended =
    last !== null && isNamed((last[1] ?? "").trim())
      ? `${text.slice(0, last.index)}. Ansvarig: ${(last[1] ?? "").trim().split(between).join(" och ")}`
      : text;
  const [opening = "", time = "", who = ""] = timeFirst.exec(ended) ?? [];
  const timed =
    time !== "" && deadlineIn(`senast ${time}`, null) !== null && isNamed(who)
      ? `${ended.slice(opening.length).replace(/\.$/, "")}, ${/^\d/.test(time) ? "senast " : ""}${time.charAt(0).toLowerCase()}${time.slice(1)}`
      : ended;
  return timed
    .replace(initialsBehind, "")
    .replace(answersFirst, "$1: ")
    .replace(calledOn, (words, who: string) => (isNamed(who) ? `${who}: ` : words));
}

/** "MS tar fram en mall" is what Mirjam Stål does, where the notes say who MS is. */
function withWholeNames(text: string, { initials }: Named): string {
  if (initials.size === 0) return text;
  return text.replace(
    /(?<![\p{L}\d§.-]|\p{L}\s\()\p{Lu}{2,4}(?![\p{L}\d.-]|\/\d)|(?<=\s\()\p{Lu}{2,4}(?=[),+/])/gu,
    (short) => initials.get(short) ?? short,
  );
}
