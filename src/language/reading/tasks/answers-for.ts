import type { Giving } from "../words/owners.ts";
import { ownersIn } from "./task-list.ts";

const named = "([^,;:().]{2,60}?)(?=$|[.,;:(]|\\s(?:till|senast|före|inför|i)\\s)";
/** "Ansvaret för mallen har Karin Ek", "Ansvarig för uppföljningen är Bo", "Mallen ligger på Karin". */
const thingFirst: readonly RegExp[] = [
  new RegExp(
    `^(?:ansvar(?:et|ig|iga)?|uppgiften|huvudansvaret)\\sför\\s(.{3,120}?)\\s(?:har|är|blir|får|tar|ligger\\s(?:på|hos)|vilar\\spå|läggs\\spå)\\s${named}`,
    "i",
  ),
  // "Att samla dem i en skrift åtog sig Ylva", "Att räkna på hyran lovade Tore".
  new RegExp(
    `^(att\\s.{3,200}?)\\s(?:(?:åtog|åtar|påtog|påtar)\\ssig|(?:tog|tar)\\spå\\ssig|lovade|lovar|erbjöd\\ssig)\\s${named}`,
    "i",
  ),
  new RegExp(`^([^,;:.]{3,60}?(?:en|et|na|n|t))\\sligger\\spå\\s${named}`, "i"),
];
/** "Karin ansvarar för att ta fram en mall", "Bo har ansvaret för att kalla". */
const ownerFirst =
  /^(.{2,60}?)\s(?:(?:ansvarar|svarar|har\sansvar(?:et)?|tar\sansvar(?:et)?)\sför|ansvarar|har\sansvar(?:et)?|ser\still)\satt\s(.{3,200})$/i;

/** Who answers for something, as notes say it; null where they do not. */
export function answersFor(sentence: string, names: ReadonlySet<string>): Giving | null {
  const text = sentence.replace(/\.$/u, "").trim();
  for (const pattern of thingFirst) {
    const [, thing = "", who = ""] = pattern.exec(text) ?? [];
    const owners = who === "" ? [] : ownersIn(who, names);
    if (owners.length === 0) continue;
    const task = /^att\s(.+)$/i.exec(thing)?.[1];
    const low = thing.charAt(0).toLowerCase() + thing.slice(1);
    return { owners, what: task ?? `ansvara för ${low}` };
  }
  const [, who = "", what = ""] = ownerFirst.exec(text) ?? [];
  const owners = who === "" ? [] : ownersIn(who, names);
  return owners.length > 0 ? { owners, what } : null;
}
