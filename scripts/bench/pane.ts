import path from "node:path";
import { buildSync } from "esbuild";
import type { CDPSession, Page } from "playwright-core";
import { serveFolder } from "../../src/workbench/server";
import { launchBrowser } from "../../test/browser/launch";
import { sheetOf } from "./sampleSheets";
import { type Line, median, milliseconds, times } from "./effort";

const root = path.resolve(import.meta.dirname, "../..");

/** How many times slower the processor is taken to be: that of an office notebook on its battery. */
const slower = 4;
const rounds = 5;

/** What the page's main thread has worked, in milliseconds of a slow processor; what waits is not counted. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const task = metrics.find(({ name }) => name === "TaskDuration");
  return (task?.value ?? 0) * 1000 * slower;
}

/** What of the time since `Profiler.start` the pane's own scripts worked, in milliseconds of a slow processor; the rest is the workbench's Excel. */
async function workedByPane(session: CDPSession): Promise<number> {
  const { profile } = await session.send("Profiler.stop");
  const own = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.includes("/assets/")).map(({ id }) => id),
  );
  const micros = (profile.samples ?? []).reduce(
    (sum, node, at) => sum + (own.has(node) ? (profile.timeDeltas?.[at] ?? 0) : 0),
    0,
  );
  return (micros / 1000) * slower;
}

async function measured(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

/** A page with nothing but React on it. */
function emptyPage(): string {
  const [script] = buildSync({
    stdin: {
      contents:
        'import { createRoot } from "react-dom/client"; createRoot(document.body.appendChild(document.createElement("main"))).render("Ready");',
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  }).outputFiles;
  return `<!doctype html><body><script>${script?.text.replaceAll("</script", "<\\/script") ?? ""}</script>`;
}

/** Where the sample has its slip, counted from 0: last year's record date in the column of the forecast. */
function forecastRecordDate(): { readonly row: number; readonly column: number } {
  const row = sheetOf("iij-2019-05-23.xlsx").rows.findIndex(
    ([label]) => label?.value === "Record date",
  );
  return { row, column: 2 };
}

/** From opening to the verdict, and from a change to the verdict, beside an empty page. The workbench's own work is in it. */
export async function paneLines(): Promise<readonly Line[]> {
  const browser = await launchBrowser();
  const served = await serveFolder(path.join(root, "dist"), 0);
  const spent = {
    floor: [] as number[],
    host: [] as number[],
    opening: [] as number[],
    change: [] as number[],
    ownChange: [] as number[],
  };
  try {
    const html = emptyPage();
    for (let round = 0; round < rounds; round += 1) {
      const empty = await browser.newPage();
      const emptySession = await measured(empty);
      await empty.setContent(html);
      await empty.getByText("Ready").waitFor();
      spent.floor.push(await worked(emptySession));
      await empty.close();

      const opened = async (parameters: string) => {
        const page = await browser.newPage();
        const session = await measured(page);
        await page.goto(`${served.address}workbench/?${parameters}`);
        return { page, session };
      };
      const { page, session } = await opened("file=samples/iij-2019-05-23.xlsx&language=en-US");
      const verdict = page.frameLocator("iframe").getByRole("heading", { name: "Errors (1)" });
      await verdict.waitFor({ timeout: 120_000 });
      spent.opening.push(await worked(session));
      await page.waitForTimeout(1500);
      await session.send("Profiler.enable");
      await session.send("Profiler.start");
      const before = await worked(session);
      await page.evaluate((area) => {
        const { workbook } = window as unknown as {
          workbook: {
            activeWorksheet(): { cells: { write(area: object, what: () => unknown): void } };
          };
        };
        workbook.activeWorksheet().cells.write({ ...area, rows: 1, columns: 1 }, () => 43555);
      }, forecastRecordDate());
      await verdict.waitFor({ state: "hidden", timeout: 120_000 });
      spent.change.push((await worked(session)) - before);
      spent.ownChange.push(await workedByPane(session));
      await page.close();
    }
  } finally {
    await served.close();
    await browser.close();
  }
  const floor = median(spent.floor);
  return [
    ["an empty React page", milliseconds(floor), times(1)],
    [
      "opening to verdict",
      milliseconds(median(spent.opening)),
      times(median(spent.opening) / floor),
    ],
    ["change to verdict", milliseconds(median(spent.change)), times(median(spent.change) / floor)],
    [
      "of that the pane's own scripts",
      milliseconds(median(spent.ownChange)),
      times(median(spent.ownChange) / floor),
    ],
  ];
}
