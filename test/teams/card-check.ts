import { array, everything, type Json, records, text } from "./reading.ts";

/** UTF-8 bytes of a card that are inside every limit ever documented (TEAMS.md 1.1). */
const cardBytesMax = 24 * 1024;
const actionsMax = 6;

/** What is wrong with a card, whatever it is about (TEAMS.md 1, CARDS.md); empty when nothing is. */
export function complaintsAbout(card: Json): string[] {
  const complaints: string[] = [];
  const complain = (isWrong: boolean, complaint: string): void => {
    if (isWrong) complaints.push(complaint);
  };
  const bytes = Buffer.byteLength(JSON.stringify(card), "utf8");
  complain(card["type"] !== "AdaptiveCard", "it is no adaptive card");
  complain(card["version"] !== "1.5", `version ${text(card["version"])}`);
  complain(bytes > cardBytesMax, `${bytes} bytes`);
  complain(card["refresh"] !== undefined, "it refreshes itself");
  complain(
    /\$\{|undefined|NaN|\[object Object\]/.test(JSON.stringify(card)),
    "an unfilled template",
  );
  const inputIds = new Set<string>();
  for (const element of [card, ...everything(card)]) {
    complain(array(element["actions"]).length > actionsMax, "more than six actions in one place");
    const type = text(element["type"]);
    if (type.startsWith("Input.")) {
      complaints.push(...complaintsAboutInput(element, inputIds));
    }
    if (type === "TextBlock")
      complain(element["wrap"] !== true, `no wrap: ${text(element["text"])}`);
    if (type === "Action.Execute") {
      complain(element["data"] === undefined, `no data: ${text(element["title"])}`);
      complain(text(element["verb"]) === "", `no verb: ${text(element["title"])}`);
    }
  }
  return complaints;
}

function complaintsAboutInput(input: Json, seen: Set<string>): string[] {
  const id = text(input["id"]);
  const complaints = ["isRequired", "regex", "min", "max"]
    .filter((name) => input[name] !== undefined)
    .map((name) => `${name} on ${id} breaks Execute on phones`);
  if (text(input["label"]) === "") complaints.push(`no label on ${id}`);
  if (id === "" || seen.has(id)) complaints.push(`the input id "${id}" is missing or taken`);
  seen.add(id);
  return complaints;
}

/** What is wrong with a message around its card. */
export function complaintsAboutMessage(activity: Json): string[] {
  const cards = records(activity["attachments"]);
  const complaints: string[] = [];
  if (cards.length > 0 && text(activity["text"]) !== "") complaints.push("text beside a card");
  if (cards.length > 0 && text(activity["summary"]) === "") complaints.push("no summary");
  return complaints;
}
