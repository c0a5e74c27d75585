import { oneOf } from "../words/pattern.ts";
import { moneyIn } from "../words/money.ts";
import type { Allotment } from "./allotment.ts";

/** "En mottagning öppnas i Norrby. För detta avsätts ¤.": what a gift is for, where its own words only point at it. */
export function calledByBefore(given: Allotment, before: string): Allotment {
  const told = before.replace(/[.!]$/u, "");
  if (given.kind === "total" || moneyIn(before).length > 0 || told.length > toldMax) return given;
  const quote = `${before} ${given.quote}`;
  if (given.kind === "pot")
    return points.test(given.purpose) ? { ...given, purpose: told, quote } : given;
  return points.test(given.activity) ? { ...given, activity: told, quote } : given;
}
const toldMax = 160;
const points = new RegExp(
  String.raw`^${oneOf`
    det detta (detta_|det_)?ändamål(et)? arbetet insatsen satsningen åtgärden åtgärderna inköpet
    införandet ombyggnaden renoveringen upprustningen utvecklingen verksamheten projektet
  `}$`,
  "i",
);
