import { openSession } from "../../src/excel/session";
import { connect } from "../../src/taskpane/controller/connection";
import type { Controller } from "../../src/taskpane/actions";
import type { PaneState } from "../../src/taskpane/state/pane";
import { startState } from "../../src/taskpane/state/start";
import { type Store, createStore } from "../../src/taskpane/store";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

// Node has no worker of the browser's kind.
jest.mock("../../src/taskpane/controller/pdfHost", () =>
  jest.requireActual<object>("../../src/cli/pdfHost"),
);

jest.setTimeout(120_000);

let excel: EmbeddedExcel;
let store: Store;
let controller: Controller;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1"] });
  excel.install();
  store = createStore(startState("en", "light"));
  const nowhere = { isExcel: true, language: null, platform: "PC", version: null };
  controller = connect(store, () => openSession(), nowhere);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  void excel.dispose();
});

async function becomes(isThere: (state: PaneState) => boolean): Promise<void> {
  for (let wait = 0; wait < 30_000 && !isThere(store.state()); wait += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(isThere(store.state())).toBe(true);
}

/** Types a value beside a label of a sheet. */
function type(sheet: string, label: string, value: number): Promise<void> {
  return excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange("A1:A140");
    cells.load("values");
    await context.sync();
    const row = (cells.values as string[][]).findLastIndex(([text]) => text === label);
    context.workbook.worksheets.getItem(sheet).getRange(`B${String(row + 1)}`).values = [[value]];
    await context.sync();
  });
}

function amountIn(sheet: string, caption: string): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange("B1:D90");
    cells.load("values");
    await context.sync();
    return (cells.values as unknown[][]).find(([text]) => text === caption)?.[2];
  });
}

test("the work paper gets a sheet of its own and follows the worksheet", async () => {
  await becomes(({ worksheet }) => worksheet.is === "none");
  controller.newWorksheet({ language: "en" });
  await becomes(({ worksheet, working }) => worksheet.is === "read" && working === null);
  await type("Dividend", "Other retained earnings", 20_000_000);
  await type("Dividend", "Treasury shares at effect", 2_000_000);
  await becomes(
    ({ worksheet }) =>
      worksheet.is === "read" &&
      worksheet.reading.announcement.distributable?.figures.treasuryAtEffect?.cellNumber ===
        2_000_000,
  );
  controller.writeWorkPaper();
  await becomes(({ notice, working }) => notice?.is === "paperDone" && working === null);
  expect(await amountIn("Distributable amount", "Distributable amount")).toBe(18_000_000);
  await type("Dividend", "Other deductions", 3_000_000);
  expect(await amountIn("Distributable amount", "Distributable amount")).toBe(15_000_000);
});

test("the days get a sheet of their own", async () => {
  await becomes(({ worksheet }) => worksheet.is === "none");
  controller.openSample();
  await becomes(({ worksheet, working }) => worksheet.is === "read" && working === null);
  controller.writeDays();
  await becomes(({ notice, working }) => notice?.is === "paperDone" && working === null);
  const cells = excel.workbook.worksheet("Dividend days")?.cells;
  expect(cells?.text(0, 0)).toBe("Days of the dividend");
  expect(cells?.text(5, 0)).toBe("Ex-dividend date");
  expect(cells?.text(5, 1)).toBe("Wednesday, March 27, 2019");
});

test("a worksheet without the section gets it by one click, is then worked out, and Undo takes it away", async () => {
  await becomes(({ worksheet }) => worksheet.is === "none");
  controller.openSample();
  await becomes(({ worksheet, working }) => worksheet.is === "read" && working === null);
  const reading = () => {
    const { worksheet } = store.state();
    return worksheet.is === "read" ? worksheet.reading : null;
  };
  const findings = reading()?.checks.findings;
  for (const section of ["results", "distributable"] as const) {
    controller.addSection(section);
    await becomes(
      ({ notice, working }) =>
        notice?.is === "sectionAdded" && notice.section === section && working === null,
    );
    await becomes(() => reading()?.announcement[section] !== undefined);
  }
  expect(reading()?.checks.findings).toEqual(findings);
  const sheet = reading()?.announcement.sheet ?? "";
  await type(sheet, "Other retained earnings", 20_000_000_000);
  await becomes(
    () =>
      reading()?.announcement.distributable?.figures.otherRetainedEarnings?.cellNumber ===
      20_000_000_000,
  );
  await excel.workbook.undo();
  await excel.workbook.undo();
  await becomes(() => reading()?.announcement.distributable === undefined);
  expect(reading()?.announcement.results).toBeDefined();
});
