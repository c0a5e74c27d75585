import { Buffer } from "node:buffer";

/** Where files may be fetched from and put: whole host names, and endings that begin with a dot. */
export interface FileHosts {
  readonly hosts: readonly string[];
  readonly timeoutMilliseconds?: number;
}

export type Fetched =
  | { readonly kind: "fetched"; readonly bytes: Uint8Array }
  | {
      readonly kind: "failed";
      readonly why: "foreign-host" | "too-large" | "too-slow" | "not-fetched";
    };

const timeoutDefault = 10_000;
const redirectsMax = 3;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * The address, where files may be; null anywhere else. Only https on its own port and without a password in
 * it, but on this machine itself, where local mode and the tests keep files.
 */
export function allowedAddress(text: string, hosts: readonly string[]): URL | null {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return null;
  const { hostname, protocol, port } = url;
  const isSafe = protocol === "https:" && port === "";
  if (!isSafe && !(loopback.has(hostname) && /^https?:$/.test(protocol))) return null;
  const isListed = hosts.some((host) =>
    host.startsWith(".") ? hostname.endsWith(host) : hostname === host,
  );
  return isListed ? url : null;
}

/**
 * Fetches a file from an address that somebody else has named. The address is its own permission: no token of
 * ours goes with it. Every step of a redirect must lead to an allowed host.
 */
export async function fetchFile(
  address: string,
  bytesMax: number,
  { hosts, timeoutMilliseconds = timeoutDefault }: FileHosts,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  try {
    return await follow(allowedAddress(address, hosts), bytesMax, hosts, signal);
  } catch {
    // Whatever the network did, the file did not come; the address must not reach a log.
    return failed(signal.aborted ? "too-slow" : "not-fetched");
  }
}

type Why = (Fetched & { kind: "failed" })["why"];
const failed = (why: Why): Fetched => ({ kind: "failed", why });

async function follow(
  from: URL | null,
  bytesMax: number,
  hosts: readonly string[],
  signal: AbortSignal,
): Promise<Fetched> {
  let url = from;
  for (let step = 0; step <= redirectsMax; step += 1) {
    if (url === null) return failed("foreign-host");
    const response = await fetch(url, {
      // A packed answer could unpack to anything.
      headers: { "accept-encoding": "identity" },
      redirect: "manual",
      signal,
    });
    if (!redirects.has(response.status)) return await taken(response, bytesMax);
    await response.body?.cancel();
    const next = URL.parse(response.headers.get("location") ?? "", url.href);
    if (next === null) return failed("not-fetched");
    url = allowedAddress(next.href, hosts);
  }
  return failed("not-fetched");
}

async function taken(response: Response, bytesMax: number): Promise<Fetched> {
  const isTooLarge = Number(response.headers.get("content-length") ?? 0) > bytesMax;
  if (!response.ok || isTooLarge || response.body === null) {
    await response.body?.cancel();
    return failed(response.ok && isTooLarge ? "too-large" : "not-fetched");
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early closes the connection: what is too large is not read to its end.
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > bytesMax) return failed("too-large");
    chunks.push(chunk);
  }
  return { kind: "fetched", bytes: Buffer.concat(chunks) };
}

/** How long the host of a file is left alone before it is asked once more. */
const putPauses = [500, 2_000] as const;

/** What passes: too many at once, or a host that is not itself just now. */
const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Puts a whole file at an address that Teams has named; true when it was taken whole. Asks again where that can
 * help: the same bytes at the same address are the same file. Follows no redirect.
 */
export async function putFile(
  address: string,
  bytes: Uint8Array,
  hosts: FileHosts,
  rest: (milliseconds: number) => Promise<void>,
): Promise<boolean> {
  const url = allowedAddress(address, hosts.hosts);
  if (url === null || bytes.length === 0) return false;
  for (const pause of [...putPauses, null]) {
    const put = await putOnce(url, bytes, hosts);
    if (put !== "passing") return put === "taken";
    if (pause !== null) await rest(pause);
  }
  return false;
}

async function putOnce(
  url: URL,
  bytes: Uint8Array,
  { timeoutMilliseconds = timeoutDefault }: FileHosts,
): Promise<"taken" | "refused" | "passing"> {
  try {
    const response = await fetch(url, {
      method: "PUT",
      headers: {
        "content-type": "application/octet-stream",
        "content-range": `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      body: Buffer.from(bytes),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await response.body?.cancel();
    // 202 asks for more of a file that has been sent to its end.
    if (response.status === 200 || response.status === 201) return "taken";
    return passing.has(response.status) ? "passing" : "refused";
  } catch {
    // Whatever the network did, it may have done it before the file was taken.
    return "passing";
  }
}
