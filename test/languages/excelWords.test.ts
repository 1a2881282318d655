import { excelWords as english } from "../../src/languages/en/excel";
import {
  type ExcelProblem,
  type Obstacle,
  type Unfinished,
  explainObstacle,
  explainProblem,
  explainUnfinished,
} from "../../src/languages/excelWords";
import { excelWords as japanese } from "../../src/languages/ja/excel";

const problems: readonly ExcelProblem[] = [
  { is: "editing" },
  { is: "protected", sheet: null },
  { is: "protected", sheet: "Tables" },
  { is: "sheetGone" },
  { is: "inactiveWorkbook" },
  { is: "tooLarge" },
  { is: "tooOld", needs: "ExcelApi 1.9", member: null },
  { is: "tooOld", needs: "ExcelApi 1.9", member: "Range.merge" },
  { is: "noAnswer", seconds: 15 },
  { is: "busy" },
  { is: "noExcel" },
  { is: "sheetHidden", sheet: "Tables" },
  { is: "notInFront", code: "InvalidSelection" },
  { is: "failed", code: "GeneralException", asked: null },
  ...(["worksheet", "sheets", "place", "tables", "cells", "newSheet", "kept"] as const).map(
    (asked) => ({ is: "failed", code: "ItemNotFound", asked }) as const,
  ),
];
const obstacles: readonly Obstacle[] = [
  { is: "noRoom", rows: 13, columns: 4 },
  { is: "worksheetChanged" },
  { is: "cellsInError", cells: ["B9"] },
  { is: "noTables" },
  { is: "inExcelTable", sheet: "Tables", table: "Table1" },
  { is: "changedMeanwhile", cells: ["Tables!C5"] },
  { is: "cellChanged", cell: "C4", shown: "" },
  { is: "cellChanged", cell: "C4", shown: "June 28, 2019" },
  { is: "cellHasFormula", cell: "C4" },
];
const unfinished: readonly Unfinished[] = [
  { is: "notWritten", problem: { is: "busy" } },
  { is: "partlyWritten", problem: { is: "busy" }, written: ["T!B4:E9"], missing: ["T!B11:E20"] },
  { is: "formatsOnly", problem: { is: "busy" }, cells: ["T!B4:E9"] },
  { is: "pending", problem: { is: "noAnswer", seconds: 15 } },
  { is: "unknown", problem: { is: "busy" } },
];
const languages = [
  ["English", english, /^[A-Z“].*[.]$/su],
  ["Japanese", japanese, /[\u3040-\u9fff].*。$/su],
] as const;

describe.each(languages)("in %s", (_, words, shape) => {
  const explanations = [
    ...problems.map((it) => explainProblem(it, words)),
    ...obstacles.map((it) => explainObstacle(it, words)),
    ...unfinished.map((it) => explainUnfinished(it, words)),
  ];

  test("everything that can go wrong has a sentence and a next step of its own", () => {
    for (const { sentence, nextStep } of explanations) {
      expect(sentence).toMatch(shape);
      expect(nextStep).toMatch(shape);
    }
    const sentences = explanations.map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("two sentences stand beside each other as the language writes them", () => {
    const unknown: Unfinished = { is: "unknown", problem: { is: "busy" } };
    const { sentence } = explainUnfinished(unknown, words);
    expect(sentence.includes("。 ")).toBe(false);
    expect(/\.[A-Z]/u.test(sentence)).toBe(false);
  });

  test("cells, sheets, codes and times are named", () => {
    const said = explanations.map(({ sentence }) => sentence).join("\n");
    for (const name of ["B4", "C5", "Tables", "ExcelApi 1.9", "Range.merge", "15", "T!B11:E20"]) {
      expect(said).toContain(name);
    }
    expect(said).toContain("GeneralException");
    expect(said).toContain("June 28, 2019");
  });

  test("of very many cells some are named and the rest are counted", () => {
    const cells = Array.from({ length: 40 }, (__, row) => `B${String(row + 1)}`);
    const { sentence } = explainObstacle({ is: "changedMeanwhile", cells }, words);
    expect(sentence).toContain("B12");
    expect(sentence).not.toContain("B13");
    expect(sentence).toContain("28");
  });
});
