import { afterEach, describe, expect, it } from "vitest";

import { notesOf, openBot } from "./bot.ts";
import { reply } from "./file-host.ts";
import {
  cardType as card,
  decisionFile as file,
  type FileRoom,
  openFileRoom,
  typesIn as types,
} from "./file-room.ts";
import { createManualClock } from "./manual-clock.ts";
import { postCode } from "./person-files.ts";

const { name } = file;
let room: FileRoom;

const open = async (...given: Parameters<typeof openFileRoom>): Promise<FileRoom> =>
  (room = await openFileRoom(...given));

/** What an answer in the echo's chat says, with its code left out. */
const withoutCode = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !/^\d{6}$/.test(line));

/** Another code than the right one. */
const wrongFor = (code: string): string => (code === "000000" ? "000001" : "000000");

afterEach(() => room.close());

describe("a file behind an address", () => {
  it("is fetched once, whole, under its name, and kept by no cache", async () => {
    const { karin, asks } = await open("link");
    expect(withoutCode(await asks())).toEqual(["You said hämta", `Fetch ${name}`]);
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
    expect(await again.text()).toContain("Länken fungerar inte längre");
  });

  it("has a token that nobody guesses, and its own for every file", async () => {
    const { karin, asks } = await open("link");
    const codes: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      await asks();
      codes.push(karin.link().code);
    }
    const urls = JSON.stringify(karin.messages()).match(/\/files\/[0-9a-f]{64}\//g) ?? [];
    expect(new Set(urls).size).toBe(2);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
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
    const { url, code } = karin.link();
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
      for (const answer of [await fetch(address), await postCode(address, code)]) {
        expect([address, answer.status]).toEqual([address, 404]);
        expect(await answer.text()).not.toContain("PK the decision");
      }
    }
    for (const method of ["PUT", "DELETE"]) {
      expect([method, (await fetch(url, { method })).status]).toEqual([method, 405]);
    }
    expect((await postCode(url, code)).status).toBe(200);
  });

  it("is open for ten minutes and no longer", async () => {
    const { karin, clock, asks } = await open("link");
    await asks();
    const first = karin.link();
    await clock.pass(10 * 60_000 - 1);
    expect((await postCode(first.url, first.code)).status).toBe(200);
    await asks();
    const second = karin.link();
    await clock.pass(10 * 60_000);
    expect((await fetch(second.url)).status).toBe(404);
    expect((await postCode(second.url, second.code)).status).toBe(404);
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
    expect(withoutCode(await asks())).toEqual(["You said hämta", `Fetch ${name}`]);
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

describe("the code of a file", () => {
  it("is asked for by whatever opens the address, as often as it is opened", async () => {
    const { karin, asks } = await open("link");
    await asks();
    const { url, code } = karin.link();
    for (let count = 0; count < 5; count += 1) {
      const answer = await fetch(url);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        "text/html; charset=utf-8",
      ]);
      const html = await answer.text();
      expect(html).toContain(name);
      expect(html).not.toContain(code);
      expect(html).not.toContain("PK the decision");
    }
    const head = await fetch(url, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("cache-control")).toBe("no-store");
    expect((await postCode(url, code)).status).toBe(200);
    expect((await fetch(url, { method: "HEAD" })).status).toBe(404);
  });

  it("is taken with the space that it is shown with", async () => {
    const { karin, asks } = await open("link");
    await asks();
    const { url, code } = karin.link();
    const shown = ` ${code.slice(0, 3)}\u00A0${code.slice(3)} `;
    expect((await postCode(url, shown)).status).toBe(200);
  });

  it("may be wrong twice; the third time the file is gone, for the right one too", async () => {
    const { karin, asks } = await open("link");
    await asks();
    const { url, code } = karin.link();
    const tries = [];
    for (let count = 0; count < 3; count += 1) {
      const answer = await postCode(url, wrongFor(code));
      const problem = /<p class="error"[^>]*>([^<]*)/.exec(await answer.text())?.[1] ?? "";
      tries.push([answer.status, problem.split("Hittar")[0]?.trim()]);
    }
    expect(tries).toEqual([
      [422, "Koden stämmer inte. Du kan försöka två gånger till."],
      [422, "Koden stämmer inte. Du kan försöka en gång till."],
      [404, ""],
    ]);
    expect((await postCode(url, code)).status).toBe(404);
    expect((await fetch(url)).status).toBe(404);
  });

  it("lets who was wrong twice in with the right one", async () => {
    const { karin, asks } = await open("link");
    await asks();
    const { url, code } = karin.link();
    await postCode(url, wrongFor(code));
    await postCode(url, wrongFor(code));
    expect((await postCode(url, code)).status).toBe(200);
  });

  it.each(["", "12345", "1234567", "abcdef", "１２３４５６", "12345x", "<b>1</b>"])(
    "costs no try when it cannot be one: %j",
    async (typed) => {
      const { karin, asks } = await open("link");
      await asks();
      const { url, code } = karin.link();
      for (let count = 0; count < 4; count += 1) {
        const answer = await postCode(url, typed);
        expect(answer.status).toBe(422);
        expect(await answer.text()).toContain("Skriv kodens sex siffror");
      }
      expect((await postCode(url, code)).status).toBe(200);
    },
  );

  const form = "application/x-www-form-urlencoded";
  it.each<[string, string, string, number]>([
    ["JSON", "application/json", '{"kod":"123456"}', 415],
    ["another type that begins alike", `${form}-x`, "kod=123456", 415],
    ["many parts", "multipart/form-data; boundary=x", "--x--", 415],
    ["too much", form, `kod=${"1".repeat(1_100)}`, 413],
    ["nothing", form, "", 422],
    ["another field", form, "code=123456", 422],
    ["twice the field", form, "kod=&kod=123456", 422],
    ["broken escapes", form, "kod=%E0%A4%A", 422],
  ])("comes in a small form and nothing else: %s", async (_what, type, body, status) => {
    const { karin, asks } = await open("link");
    await asks();
    const { url, code } = karin.link();
    const answer = await fetch(url, { method: "POST", headers: { "content-type": type }, body });
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain("PK the decision");
    expect((await postCode(url, code)).status).toBe(200);
  });
});

describe("a file behind an address, made when it is fetched", () => {
  it("is what it is then, for who asked for it", async () => {
    const { karin, bot, asks } = await open("link");
    await asks();
    bot.echo.again = { ...file, bytes: Buffer.from("PK corrected meanwhile") };
    expect(await (await karin.downloads()).text()).toBe("PK corrected meanwhile");
    expect(bot.echo.asked.at(-1)).toEqual({ what: "file-again", entraId: "karin", of: file.of });
  });

  it("is gone for who may have it no longer", async () => {
    const { karin, bot, asks } = await open("link");
    await asks();
    bot.echo.again = null;
    const answer = await karin.downloads();
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Länken fungerar inte längre");
  });

  it("is fetched from another process than the one that was asked", async () => {
    const clock = createManualClock();
    const notes = notesOf(clock);
    const { karin, connector, asks } = await open("link", { notes, clock });
    const other = await openBot({ serviceUrl: connector.url, clock, notes });
    other.echo.again = file;
    await asks();
    const { url, code } = karin.link();
    const there = `${other.url}${new URL(url).pathname}`;
    expect((await fetch(there)).status).toBe(200);
    const answer = await postCode(there, code);
    const again = await postCode(url, code);
    await other.close();
    expect([answer.status, await answer.text()]).toEqual([200, "PK the decision"]);
    expect(again.status).toBe(404);
  });

  it("tells on a page that the store did not answer, and nothing else", async () => {
    const broken = new Error("secret details");
    const notes = { note: () => Promise.reject(broken), swapNote: () => Promise.reject(broken) };
    const { bot, asks } = await open("link", { notes });
    expect(await asks()).toEqual(["You said hämta", `The file ${name}: not-offered (sv)`]);
    const url = `${bot.url}/files/${"a".repeat(64)}/${name}`;
    for (const answer of [await fetch(url), await postCode(url, "123456")]) {
      expect(answer.status).toBe(503);
      const html = await answer.text();
      expect(html).toContain("Något gick fel hos Fördela.");
      expect(html).not.toContain("secret");
    }
  });
});

describe("where files are switched off", () => {
  it("who asks for one is told so", async () => {
    const { asks } = await open("off");
    expect(await asks()).toEqual(["You said hämta", `The file ${name}: off-out (sv)`]);
  });
});
