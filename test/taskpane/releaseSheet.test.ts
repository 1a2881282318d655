import { releaseSheet } from "../../src/taskpane/controller/releaseSheet";
import { rowHeights } from "../../src/tables/tableLayout";
import { composed } from "../release/compositions";
import { iij } from "../release/iij";

const sheet = releaseSheet(composed(iij, "ja", { draft: true }).document, "開示文");
const texts = sheet.rows.map(([first]) => (first?.content.is === "text" ? first.content.text : ""));

test("the release on a sheet has the lines of the Word file, each over the page's width", () => {
  const lines = sheet.layout?.lines ?? [];
  const lineOf = (text: string) => lines.find(({ row }) => texts[row] === text);
  expect(lineOf("各位")?.align).toBe("left");
  expect(lineOf("以上")?.align).toBe("right");
  expect(lineOf("剰余金の配当（期末配当）に関するお知らせ")).toMatchObject({
    align: "center",
    bold: true,
    size: 14,
  });
  const lead = lines.find(({ row }) => texts[row]?.startsWith("当社は、"));
  expect(lead?.points).toBeGreaterThan((lineOf("記")?.points ?? 0) + 18);
  expect(sheet.page?.orientation).toBe("Portrait");
});

test("its tables look as they do on a sheet of their own", () => {
  const tables = sheet.layout?.tables ?? [];
  expect(tables.map(({ plan }) => plan.table)).toEqual(["comparison", "annual"]);
  for (const { row, plan } of tables) {
    expect(texts[row + 1]).toBe(plan.rows[1]?.[0]?.text);
    expect(rowHeights(plan, sheet.layout?.columnPoints ?? []).length).toBe(plan.rows.length);
  }
});
