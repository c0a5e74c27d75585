import type { ServerResponse } from "node:http";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  allowedAddress,
  fetchFile,
  type FileHosts,
  putFile,
} from "../../src/teams/file-transfer.ts";
import { type Connector, openConnector } from "./connector.ts";
import { reply } from "./file-host.ts";

const teams = [".sharepoint.com"];

describe("an address of a file", () => {
  it.each([
    "https://contoso.sharepoint.com/x?tempauth=1",
    "https://contoso-my.sharepoint.com/personal/x",
    "https://CONTOSO.SharePoint.COM/x",
    "https://contoso.sharepoint.com:443/x",
  ])("%s is where Teams keeps files", (address) => {
    expect(allowedAddress(address, teams)?.hostname).toMatch(/^contoso(-my)?\.sharepoint\.com$/);
  });

  it.each([
    ["", "nothing"],
    ["x", "no address"],
    ["http://contoso.sharepoint.com/x", "not encrypted"],
    ["ftp://contoso.sharepoint.com/x", "of another protocol"],
    ["file:///etc/passwd", "a file of the machine"],
    ["data:text/plain,x", "its own content"],
    ["https://contoso.sharepoint.com:8443/x", "on another port"],
    ["https://user:secret@contoso.sharepoint.com/x", "with a password"],
    ["https://evilsharepoint.com/x", "an ending without its dot"],
    ["https://sharepoint.com/x", "the ending alone"],
    ["https://contoso.sharepoint.com.evil.example/x", "a beginning"],
    ["https://evil.example/contoso.sharepoint.com", "a path"],
    ["https://evil.example?.sharepoint.com", "a query"],
    ["https://evil.example#.sharepoint.com", "a fragment"],
    ["https://evil.example\\@contoso.sharepoint.com/x", "a backslash"],
    ["https://contoso.sharepoint.com@evil.example/x", "a name before the host"],
    ["https://contoso.sharepoint.com./x", "a dot at the end"],
    ["https://127.0.0.1/x", "this machine"],
    ["http://169.254.169.254/latest/meta-data", "the cloud's own"],
    ["http://[::1]/x", "this machine in another way"],
  ])("%s is refused: %s", (address) => {
    expect(allowedAddress(address, teams)).toBeNull();
  });

  it("is a whole name where a whole name is listed", () => {
    const hosts = ["region.sharepoint.com"];
    expect(allowedAddress("https://region.sharepoint.com/x", hosts)).not.toBeNull();
    expect(allowedAddress("https://a.region.sharepoint.com/x", hosts)).toBeNull();
    expect(allowedAddress("https://xregion.sharepoint.com/x", hosts)).toBeNull();
  });

  it("without encryption is taken on this machine alone, where it is listed", () => {
    expect(allowedAddress("http://127.0.0.1:5000/x", ["127.0.0.1"])).not.toBeNull();
    expect(allowedAddress("http://example.org/x", ["example.org"])).toBeNull();
    expect(allowedAddress("ftp://127.0.0.1/x", ["127.0.0.1"])).toBeNull();
  });
});

