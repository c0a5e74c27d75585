import { systemClock } from "./app/clock.ts";
import { createLog } from "./app/log.ts";
import type { Commits } from "./app/outcome.ts";
import { type Config, environment, readConfig } from "./config.ts";
import { personId } from "./domain/brand.ts";
import type { Command } from "./domain/command.ts";
import { openProgram, type Program } from "./program.ts";

/** The first secretariat is named by the configuration only while the log grants nobody (DESIGN.md section 2). */
async function grantFirstSecretariat(config: Config, commits: Commits): Promise<void> {
  const state = await commits.current();
  if ([...state.persons.values()].some((person) => person.secretariat)) return;
  const founding: Command[] = state.authority.has("")
    ? []
    : [{ type: "found-authority", name: { sv: config.authority, en: config.authority } }];
  const granting = config.secretariat.flatMap((entraId, index): Command[] => {
    const person = personId(`secretary-${index + 1}`);
    const name = `Sekretariatet ${index + 1}`;
    return [
      { type: "register-person", person, name, mail: null, entraId, language: "sv" },
      { type: "grant-secretariat", person },
    ];
  });
  for (const command of [...founding, ...granting]) {
    await commits.execute({ command, actor: { kind: "system", name: "import" }, key: null });
  }
}

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
