import path from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page, Request } from "playwright-core";
import { serveFolder } from "../../src/workbench/server";
import type { Bridge } from "../../src/workbench/host/bridge";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { launchBrowser } from "./launch";

/** What the workbench's page lays open for tests: use it inside `page.evaluate`. */
export interface WorkbenchWindow {
  readonly workbook: Workbook;
  readonly paneHost: { readonly bridge: Bridge | undefined };
}

export interface OpenWorkbench {
  readonly page: Page;
  /** The pane's own frame, in which Office.js is ready. */
  readonly pane: Frame;
  /** Every address the page and the pane asked for. */
  readonly requests: readonly string[];
  /** The same as the network saw them, with their times and answers. */
  readonly network: readonly Request[];
  /** Errors and warnings of the page's console, and exceptions nobody caught. */
  readonly complaints: readonly string[];
  /** Where dist/ is served, with the slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

export interface WorkbenchOptions extends BrowserContextOptions {
  /** As in the page's address: `pane`, `language`, `theme`, `api`, `file`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The time that the page's clock shows and keeps. */
  readonly today?: string;
}

const dist = path.resolve("dist");
let browser: Promise<Browser> | undefined;

/** Serves dist/ and opens the workbench in a browser of its own. */
export async function openWorkbench({
  parameters = {},
  today,
  ...options
}: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const served = await serveFolder(dist, 0);
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const close = async () => {
    await context.close();
    await served.close();
  };
  const page = await context.newPage();
  if (today !== undefined) await page.clock.setFixedTime(today);
  const requests: string[] = [];
  const network: Request[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    requests.push(request.url());
    network.push(request);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const { address } = served;
  const starts = async () => {
    await page.goto(`${address}workbench/?${new URLSearchParams(parameters).toString()}`);
    await page.waitForFunction(
      () => (window as unknown as Partial<WorkbenchWindow>).paneHost?.bridge !== undefined,
    );
    const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
    await pane?.waitForFunction(
      () => typeof Office !== "undefined" && typeof Excel !== "undefined",
    );
    await pane?.evaluate(() => Office.onReady());
    return pane;
  };
  const pane = await starts().catch(async (error: unknown) => {
    await close();
    throw new Error(["The workbench did not start.", ...complaints].join("\n"), { cause: error });
  });
  if (!pane) throw new Error("The workbench opened no pane.");
  return { page, pane, requests, network, complaints, address, close };
}

/** Ends the browser that the tests of a file share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