describe("a file that is fetched", () => {
  let connector: Connector;
  const here = { hosts: ["127.0.0.1"] };
  const fetched = (address: string, bytesMax = 1000) => fetchFile(address, bytesMax, here);
  const rests: number[] = [];
  const put = (address: string, text: string, hosts: FileHosts = here): Promise<boolean> => {
    rests.length = 0;
    return putFile(address, Buffer.from(text), hosts, async (pause) => void rests.push(pause));
  };
  const notFetched = { kind: "failed", why: "not-fetched" };
  const tooLarge = { kind: "failed", why: "too-large" };
  const foreign = { kind: "failed", why: "foreign-host" };

  beforeEach(async () => {
    connector = await openConnector();
  });

  afterEach(() => connector.close());

  const redirect = (to: string, status = 302): string =>
    connector.files.serve("r", (_request, response) => reply(response, status, { location: to }));

  it("comes as it is, up to the limit and not one byte more", async () => {
    const bytes = Buffer.alloc(1000, 7);
    expect(await fetched(connector.files.keep("a", bytes))).toEqual({ kind: "fetched", bytes });
    const more = connector.files.keep("b", Buffer.alloc(1001));
    expect(await fetched(more)).toEqual(tooLarge);
    const silent = (length: number): string =>
      connector.files.serve("c", (_request, response) => {
        response.write(Buffer.alloc(length));
        response.end();
      });
    expect(await fetched(silent(1000))).toEqual({ kind: "fetched", bytes: Buffer.alloc(1000) });
    expect(await fetched(silent(1001))).toEqual(tooLarge);
  });

  it("is cut off when it is too large and does not say so beforehand", async () => {
    let written = 0;
    const address = connector.files.serve("endless", (_request, response) => {
      const write = (): void => {
        if (response.destroyed) return;
        written += 1;
        response.write(Buffer.alloc(500), () => setImmediate(write));
      };
      write();
    });
    expect(await fetched(address)).toEqual(tooLarge);
    expect(written).toBeLessThan(10_000);
  });

  it("is not unpacked on its way", async () => {
    await fetched(connector.files.keep("a", Buffer.from("x")));
    expect(connector.files.requests[0]?.headers["accept-encoding"]).toBe("identity");
  });

  it.each([301, 302, 303, 307, 308])("follows a redirect (%i) to an allowed host", async (code) => {
    const address = redirect(connector.files.keep("a", Buffer.from("x")), code);
    expect(await fetched(address)).toMatchObject({ kind: "fetched" });
  });

  it("follows a redirect that names only a path", async () => {
    const { pathname } = new URL(connector.files.keep("a", Buffer.from("x")));
    expect(await fetched(redirect(pathname))).toMatchObject({ kind: "fetched" });
  });

  it("follows no redirect out, also not as the last of several", async () => {
    const away = connector.files.keep("a", Buffer.from("x")).replace("127.0.0.1", "localhost");
    expect(await fetched(redirect(away))).toEqual(foreign);
    expect(await fetched(redirect(redirect(redirect(away))))).toEqual(foreign);
    expect(connector.files.requests.some(({ path }) => path.endsWith("/a"))).toBe(false);
  });

  it("follows three redirects and not a fourth", async () => {
    const three = redirect(redirect(redirect(connector.files.keep("a", Buffer.from("x")))));
    expect(await fetched(three)).toMatchObject({ kind: "fetched" });
    expect(await fetched(redirect(three))).toEqual(notFetched);
  });

  it.each([
    ["a redirect to nowhere", 302, {}],
    ["a redirect to nonsense", 302, { location: "http://" }],
    ["an address that has expired", 401, {}],
    ["a file that is gone", 404, {}],
    ["a host that fails", 500, {}],
    ["an answer that is larger than it may be, and an error", 500, { "content-length": "99999" }],
  ])("is not there with %s", async (_what, status, headers: Record<string, string>) => {
    const address = connector.files.serve("a", (_request, response) => {
      response.writeHead(status, headers);
      response.flushHeaders();
      response.destroy();
    });
    expect(await fetched(address)).toEqual(notFetched);
  });

  it.each([{ "content-length": "500" }, { "transfer-encoding": "chunked" }])(
    "is not taken where it broke off (%j)",
    async (headers) => {
      const address = connector.files.serve("half", (_request, response) => {
        response.writeHead(200, headers);
        response.write(Buffer.alloc(100), () => response.destroy());
      });
      expect(await fetched(address)).toEqual(notFetched);
    },
  );

  it("is given up when it takes too long, before and after it has begun", async () => {
    const hurried = { ...here, timeoutMilliseconds: 50 };
    const silent = connector.files.serve("a", () => undefined);
    const slow = connector.files.serve("b", (_request, response) => void response.write("x"));
    for (const address of [silent, slow]) {
      expect(await fetchFile(address, 1000, hurried)).toEqual({ kind: "failed", why: "too-slow" });
    }
  });

  it("is not asked for where nobody listens or nothing is allowed", async () => {
    expect(await fetched("http://127.0.0.1:1/x")).toEqual(notFetched);
    const address = connector.files.keep("a", Buffer.from("x"));
    expect(await fetchFile(address, 1000, { hosts: [] })).toEqual(foreign);
    expect(connector.files.requests).toEqual([]);
  });

  it("is put whole, saying which bytes it has, and is nobody's where it may not be", async () => {
    const { uploadUrl = "" } = connector.files.place("a.docx");
    expect(await put(uploadUrl, "hej")).toBe(true);
    expect(connector.files.requests[0]).toMatchObject({
      method: "PUT",
      headers: { "content-range": "bytes 0-2/3", "content-length": "3" },
      body: Buffer.from("hej"),
    });
    expect(await put(uploadUrl, "")).toBe(false);
    expect(await put(uploadUrl, "x", { hosts: teams })).toBe(false);
    expect(connector.files.requests).toHaveLength(1);
    expect(rests).toEqual([]);
  });

  it.each([307, 202, 400, 401, 404, 409, 507])(
    "is not put where the host answers %i, and not asked for again",
    async (status) => {
      const { uploadUrl = "" } = connector.files.place("a.docx");
      const elsewhere = connector.files.keep("b", Buffer.from(""));
      connector.files.answerUploads((_request, response) =>
        reply(response, status, { location: elsewhere }),
      );
      expect(await put(uploadUrl, "x")).toBe(false);
      expect([connector.files.requests.length, rests]).toEqual([1, []]);
    },
  );

  it.each<[string, (response: ServerResponse) => void]>([
    ["is away for a moment", (response) => reply(response, 503)],
    ["is asked too often", (response) => reply(response, 429)],
    ["breaks off", (response) => void response.destroy()],
    ["says nothing", () => undefined],
  ])("is put once more, and then once more, where the host %s", async (_what, fail) => {
    const { uploadUrl = "" } = connector.files.place("a.docx");
    const hurried = { ...here, timeoutMilliseconds: 50 };
    const failTimes = (times: number) => {
      let left = times;
      connector.files.answerUploads((_request, response) => {
        left -= 1;
        if (left < 0) reply(response, 201);
        else fail(response);
      });
    };
    failTimes(2);
    expect(await put(uploadUrl, "x", hurried)).toBe(true);
    expect(rests).toEqual([500, 2_000]);
    failTimes(3);
    expect(await put(uploadUrl, "x", hurried)).toBe(false);
    expect(connector.files.requests).toHaveLength(6);
    expect(new Set(connector.files.requests.map(({ body }) => body.toString()))).toEqual(
      new Set(["x"]),
    );
  });

  it("is not put where nobody listens", async () => {
    expect(await put("http://127.0.0.1:1/x", "x")).toBe(false);
    expect(rests).toEqual([500, 2_000]);
  });
});
