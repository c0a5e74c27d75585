import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is installed; null when there is none. */
export function chromiumPath(): string | null {
  return places.find((place) => existsSync(place)) ?? null;
}

/** What a browser must not do in a test: call home, keep a profile, or want a graphics card. */
export const chromiumFlags: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Whether browser tests can run. In CI they have to: without a Chromium they run all the same, and fail with
 * the words on how to get it.
 */
export const canBrowse: boolean = chromiumPath() !== null || process.env.CI === "true";

export const howToBrowse =
  chromiumPath() === null ? "needs Chromium: apt-get install chromium" : "in Chromium";
