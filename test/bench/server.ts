import { readFileSync } from "node:fs";
import { Application, TeamsAdapter } from "@microsoft/teams-ai";
import { ConfigurationServiceClientCredentialFactory, type TurnContext } from "botbuilder";
import restify from "restify";
import { systemClock } from "../../src/app/clock.ts";
import { createLog } from "../../src/app/log.ts";
import { readConfig } from "../../src/config.ts";
import { movableClock } from "../../src/local/clock.ts";
import { prepareSample } from "../../src/local/authority.ts";
import { localBotId, localTenantId } from "../../src/local/people.ts";
import { sampleStart } from "../../src/local/sample/commands.ts";
import { pots } from "../../src/local/sample/pots.ts";
import { people } from "../../src/local/sample/people.ts";
import { openProgram } from "../../src/program.ts";

// One of the two bots that `http.ts` measures, in a process of its own: `ours STORE` or `bare CARD`.
const [kind, path] = process.argv.slice(2);
process.send?.(kind === "ours" ? await openOurs(path ?? "") : await openBare(path ?? ""));
process.on("disconnect", () => process.exit(0));

/** The program as it runs locally, on a durable store, with a draft that is being filled in. */
async function openOurs(store: string): Promise<object> {
  const read = readConfig({ FORDELA_STORE: `sqlite:${store}`, PORT: "1" }, "local");
  if (read.kind === "incomplete") throw new Error(read.problems.join("; "));
  const clock = movableClock(systemClock, sampleStart);
  const program = await openProgram({
    config: { ...read.config, port: 0, metricsPort: 0 },
    tenantId: localTenantId,
    botId: localBotId,
    serviceUrl: null,
    clock,
    log: createLog("error"),
    moveClock: null,
    prepare: (commits) => prepareSample(commits, clock),
    routes: {},
    host: "127.0.0.1",
    onFatal: (fault) => {
      throw fault;
    },
  });
  const pot = pots.kompetensutveckling;
  const holder = people.hsDirektor;
  await program.commits.execute({
    command: { type: "open-draft", pot: pot.id },
    actor: { kind: "person", person: holder.id },
    key: null,
  });
  const state = await program.commits.current();
  const proposal = [...state.proposals.values()].at(-1);
  if (proposal === undefined) throw new Error("the draft is open");
  const rows = proposal.draft.rows.slice(0, 5).map((row) => row.id);
  const { entraId, userId, name } = holder;
  return {
    port: program.port,
    proposal: proposal.id,
    rows,
    from: { id: userId, name, aadObjectId: entraId },
  };
}

/** The smallest bot on the same stack: it reads nothing and answers every click with the same card. */
async function openBare(cardPath: string): Promise<object> {
  const card: unknown = JSON.parse(readFileSync(cardPath, "utf8"));
  const adapter = new TeamsAdapter({}, new ConfigurationServiceClientCredentialFactory({}));
  const application = new Application({ adapter, startTypingTimer: false });
  application.adaptiveCards.actionExecute("save-page", () =>
    Promise.resolve(card as object as never),
  );
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post("/api/messages", async (request, response) => {
    await adapter.process(request as never, response as never, async (context: TurnContext) => {
      await application.run(context);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: server.address().port };
}
