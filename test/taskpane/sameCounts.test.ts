import { readFileSync } from "node:fs";
import type { Severity } from "../../src/dividend/finding";
import { openSession } from "../../src/excel/session";
import { type Timer, systemTimer } from "../../src/excel/timer";
import { reportWordsIn } from "../../src/languages/reportWordsIn";
import { connect } from "../../src/taskpane/controller/connection";
import type { PaneState } from "../../src/taskpane/state/pane";
import { startState } from "../../src/taskpane/state/start";
import { createStore } from "../../src/taskpane/store";
import { openEmbeddedExcel } from "../../src/workbench/node";
import { run, sample } from "../cli/commandLine";

// Node has no worker of the browser's kind.
jest.mock("../../src/taskpane/controller/pdfHost", () =>
  jest.requireActual<object>("../../src/cli/pdfHost"),
);

async function countsInPane(
  file: string,
): Promise<Readonly<Record<Severity | "accepted", number>>> {
  const excel = await openEmbeddedExcel({ file: new Uint8Array(readFileSync(file)) });
  excel.install();
  const store = createStore(startState("en", "light"));
  const nowhere = { isExcel: true, language: null, platform: "PC", version: null };
  let unanswered = 0;
  const timer: Timer = {
    start(milliseconds, then) {
      unanswered += 1;
      const stop = systemTimer.start(milliseconds, then);
      return () => {
        unanswered -= 1;
        stop();
      };
    },
  };
  connect(store, () => openSession({ timer }), nowhere);
  const reading = ({ worksheet }: PaneState) =>
    worksheet.is === "read" ? worksheet.reading : null;
  for (let wait = 0; wait < 30_000 && reading(store.state()) === null; wait += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const counts = reading(store.state())?.outline.counts;
  // The pane goes on to read the other worksheets, and asks Excel after the end of the test if it is not let.
  while (unanswered > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await excel.dispose();
  if (counts === undefined) throw new Error(`${file} was not read`);
  return counts;
}

// The slip's note follows from its error, and is counted in both all the same.
test.each(["iij-2019-05-23.xlsx", "full-sample-ja.xlsx"])(
  "the pane and the command line count alike: %s",
  async (name) => {
    const file = sample(name);
    const said = reportWordsIn("en").counts(await countsInPane(file));
    const { out } = await run("check", file);
    expect(out.split("\n")[1]?.trim()).toBe(said);
  },
);
