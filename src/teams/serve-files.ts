import { type Next, plugins, type Request, type Response, type Server } from "restify";

import { sentence } from "./door.ts";
import { downloadHeaders } from "./download-door.ts";
import { brokenPage, codeField, codePage, gonePage, pageHeaders } from "./file-page.ts";
import type { FileDoor } from "./files.ts";

const path = "/files/:token/:name";

/** A form with one short field. */
const formBytesMax = 1024;

/** The page where the code of a file is given, and the file for the right one. */
export function serveFiles(server: Server, downloads: FileDoor): void {
  // What scans links may look with HEAD; looking uses nothing up.
  for (const method of ["get", "head"] as const) {
    server[method](
      path,
      orBroken((request, response) => look(downloads, request, response)),
    );
  }
  const read = plugins.bodyReader({ maxBodySize: formBytesMax });
  server.post(
    path,
    acceptForm,
    read,
    orBroken((request, response) => take(downloads, request, response)),
  );
}

type Serve = (request: Request, response: Response) => Promise<void>;

/** A store that does not answer is told on a page, since a person reads it. */
const orBroken =
  (serve: Serve): Serve =>
  async (request, response) => {
    try {
      await serve(request, response);
    } catch {
      if (!response.headersSent) writePage(response, 503, brokenPage());
    }
  };

async function look(downloads: FileDoor, request: Request, response: Response): Promise<void> {
  const { token, name } = paramsOf(request);
  const awaited = await downloads.look(token, name);
  if (awaited === null) writePage(response, 404, gonePage());
  else writePage(response, 200, codePage(awaited));
}

async function take(downloads: FileDoor, request: Request, response: Response): Promise<void> {
  const { token, name } = paramsOf(request);
  const taken = await downloads.take(token, name, codeOf(request.body as unknown));
  switch (taken.kind) {
    case "file":
      response.writeHead(200, downloadHeaders(taken.file));
      response.end(taken.file.bytes);
      return;
    case "no-code":
    case "wrong":
      return writePage(response, 422, codePage(taken.awaited, taken));
    case "none":
      return writePage(response, 404, gonePage());
    default:
      return taken satisfies never;
  }
}

const paramsOf = (request: Request) =>
  request.params as { readonly token: string; readonly name: string };

function codeOf(body: unknown): string {
  return typeof body === "string" ? (new URLSearchParams(body).get(codeField) ?? "") : "";
}

function writePage(response: Response, status: number, html: string): void {
  response.writeHead(status, { ...pageHeaders, "content-length": String(Buffer.byteLength(html)) });
  response.end(html);
}

/** Turns away by the headers alone what is no small form. */
function acceptForm(request: Request, response: Response, next: Next): void {
  const isForm = /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(
    request.headers["content-type"] ?? "",
  );
  const isPacked = (request.headers["content-encoding"] ?? "identity") !== "identity";
  const isTooLarge = Number(request.headers["content-length"] ?? 0) > formBytesMax;
  if (isForm && !isPacked && !isTooLarge) {
    next();
    return;
  }
  // The body is not read, so the connection cannot carry another request.
  response.header("Connection", "close");
  const { status, body } = isTooLarge
    ? sentence(413, "The request is too large.")
    : sentence(415, "Send the form as application/x-www-form-urlencoded.");
  response.json(status, body);
  next(false);
}
