import { ore } from "../../domain/brand.ts";
import type { Language, TrailFacts } from "../../domain/person.ts";
import { formatKronor } from "../format.ts";
import { intakeWords } from "./intake.ts";

/** What a line of history says of a document that was read in, and of what a list put right; null for everything else. */
export function intakeHappened(
  event: string,
  facts: TrailFacts,
  language: Language,
): string | null {
  const { text = "", step } = facts;
  const isSwedish = language === "sv";
  switch (event) {
    case "request-amended": {
      const withdrawn = isSwedish ? ", som är återkallat" : ", which is withdrawn";
      return `${isSwedish ? "ändrade önskemålet" : "changed the request"} ${text}${wasMoney(facts, language)}${step === "withdrawn" ? withdrawn : ""}`;
    }
    case "intake-items-confirmed": {
      const answers = text === "" ? "" : ` (${text})`;
      return isSwedish
        ? `bekräftade det ur ett inläst dokument${answers}`
        : `confirmed it out of a document that was read in${answers}`;
    }
    case "intake-passage-entered":
      return isSwedish
        ? "lade in det från ett ställe som läsningen av ett dokument missade"
        : "entered it from a place that the reading of a document missed";
    case "intake-item-settled": {
      const topic = topicIn(text, language);
      if (step === "set-aside")
        return isSwedish
          ? `lade åt sidan något ur ett inläst dokument (${topic})`
          : `set something of a document aside (${topic})`;
      if (step === "open")
        return isSwedish
          ? `tog upp igen något ur ett inläst dokument (${topic})`
          : `took something of a document up again (${topic})`;
      return isSwedish
        ? `besvarade en fråga ur ett inläst dokument (${topic})`
        : `answered a question of a document (${topic})`;
    }
    default:
      return null;
  }
}

/** A topic is the reading's own word, or the kind of an item. */
function topicIn(topic: string, language: Language): string {
  const { topics, things } = intakeWords[language];
  const thing = Object.entries(things).find(([kind]) => kind === topic)?.[1];
  return (thing ?? topics[topic] ?? topic).toLowerCase();
}

/** From what to what; where the amount is as it was, it is the words that changed. */
function wasMoney(facts: TrailFacts, language: Language): string {
  const { amount, was } = facts;
  if (amount === undefined || was === undefined) return "";
  if (amount === was) return language === "sv" ? ", annan text" : ", other words";
  const [before, now] = [was, amount].map((one) => formatKronor(ore(one), language));
  return language === "sv" ? ` från ${before} till ${now}` : ` from ${before} to ${now}`;
}
