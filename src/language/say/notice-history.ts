import { day as dayFrom, isDay } from "../../domain/brand.ts";
import type { Language, TrailFacts } from "../../domain/person.ts";
import { formatDay } from "../format.ts";

const dayOrText = (text: string, language: Language): string =>
  isDay(text) ? formatDay(dayFrom(text), language) : text;

/** A step of a decision on its way to legal force, as a line of history; null for what is no such step. */
export function noticeHappened(
  event: string,
  facts: TrailFacts,
  meeting: string,
  language: Language,
): string | null {
  const text = facts.text ?? "";
  const isLeftOut = facts.step === "left-out";
  return language === "sv"
    ? inSwedish(event, text, meeting, isLeftOut)
    : inEnglish(event, text, meeting, isLeftOut);
}

function inSwedish(event: string, text: string, meeting: string, isLeftOut: boolean) {
  switch (event) {
    case "notice-rebooked":
      return `flyttade anmälan till ${meeting}: ${text}`;
    case "notice-list-numbered":
      return `gav anmälningslistan nummer ${text}`;
    case "notices-reported":
      return isLeftOut
        ? `noterade mötet ${meeting}, § ${text}; beslutet anmäldes inte`
        : `noterade anmälan ${meeting}, § ${text}`;
    case "minutes-adjusted":
      return `noterade att protokollet justerades ${dayOrText(text, "sv")}`;
    case "minutes-announced":
      return `noterade att protokollet anslogs ${dayOrText(text, "sv")}`;
    case "notice-recorded-separately":
      return `noterade särskild protokollföring: ${text}`;
    case "legal-force-confirmed":
      return "bekräftade att inget överklagande har kommit in; beslutet har vunnit laga kraft";
    case "appeal-registered":
      return `noterade ett överklagande: ${text}`;
    case "appeal-settled":
      return text === "annulled"
        ? "noterade att beslutet är upphävt"
        : "noterade att överklagandet är avslaget; beslutet har vunnit laga kraft";
    default:
      return null;
  }
}

function inEnglish(event: string, text: string, meeting: string, isLeftOut: boolean) {
  switch (event) {
    case "notice-rebooked":
      return `moved the report to ${meeting}: ${text}`;
    case "notice-list-numbered":
      return `gave the list of reports the number ${text}`;
    case "notices-reported":
      return isLeftOut
        ? `noted the meeting of ${meeting}, § ${text}; the decision was not reported`
        : `noted the report on ${meeting}, § ${text}`;
    case "minutes-adjusted":
      return `noted that the minutes were approved on ${dayOrText(text, "en")}`;
    case "minutes-announced":
      return `noted that the minutes were announced on ${dayOrText(text, "en")}`;
    case "notice-recorded-separately":
      return `noted a separate record: ${text}`;
    case "legal-force-confirmed":
      return "confirmed that no appeal has come in; the decision has legal force";
    case "appeal-registered":
      return `noted an appeal: ${text}`;
    case "appeal-settled":
      return text === "annulled"
        ? "noted that the decision is annulled"
        : "noted that the appeal was dismissed; the decision has legal force";
    default:
      return null;
  }
}
