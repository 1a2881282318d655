import { freeSheetName, quotedSheetName } from "../../src/worksheet/sheetName";

describe("a sheet's name", () => {
  it("is one that Excel allows", () => {
    expect(freeSheetName("a/b:c\\d?e*f[g]", [])).toBe("a b c d e f g");
    expect(freeSheetName("'x'", [])).toBe("x");
    expect(freeSheetName("  ", [])).toBe("Sheet");
    expect(freeSheetName("x".repeat(40), [])).toHaveLength(31);
  });

  it("is not the one Excel keeps for itself", () => {
    expect(freeSheetName("History", [])).toBe("History (2)");
  });

  it("is not taken, whatever the case", () => {
    expect(freeSheetName("Tables", ["TABLES", "tables (2)"])).toBe("Tables (3)");
    expect(freeSheetName("x".repeat(31), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  });

  it("is quoted in a formula", () => {
    expect(quotedSheetName("Year's end")).toBe("'Year''s end'");
  });
});
