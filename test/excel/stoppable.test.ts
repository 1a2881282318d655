import { insertTables } from "../../src/excel/planWriting";
import { stoppable } from "../../src/excel/stoppable";
import { explainUnfinished } from "../../src/languages/excelWords";
import { excelWords as english } from "../../src/languages/en/excel";
import { excelWords as japanese } from "../../src/languages/ja/excel";
import { annualPlan, comparisonPlan, openWorkbook, tablesRequest } from "./openWorkbook";

const newSheet = { at: "newSheet", name: "Tables" } as const;
const plans = [comparisonPlan(), annualPlan(2)];

/** Begins to insert with one of its requests held back until it is let go. */
async function insertHeldBack(request: number) {
  const workbook = await openWorkbook();
  const late = jest.fn();
  const { session, stop, resume } = stoppable(workbook.session, late);
  const open = await workbook.open();
  const { bridge } = workbook.excel;
  bridge.reset();
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  bridge.failTrip(request, { kind: "late", until });
  const outcome = insertTables(session, tablesRequest(plans, open), newSheet);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { workbook, outcome, stop, resume, letGo, late, session };
}

test("a write that is not waited for any longer may still come, and then it is read again", async () => {
  const { workbook, outcome, stop, letGo, late } = await insertHeldBack(2);
  while (workbook.excel.bridge.trips.length < 2) await new Promise((r) => setTimeout(r, 5));
  stop();
  const came = await outcome;
  expect(came).toEqual({ is: "unknown", problem: { is: "stopped" } });
  if (came.is !== "unknown") throw new Error(came.is);
  for (const words of [english, japanese]) {
    const { sentence, nextStep } = explainUnfinished(came, words);
    expect(sentence).toMatch(/[.。]$/u);
    expect(nextStep).toMatch(/[.。]$/u);
  }
  expect(late).not.toHaveBeenCalled();
  letGo();
  await workbook.cells();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(late).toHaveBeenCalledTimes(1);
  expect((await workbook.open()).insertedTables).toHaveLength(2);
  await workbook.close();
});

test("where only the look was under way nothing is written, and the session goes on once it is resumed", async () => {
  const { workbook, outcome, stop, resume, letGo, session } = await insertHeldBack(1);
  stop();
  expect(await outcome).toEqual({ is: "notWritten", problem: { is: "stopped" } });
  letGo();
  await workbook.cells();
  expect((await workbook.open()).insertedTables).toHaveLength(0);
  const open = await workbook.open();
  const request = tablesRequest(plans, open);
  expect((await insertTables(session, request, newSheet)).is).toBe("notWritten");
  resume();
  expect((await insertTables(session, request, newSheet)).is).toBe("written");
  await workbook.close();
});
