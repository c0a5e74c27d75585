import type { FilePolicy } from "../../src/teams/files.ts";
import type { FinishedFile } from "../../src/teams/conversation.ts";
import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import type { Person, PersonOptions } from "./person.ts";

/** A document as an answer brings it. */
export const decisionFile: FinishedFile = {
  name: "beslut-1-2018.docx",
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  bytes: Buffer.from("PK the decision"),
  size: () => Promise.resolve(15),
  description: "Beslut 1/2018",
  of: "decision 1/2018",
};

/** A bot whose answers bring files, and somebody who asks for them. */
export interface FileRoom {
  readonly connector: Connector;
  readonly clock: ManualClock;
  readonly bot: Bot;
  readonly karin: Person;
  person(entraId: string, more?: Partial<PersonOptions>): Person;
  /** Asks with words, which are answered within the turn. */
  readonly asks: (file?: FinishedFile) => Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openFileRoom(
  way: FilePolicy["way"],
  more: Parameters<typeof openBot>[0] = {},
): Promise<FileRoom> {
  const connector = await openConnector();
  const clock = createManualClock();
  const files = { way, hosts: ["127.0.0.1"] };
  const bot = await openBot({ serviceUrl: connector.url, clock, files, ...more });
  const person: FileRoom["person"] = (entraId, given = {}) =>
    connector.person({ botUrl: bot.url, entraId, name: entraId, tenantId, ...given });
  const karin = person("karin");
  return {
    connector,
    clock,
    bot,
    karin,
    person,
    asks: (file = decisionFile) => {
      bot.echo.brings = file;
      bot.echo.again = file;
      return karin.says("hämta");
    },
    async close() {
      await bot.close();
      await connector.close();
    },
  };
}

export const cardType = "application/vnd.microsoft.card.adaptive";
export const consentType = "application/vnd.microsoft.teams.card.file.consent";
export const savedType = "application/vnd.microsoft.teams.card.file.info";

/** What hangs on the messages of somebody's chat, in order. */
export const typesIn = (of: Person): readonly unknown[] =>
  of.messages().flatMap(({ attachments }) => attachments.map(({ contentType }) => contentType));
