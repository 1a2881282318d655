import { freeSheetName } from "../../src/excel/sheetName";

test("a new sheet's name is one Excel takes and no sheet has", () => {
  expect(freeSheetName("配当表", [])).toBe("配当表");
  expect(freeSheetName("Tables", ["TABLES", "tables (2)"])).toBe("Tables (3)");
  expect(freeSheetName("'a/b:c'", [])).toBe("a b c");
  expect(freeSheetName("x".repeat(40), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  expect(freeSheetName("[]", [])).toBe("Sheet");
});
