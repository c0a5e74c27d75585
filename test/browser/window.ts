import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { chromiumFlags, chromiumPath } from "./chromium.ts";

/** A person at a Playground: reads, writes and presses what is on the screen. */
export interface ChatWindow {
  /** Writes a message to the bot and sends it. */
  say(text: string): Promise<void>;
  /** Presses the newest button with this title on any card. */
  press(title: string | RegExp): Promise<void>;
  /** Replaces what stands in the newest field whose label holds this text. */
  type(label: string, text: string): Promise<void>;
  /** What stands in the newest field whose label holds this text. */
  reads(label: string): Promise<string>;
  /** Picks an option by its title: in the newest list with this label, or among round buttons. */
  choose(label: string, option: string): Promise<void>;
  /** Waits until the chat shows the text; throws when it does not come. */
  sees(text: string): Promise<void>;
  /** Waits until the chat no longer shows the text. */
  misses(text: string): Promise<void>;
  /** The text of the newest card. */
  newestCard(): Promise<string>;
  /** How many messages from the bot the chat shows. */
  messages(): Promise<number>;
  screenshot(path: string): Promise<void>;
  /** Pictures the newest card alone that holds this text. */
  picture(path: string, holding: string): Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
}

const patience = 15_000;

/** Opens a Playground in a browser of its own, with a fresh profile that is removed when it closes. */
export async function openWindow(url: string, options: WindowOptions = {}): Promise<ChatWindow> {
  const profile = await mkdtemp(join(tmpdir(), "fordela-browser-"));
  const context = await launch(profile, options);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(patience);
  await page.goto(url);
  await composer(page).waitFor();
  // The Playground's log lies over the chat of a narrow window.
  await page.getByTitle("Hide log panel").click();
  return {
    ...writing(page),
    ...reading(page),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function launch(profile: string, options: WindowOptions): Promise<BrowserContext> {
  const executablePath = chromiumPath();
  assert(executablePath, "Chromium is missing: apt-get install chromium");
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...chromiumFlags],
    viewport: { width: options.width ?? 1200, height: options.height ?? 1000 },
    locale: "sv-SE",
  });
}

// The Playground's own names for its parts; card inputs carry no stable id, so they are found by label.
const composer = (page: Page): Locator => page.locator("[data-lexical-editor=true]");
const chat = (page: Page): Locator => page.locator(".fai-OutputCard, .fai-UserMessage");
const cards = (page: Page): Locator => page.locator(".ac-adaptiveCard");

function writing(page: Page): Pick<ChatWindow, "say" | "press" | "type" | "choose"> {
  return {
    async say(text) {
      await composer(page).click();
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    async press(title) {
      await cards(page).getByRole("button", { name: title, exact: true }).last().click();
    },
    async type(label, text) {
      await field(page, label).fill(text);
    },
    async choose(label, option) {
      const list = cards(page).getByRole("combobox", { name: label }).last();
      if ((await list.count()) === 0) {
        await cards(page).getByRole("radio", { name: option, exact: true }).last().check();
        return;
      }
      await list.click();
      await page.getByRole("option", { name: option, exact: true }).last().click();
    },
  };
}

function field(page: Page, label: string): Locator {
  return cards(page).getByRole("textbox", { name: label }).last();
}

type Reading = "reads" | "sees" | "misses" | "newestCard" | "messages" | "screenshot" | "picture";

function reading(page: Page): Pick<ChatWindow, Reading> {
  return {
    reads: (label) => field(page, label).inputValue(),
    async sees(text) {
      await chat(page).filter({ hasText: text }).last().waitFor();
    },
    async misses(text) {
      await chat(page).filter({ hasText: text }).first().waitFor({ state: "detached" });
    },
    newestCard: () => cards(page).last().innerText(),
    messages: () => page.locator(".fai-OutputCard").count(),
    async screenshot(path) {
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path });
    },
    async picture(path, holding) {
      await mkdir(dirname(path), { recursive: true });
      await cards(page).filter({ hasText: holding }).last().screenshot({ path });
    },
  };
}
