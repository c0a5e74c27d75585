import { type DestinationStream, pino } from "pino";

/** What a line may hold besides its event: ids, counts and codes; never a name, an address or typed text. */
type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** The structured log of the process: one line of JSON an event, in kebab-case. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** A fault is written as its name and stack; its message is left out, since libraries quote input in it. */
  error(event: string, fault: unknown, fields?: LogFields): void;
}

export type LogLevel = "silent" | "error" | "warn" | "info";

export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = { level, base: null, messageKey: "event" };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fault, fields) => logger.error({ ...fields, ...describe(fault) }, event),
  };
}

/** A fault without its message: name, the names of its causes, and where it was thrown. */
function describe(fault: unknown): Record<string, string> {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    fault: fault.name,
    ...(fault.cause instanceof Error ? { cause: fault.cause.name } : {}),
    stack: frames.map((line) => line.trim()).join("\n"),
  };
}
