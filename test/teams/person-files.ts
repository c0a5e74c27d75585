import type { Connector } from "./connector.ts";
import type { Message } from "./conversations.ts";
import { type Json, read, record, text } from "./reading.ts";

/** What somebody does with files in his chat. */
export interface PersonFiles {
  /** Attaches a file, with words beside it or none; gives the lines of what came back within the turn. */
  attaches(name: string, bytes: Uint8Array, words?: string): Promise<readonly string[]>;
  /** Allows a file that is offered, and gives what was saved when the chat shows it. */
  acceptsFile(name: string): Promise<Uint8Array>;
  declinesFile(name: string): Promise<void>;
  /** Fetches the file of the newest card that has an address for one, with the code that stands there. */
  downloads(): Promise<Response>;
  /** The address and the code of the newest card that has them. */
  link(): { readonly url: string; readonly code: string };
  /** What Teams sends for a press on the consent card of this file. */
  consents(name: string, action: "accept" | "decline"): Promise<Json>;
}

const consentType = "application/vnd.microsoft.teams.card.file.consent";
const savedType = "application/vnd.microsoft.teams.card.file.info";
const downloadType = "application/vnd.microsoft.teams.file.download.info";

interface Hand {
  readonly connector: Connector;
  readonly conversationId: string;
  readonly posts: (activity: Json) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly linesOf: (message: Message) => readonly string[];
}

export function personFiles({ connector, conversationId, posts, linesOf }: Hand): PersonFiles {
  const sent = async (activity: Json): Promise<void> => {
    const { status, body } = await posts(activity);
    if (status !== 200) throw new Error(`the bot answered ${status}: ${JSON.stringify(body)}`);
  };
  const consents: PersonFiles["consents"] = async (name, action) => {
    const message = await connector.arrival(conversationId, holds(consentType, name));
    const content = record(attachmentOf(message, consentType)?.["content"]);
    return {
      type: "invoke",
      name: "fileConsent/invoke",
      replyToId: message.id,
      value: {
        type: "fileUpload",
        action,
        context: content?.[`${action}Context`],
        ...(action === "accept" ? { uploadInfo: connector.files.place(name) } : {}),
      },
    };
  };
  const link: PersonFiles["link"] = () => {
    const found = connector.messages(conversationId).findLast((one) => linkOf(one) !== null);
    if (found === undefined) throw new Error("no card has an address for a file");
    const codes = linesOf(found).flatMap((line) => /(?:^|: )(\d{3})\s?(\d{3})$/.exec(line) ?? []);
    return { url: linkOf(found) ?? "", code: codes.slice(1, 3).join("") };
  };
  return {
    consents,
    async attaches(name, bytes, words = "") {
      const before = connector.messages(conversationId).length;
      await sent({
        type: "message",
        text: words,
        attachments: attached(connector, name, bytes, words),
      });
      return connector.messages(conversationId).slice(before).flatMap(linesOf);
    },
    async acceptsFile(name) {
      await sent(await consents(name, "accept"));
      await connector.arrival(conversationId, holds(savedType, name));
      const bytes = connector.files.saved.get(name);
      if (bytes === undefined) throw new Error(`"${name}" is shown, and was never put`);
      return bytes;
    },
    async declinesFile(name) {
      await sent(await consents(name, "decline"));
    },
    async downloads() {
      const isLink = (message: Message): boolean => linkOf(message) !== null;
      await connector.arrival(conversationId, isLink);
      const { url, code } = link();
      return postCode(url, code);
    },
    link,
  };
}

/** Gives a code as the page's form does. */
export function postCode(url: string, code: string): Promise<Response> {
  return fetch(url, { method: "POST", body: new URLSearchParams({ kod: code }) });
}

/** As Teams sends a file: with the twin of the words that it makes itself. */
function attached(
  connector: Connector,
  name: string,
  bytes: Uint8Array,
  words: string,
): readonly Json[] {
  const content = {
    downloadUrl: connector.files.keep(name, bytes),
    uniqueId: `unique-${name}`,
    fileType: name.split(".").at(-1) ?? "",
    etag: `"{unique-${name}},1"`,
  };
  const twin = words === "" ? "<div></div>" : `<div><p>${words}</p></div>`;
  return [
    { contentType: downloadType, name, contentUrl: "https://example.sharepoint.com/x", content },
    { contentType: "text/html", content: twin },
  ];
}

const attachmentOf = (message: Message, type: string): Json | undefined =>
  message.attachments.find(({ contentType }) => contentType === type);

const holds =
  (type: string, name: string) =>
  (message: Message): boolean =>
    attachmentOf(message, type)?.["name"] === name;

function linkOf({ card }: Message): string | null {
  if (card === null) return null;
  const button = read(card).buttons.find(({ type }) => type === "Action.OpenUrl");
  return button === undefined ? null : text(button.action["url"]);
}
