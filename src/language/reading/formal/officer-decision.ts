import { dateIn } from "../words/dates.ts";
import { isRole } from "../words/people.ts";
import type { FoundMandate } from "./mandates-given.ts";

const ofOfficer =
  /^(?:av\s|enligt\s)?([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{3,50}?)s\s(?:[A-Za-zÀ-ɏ]+\s)?(?:(?:vidare)?(?:delegations)?beslut|(?:vidare)?deleg(?:ation|ering)|bemyndigande|fullmakt)\s(?:av\s)?(?:den\s)?(?=\d)/i;

/** "regiondirektörens beslut 2024-06-21", among what gives the right: by its day alone; null where it is no officer's. */
export function officerDecision(part: string): FoundMandate | null {
  const [opening, name = ""] = ofOfficer.exec(part.trim()) ?? [];
  if (opening === undefined || !isRole(name) || part.includes("§")) return null;
  const day = dateIn(part);
  if (day?.kind !== "day") return null;
  const body = name.charAt(0).toUpperCase() + name.slice(1);
  return { body, date: day.day, section: null, point: null, quote: part.trim() };
}
