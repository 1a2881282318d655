import { openSession } from "../../src/excel/session";
import { trialReport, tryExcel } from "../../src/excel/trial";
import type { Situation } from "../../src/workbench/workbook/situation";
import { openEmbeddedExcel } from "../../src/workbench/node";

async function trial(
  options: Parameters<typeof openEmbeddedExcel>[0] = {},
  situation: Partial<Situation> = {},
) {
  const excel = await openEmbeddedExcel({ sheets: ["Sheet1"], ...options });
  excel.install();
  Object.assign(excel.workbook.situation, situation);
  const steps = await tryExcel(openSession());
  const left = {
    sheets: excel.workbook.worksheets().map(({ name }) => name),
    names: excel.workbook.names.all().length,
    settings: excel.workbook.settings.size,
    active: excel.workbook.activeWorksheet().name,
  };
  await excel.dispose();
  return { failed: steps.filter(({ found }) => found !== null), steps, left };
}

const nothing = { sheets: ["Sheet1"], names: 0, settings: 0, active: "Sheet1" };

test.each(
  (["web", "windows", "mac"] as const).flatMap((platform) =>
    ["en-US", "ja-JP"].map((displayLanguage) => [platform, displayLanguage] as const),
  ),
)("it passes on %s in %s, and leaves nothing behind", async (platform, displayLanguage) => {
  const { failed, left, steps } = await trial({ platform, displayLanguage });
  expect(failed).toEqual([]);
  expect(left).toEqual(nothing);
  expect(trialReport(steps, platform).split("\n")).toHaveLength(steps.length + 2);
});

test.each<readonly [keyof Situation, readonly string[]]>([
  ["newSettingsCollide", ["settings"]],
  ["pageSetupFails", ["page"]],
  ["chartSheetActive", ["sheetAdded"]],
])("%s is named", async (fault, parts) => {
  const { failed, left } = await trial({}, { [fault]: true });
  expect(failed.map(({ step }) => step)).toEqual(expect.arrayContaining([...parts]));
  expect({ ...left, active: "Sheet1" }).toEqual(nothing);
});

test("another workbook in front is named, and nothing is written", async () => {
  const { failed, left } = await trial({}, { otherWorkbookInFront: true });
  expect(failed[0]).toMatchObject({ step: "sheetAdded" });
  expect(failed[0]?.found).toContain("notInFront");
  expect(left).toEqual(nothing);
});
