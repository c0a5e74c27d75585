import type { Commits } from "../app/outcome.ts";
import { sampleCommands } from "./sample/commands.ts";

/** The sample broke one of the authority's own rules: the sample and the rules do not fit together. */
export class SampleRefused extends Error {
  override readonly name = "SampleRefused";
}

/**
 * Fills an empty local log with the sample authority, through the same rules as anybody's commands. They are
 * handed over all at once, so that they become one batch: a log holds the whole sample or nothing of it.
 * A log that holds anything is left alone; says whether it was filled.
 */
export async function seedSample(commits: Commits): Promise<boolean> {
  if ((await commits.current()).authority.has("")) return false;
  const commands = sampleCommands();
  const outcomes = await Promise.all(
    commands.map(({ command, actor }) => commits.execute({ command, actor, key: null })),
  );
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.kind === "accepted") continue;
    throw new SampleRefused(`${commands[index]?.command.type}: ${outcome.refusal.code}`);
  }
  return true;
}
