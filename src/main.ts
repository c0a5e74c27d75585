import { systemClock } from "./app/clock.ts";
import { createLog } from "./app/log.ts";
import { environment, readConfig } from "./config.ts";
import { grantFirstSecretariat } from "./first-secretariat.ts";
import { warmReader } from "./language/reading/warm.ts";
import { openProgram, type Program } from "./program.ts";

/** `npm start`: refuses without what production needs, and says all that is missing at once. */
async function start(): Promise<void> {
  const read = readConfig(environment("production"), "production");
  if (read.kind === "incomplete") {
    process.stderr.write(
      `Fördela cannot start. Set these (see .env.example):\n${read.problems.map((problem) => `  - ${problem}\n`).join("")}`,
    );
    process.exitCode = 1;
    return;
  }
  const { config } = read;
  const log = createLog(config.logLevel);
  const bot = config.bot;
  if (bot === null) throw new Error("a production configuration holds the bot's identity");
  let program: Program | null = null;
  const stop = (code: number): void => {
    process.exitCode = code;
    Promise.resolve(program?.close()).then(
      () => process.exit(),
      () => process.exit(1),
    );
  };
  // Before it listens: nobody waits for it then.
  warmReader();
  program = await openProgram({
    config,
    tenantId: bot.MicrosoftAppTenantId,
    botId: `28:${bot.MicrosoftAppId}`,
    serviceUrl: config.serviceUrl,
    clock: systemClock,
    log,
    moveClock: null,
    prepare: (commits) => grantFirstSecretariat(config, commits),
    routes: {},
    host: "0.0.0.0",
    onFatal(fault) {
      log.error("store-fault", fault);
      stop(1);
    },
  });
  log.info("started", { port: program.port });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(0));
}

start().catch((fault: unknown) => {
  process.stderr.write(
    `Fördela could not start: ${fault instanceof Error ? fault.message : "unknown fault"}\n`,
  );
  process.exitCode = 1;
});
