import { readFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumFlags, chromiumPath } from "../test/browser/chromium.ts";
import { startLocal } from "../test/browser/program.ts";
import { fillIn, send } from "../test/browser/walk.ts";
import { openWindow } from "../test/browser/window.ts";

const target = fileURLToPath(import.meta.resolve("../docs/pictures/flow.png"));
const digest = fileURLToPath(import.meta.resolve("../docs/pictures/digest.png"));

/** What the README shows, from left to right: whose card it is, and a picture of it. */
const cards = [
  { file: "form.png", caption: "1. HS-direktören fördelar" },
  { file: "approval.png", caption: "2. Regiondirektören beslutar" },
  { file: "decision.png", caption: "3. Beslutet binds till ett möte" },
];

/** Walks one pot to its decision in real windows, and pictures the cards on the way. */
async function takePictures(folder: string): Promise<void> {
  const program = await startLocal();
  const [holder, chief] = await Promise.all([
    openWindow(program.urls[0] ?? "", { width: 420, height: 1500 }),
    openWindow(program.urls[1] ?? "", { width: 420, height: 1500 }),
  ]);
  try {
    await fillIn(holder, (page) =>
      page === 1 ? holder.picture(join(folder, "form.png"), "sida 1 av 3") : Promise.resolve(),
    );
    await send(holder);
    await chief.sees("Väntar på dig");
    await chief.picture(join(folder, "approval.png"), "Väntar på dig");
    await chief.press(/^Fatta beslut/);
    await chief.press(/^Jag är inte jävig/);
    await holder.sees("Beslut 1/2018: Kompetensutveckling");
    await holder.press("Öppna");
    await holder.sees("Visa beslutstexten");
    await holder.picture(join(folder, "decision.png"), "Delegation");
  } finally {
    await Promise.all([holder.close(), chief.close()]);
    await program.stop();
  }
}

/** Moves the clock past July, and pictures the card of the day. */
async function pictureDigest(): Promise<void> {
  const program = await startLocal();
  const secretary = await openWindow(program.urls[2] ?? "", { width: 420, height: 1500 });
  try {
    await secretary.say("tid 2018-08-06");
    await secretary.sees("Två saker att göra");
    await secretary.picture(digest, "Två saker att göra");
  } finally {
    await secretary.close();
    await program.stop();
  }
}

/** Puts the pictures side by side on one strip. */
async function compose(folder: string): Promise<void> {
  const figures = await Promise.all(
    cards.map(async ({ file, caption }) => {
      const bytes = await readFile(join(folder, file));
      return `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${bytes.toString("base64")}"></figure>`;
    }),
  );
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? "chromium",
    args: [...chromiumFlags],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
  await page.setContent(`<style>
    body { margin: 0; padding: 20px; display: flex; gap: 20px; align-items: flex-start; background: #f0f0f5; }
    figure { margin: 0; }
    figcaption { font: 600 17px sans-serif; color: #242424; padding: 2px 0 12px; }
    img { max-width: 454px; display: block; }
  </style>${figures.join("")}`);
  await mkdir(dirname(target), { recursive: true });
  await page.screenshot({ path: target, fullPage: true });
  await browser.close();
}

const folder = await mkdtemp(join(tmpdir(), "fordela-pictures-"));
await takePictures(folder);
await compose(folder);
await pictureDigest();
await rm(folder, { recursive: true, force: true });
process.stdout.write(`${target}\n${digest}\n`);
