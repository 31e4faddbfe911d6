/**
 * A real Chromium for the tests that look at what a person sees.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser, Page } from "playwright-core";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome.exe",
  "msedge.exe",
];
// Where Chrome stands on systems that put no programs on the path.
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
// Root may not use the sandbox; nothing but files of the tests is opened. The others keep the browser from asking home.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the Chromium or Chrome of this machine; empty where there is none. */
export function findBrowser(): string {
  const folders = (Deno.env.get("PATH") ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return paths.find((path) => existsSync(path)) ?? "";
}

/** Why nothing can be looked at here; empty where it can. */
export const missing: string = findBrowser() === ""
  ? "Chromium is missing, wanted it or Chrome on the path (Debian: apt-get install chromium)"
  : "";

/** Starts the browser. It is driven through a pipe, so no network is needed. */
export async function openBrowser(): Promise<Browser> {
  // Asked at import for what only a test of its own may name, playwright does not look for Windows below Linux in a
  // folder that Deno's permissions close.
  Deno.env.set("__IS_WSL_TEST__", "1");
  const { chromium } = await import("playwright-core");
  return await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
}

let browser: Promise<Browser> | undefined;

/**
 * Declares a test that needs Chromium: all of a file share one. Where there is none the test is ignored and its name
 * says why; in CI that is a failure.
 */
export function testInBrowser(
  name: string,
  run: (browser: Browser, t: Deno.TestContext) => Promise<void>,
  lacks: string = missing,
): void {
  if (lacks !== "" && Deno.env.get("CI") === "true") {
    throw new Error(`This must be looked at in CI. ${lacks}`);
  }
  const ignore = lacks !== "", shown = ignore ? `${name} (ignored: ${lacks})` : name;
  // The browser outlives the test that starts it.
  const sanitizeOps = false, sanitizeResources = false;
  const fn = async (t: Deno.TestContext) => await run(await (browser ??= openBrowser()), t);
  Deno.test({ name: shown, ignore, fn, sanitizeOps, sanitizeResources });
}

/** Closes the browser of a file's tests; to be called where they are declared. */
export function closeBrowserAfterAll(): void {
  Deno.test.afterAll(async () => await (await browser)?.close());
}

/** What a page did that it must not: errors, and requests for anything but itself. */
export interface Offences {
  /** Messages of the console, uncaught errors and violations of the page's own policy. */
  errors: string[];
  /** Addresses asked for. */
  requests: string[];
}

/** Watches a page from now on. */
export function watch(page: Page, itself: (address: string) => boolean): Offences {
  const offences: Offences = { errors: [], requests: [] };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) offences.errors.push(message.text());
  });
  page.on("pageerror", (error) => offences.errors.push(error.message));
  page.on("dialog", (dialog) => {
    offences.errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!itself(request.url())) offences.requests.push(request.url());
  });
  return offences;
}
