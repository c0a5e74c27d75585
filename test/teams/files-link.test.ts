import { afterEach, describe, expect, it } from "vitest";

import { reply } from "./file-host.ts";
import {
  cardType as card,
  decisionFile as file,
  type FileRoom,
  openFileRoom,
  typesIn as types,
} from "./file-room.ts";
import type { Person } from "./person.ts";

const { name } = file;
let room: FileRoom;

const open = async (...given: Parameters<typeof openFileRoom>): Promise<FileRoom> =>
  (room = await openFileRoom(...given));

afterEach(() => room.close());

describe("a file behind an address", () => {
  it("is fetched once, whole, under its name, and kept by no cache", async () => {
    const { karin, asks } = await open("link");
    expect(await asks()).toEqual(["You said hämta", `Fetch ${name}`]);
    const answer = await karin.downloads();
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file.bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": file.contentType,
      "content-length": "15",
      "content-disposition": `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    const again = await karin.downloads();
    expect([again.status, again.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(await again.text()).toMatch(/^Länken är redan använd eller för gammal\./);
  });

  it("has a token that nobody guesses, and its own for every file", async () => {
    const { karin, asks } = await open("link");
    await asks();
    await asks();
    const urls = JSON.stringify(karin.messages()).match(/\/files\/[0-9a-f]{64}\//g) ?? [];
    expect(new Set(urls).size).toBe(2);
  });

  it("keeps a Swedish name with a space, also for clients that read ASCII alone", async () => {
    const { karin, asks } = await open("link");
    await asks({ ...file, name: "Åtgärder 'juni' (1).docx" });
    const answer = await karin.downloads();
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="Atgarder__juni___1_.docx"; filename*=UTF-8''%C3%85tg%C3%A4rder%20%27juni%27%20%281%29.docx`,
    );
  });

  it("opens to nothing else, and stays for who has the right one", async () => {
    const { karin, bot, asks } = await open("link");
    await asks();
    const url = linkOf(karin);
    const [, , , , token = ""] = url.split("/");
    const wrong = [
      url.replace(token, "0".repeat(64)),
      url.replace(token, token.slice(1)),
      url.replace(token, token.toUpperCase()),
      url.replace(name, "other.docx"),
      `${url}x`,
      url.replace(`/${name}`, ""),
      `${bot.url}/files/`,
      `${bot.url}/files//${name}`,
    ];
    for (const address of wrong) {
      const answer = await fetch(address);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.text()).not.toContain("PK the decision");
    }
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
    expect((await fetch(url, { method: "HEAD" })).status).toBe(405);
    expect((await fetch(url)).status).toBe(200);
  });

  it("is open for ten minutes and no longer", async () => {
    const { karin, clock, asks } = await open("link");
    await asks();
    const first = linkOf(karin);
    await clock.pass(10 * 60_000 - 1);
    expect((await fetch(first)).status).toBe(200);
    await asks();
    const second = linkOf(karin);
    await clock.pass(10 * 60_000);
    expect((await fetch(second)).status).toBe(404);
  });

  it("takes over where consent failed, when both are allowed", async () => {
    const { karin, connector, asks } = await open("both");
    await asks();
    connector.files.answerUploads((_request, response) => reply(response, 507));
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage(`Fetch ${name}`);
    expect(types(karin)).toEqual([card, card]);
    expect((await karin.downloads()).status).toBe(200);
  });

  it("takes over where the question could not be sent, when both are allowed", async () => {
    const { connector, asks } = await open("both");
    connector.fail({ operation: "send", from: 2, times: 1, how: { status: 400 } });
    expect(await asks()).toEqual(["You said hämta", `Fetch ${name}`]);
  });

  it("is not given where nobody could reach it", async () => {
    const { asks } = await open("link", { reachedAt: () => null });
    expect(await asks()).toEqual(["You said hämta", `The file ${name}: not-offered (sv)`]);
  });

  it("is never given where consent alone is allowed", async () => {
    const { karin, connector, asks } = await open("consent");
    await asks();
    connector.files.answerUploads((_request, response) => reply(response, 507));
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage("not-saved");
    expect(JSON.stringify(karin.messages())).not.toContain("/files/");
  });
});

describe("where files are switched off", () => {
  it("who asks for one is told so", async () => {
    const { asks } = await open("off");
    expect(await asks()).toEqual(["You said hämta", `The file ${name}: off (sv)`]);
  });
});

function linkOf(of: Person): string {
  const urls = JSON.stringify(of.messages()).match(/http:[^"]+\/files\/[^"]+/g) ?? [];
  return urls.at(-1) ?? "";
}
