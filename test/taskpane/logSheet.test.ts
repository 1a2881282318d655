import { rulesByNumber } from "../../src/checks/rulebook";
import { labelledCell } from "../../src/taskpane/controller/cellLabel";
import { logSheet } from "../../src/taskpane/controller/logSheet";
import { galleryStates } from "../../src/workbench/gallery/states";
import { fullWorksheet } from "../checks/fullWorksheet";

function logOf(state: string, language: "en" | "ja") {
  const { worksheet } = galleryStates(language, "light")[state] ?? {};
  if (worksheet?.is !== "read") throw new Error(`The gallery has no reading in ${state}`);
  const sheet = logSheet(worksheet.reading, language);
  const texts = sheet.rows.map((row) =>
    row.map((cell) => (cell?.content.is === "text" ? cell.content.text : "")),
  );
  return { sheet, texts };
}

test.each([
  ["en", "Checked", "1 error, no warnings, no notes", "Rule"],
  ["ja", "チェック日時", "エラー1件、警告0件、参考0件", "ルール"],
] as const)(
  "says what was checked, when and with what result (%s)",
  (language, when, counts, rule) => {
    const { sheet, texts } = logOf("slip", language);
    expect(texts.find(([label]) => label === when)?.[1]).toContain("2019");
    expect(texts.flat()).toContainEqual(expect.stringContaining(counts));
    expect(texts[sheet.page?.titleRow ?? 0]?.[0]).toBe(rule);
  },
);

test("has a line for every rule and a place to sign", () => {
  const { sheet, texts } = logOf("slip", "en");
  const rules = new Set(texts.map(([first]) => first));
  expect(rulesByNumber.filter(({ id }) => !rules.has(id))).toEqual([]);
  expect(sheet.rows.at(-1)?.filter((cell) => cell?.role === "signature")).toHaveLength(3);
});

test("says of an accepted finding why it was accepted, by whom and when", () => {
  const { texts } = logOf("accepted", "en");
  expect(texts.flat()).toContainEqual(
    expect.stringContaining("Accepted by Sayo Kitamura on May 21, 2019: As printed in 2019"),
  );
});

test("an accepted error stands first, marked as one", () => {
  const { sheet, texts } = logOf("accepted", "en");
  const first = (sheet.page?.titleRow ?? 0) + 1;
  expect(texts[first]?.[2]).toBe("Error, accepted");
  expect(sheet.rows[first]?.map((cell) => cell?.role)).toEqual(Array(6).fill("heading"));
  expect(sheet.rows[first + 1]?.[0]?.role).toBe("value");
});

test("what agrees is told with the label of each cell", () => {
  const { announcement } = fullWorksheet();
  const [common, preferred] = announcement.classes;
  const cellOf = (shareClass: typeof common) => shareClass?.columns[0]?.recordDate?.cell;
  const nowhere = { row: 0, column: 0 };
  const recordDate = cellOf(common) ?? nowhere;
  const ofClass = cellOf(preferred) ?? nowhere;
  expect(labelledCell(ofClass, announcement, "en")?.label).toBe(
    "Class A preferred shares, Record date, Decided",
  );
  expect(labelledCell(nowhere, announcement, "en")).toBeNull();
  expect(labelledCell(recordDate, announcement, "en")?.label).toBe("Record date, Decided");
  expect(labelledCell(recordDate, announcement, "ja")?.label).toBe("基準日・決定額");
});
