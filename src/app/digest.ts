import { createHash } from "node:crypto";

/** SHA-256 in hex: digests of canonical data and keys of commands. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
