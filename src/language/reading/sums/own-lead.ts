import type { ActLine } from "../layout/act.ts";
import { moneyIn } from "../words/money.ts";
import { type Allotment, sumKr } from "./allotment.ts";
import { letEachDistribute } from "./each-distributes.ts";

/** "Medel som respektive chef fördelar: kurser, 300 tkr, …": what stands before the colon leads the rest. */
export function underOwnLead(line: ActLine): ActLine {
  const end = line.text.indexOf(":") + 1;
  const lead = line.text.slice(0, end);
  const text = line.text.slice(end).trim();
  return end > 0 && letEachDistribute(lead) && moneyIn(text).length > 0
    ? { ...line, lead, text }
    : line;
}

/** "Därutöver avsätts 500 tkr, som respektive chef fördelar: …": what the rest of the line comes to. */
export function sumOf(lead: string, given: readonly Allotment[]): Allotment[] {
  const [money, other] = moneyIn(lead);
  return money !== undefined && other === undefined && money.amountKr === sumKr(given)
    ? [{ kind: "total", amountKr: money.amountKr, of: "pots", quote: lead }]
    : [];
}
