import type { IncomingMessage, ServerResponse } from "node:http";

/** A request that reached the file host. */
export interface FileRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

type Serve = (request: FileRequest, response: ServerResponse) => void;

/** Where Teams keeps files: what people attach is fetched here, and what the bot offers is put here. */
export interface FileHost {
  readonly requests: readonly FileRequest[];
  /** What has been put, by name. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
  /** Keeps a file that somebody attaches; gives the address that it is fetched from. */
  keep(name: string, bytes: Uint8Array): string;
  /** Answers an address of its own as told. */
  serve(name: string, answer: Serve): string;
  /** What Teams tells the bot of the place that it has made for a file. */
  place(name: string): Readonly<Record<string, string>>;
  /** Answers every upload as told from now on. */
  answerUploads(answer: Serve): void;
  /** Takes a request that is for it; false for any other. */
  take(request: FileRequest, response: ServerResponse): boolean;
}

const prefix = "/drive/";

/** `at` gives where the server is reached, once it listens. */
export function createFileHost(at: () => string): FileHost {
  const requests: FileRequest[] = [];
  const saved = new Map<string, Uint8Array>();
  const served = new Map<string, Serve>();
  let serial = 0;
  let upload: Serve = (request, response) => {
    saved.set(nameIn(request.path), request.body);
    reply(response, 201);
  };
  const serve = (name: string, answer: Serve): string => {
    serial += 1;
    const path = `${prefix}down/${serial}/${encodeURIComponent(name)}`;
    served.set(path, answer);
    return at() + path;
  };
  return {
    requests,
    saved,
    serve,
    keep: (name, bytes) => serve(name, (_request, response) => void response.end(bytes)),
    place: (name) => ({
      contentUrl: `${at()}${prefix}files/${encodeURIComponent(name)}`,
      uploadUrl: `${at()}${prefix}up/${encodeURIComponent(name)}`,
      name,
      uniqueId: `unique-${name}`,
      fileType: name.split(".").at(-1) ?? "",
    }),
    answerUploads: (answer) => void (upload = answer),
    take(request, response) {
      if (!request.path.startsWith(prefix)) return false;
      requests.push(request);
      const found = request.method === "GET" ? served.get(request.path) : undefined;
      if (found !== undefined) found(request, response);
      else if (request.method === "PUT" && request.path.startsWith(`${prefix}up/`)) {
        upload(request, response);
      } else reply(response, 404);
      return true;
    },
  };
}

const nameIn = (path: string): string => decodeURIComponent(path.split("/").at(-1) ?? "");

/** Ends an answer. The bot's server library changes `writeHead` for the whole process: it cannot be chained. */
export function reply(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, headers);
  response.end();
}
