import { dateIn } from "../words/dates.ts";
import type { FoundMandate } from "./mandates-given.ts";
import { isRole, isUnit } from "../words/people.ts";

const handed =
  "(?:lade|lagt|ställde|ställt|överlämnade|överlämnat|avdelade|avdelat|anvisade|anvisat|tilldelade|tilldelat|avsatte|avsatt|placerade|placerat|förde|fört)";
/** "Regiondirektören lade den 18 april ut …", "Regiondirektören har … ställt" */
const whoFirst = new RegExp(
  `^([^.;:,\\d]{3,70}?)\\s(?:har\\s)?(?:(?:den|därefter)\\s[^.;:]{4,20}?\\s)?${handed}(?!\\p{L})`,
  "iu",
);
/** "Den 18 april lade regiondirektören ut …", "Genom beslut 2024-04-18 har regiondirektören ställt …" */
const whoLater = new RegExp(
  `^[^.;:]{4,60}?\\s(?:(?:lade|ställde|överlämnade|avdelade|anvisade|tilldelade|avsatte|placerade|förde)\\s((?:\\p{L}+-\\soch\\s)?[\\p{L}-]{3,50})|har\\s((?:\\p{L}+-\\soch\\s)?[\\p{L}-]{3,50})\\s${handed})(?!\\p{L})`,
  "iu",
);
/** What makes an amount that is handed out a right to distribute it. */
const toDistribute =
  /\s(?:för (?:vidare )?fördelning|för att (?:\p{L}+\s){0,3}fördela|att (?:\p{L}+\s){0,3}fördela|till (?:\p{L}|-|\s){3,60}?s? (?:förfogande|disposition)|som (?:\p{L}+\s){0,4}(?:fördelar|disponerar|beslutar om))(?!\p{L})/iu;

/** "Regiondirektören lade den 18 april 2024 ut 1 800 tkr till digitaliseringschefen för fördelning": who gave the pot. */
export function handedOut(sentence: string): FoundMandate[] {
  const date = dateIn(sentence);
  if (date?.kind !== "day" || sentence.includes("§") || !toDistribute.test(sentence)) return [];
  const later = whoLater.exec(sentence);
  const who = [whoFirst.exec(sentence)?.[1], later?.[1], later?.[2]]
    .map((name) => name?.trim() ?? "")
    .find((name) => isRole(name) || isUnit(name));
  if (who === undefined) return [];
  const body = who.charAt(0).toUpperCase() + who.slice(1);
  return [{ body, date: date.day, section: null, point: null, quote: sentence }];
}
