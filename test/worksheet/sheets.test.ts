import { sheet } from "./sheets";

describe("the sheet builder", () => {
  const shown = (row: Parameters<typeof sheet>[0][number], options = {}) =>
    sheet([row], options).rows[0]?.map((cell) => cell.text);

  it("displays numbers by their format, as an edge does", () => {
    expect(shown([13.5, [13.5, '"JPY"0.00" (paid)"'], [608, '#,##0"百万円"'], "x", null])).toEqual([
      "13.5",
      "JPY13.50 (paid)",
      "608百万円",
      "x",
      "",
    ]);
  });

  it("writes the same date in both date systems", () => {
    const row = [{ date: "2019-03-31", numberFormat: "mmmm d, yyyy" }];
    expect(shown(row)).toEqual(["March 31, 2019"]);
    expect(shown(row, { dateSystem: "1904" })).toEqual(["March 31, 2019"]);
    expect(sheet([row]).rows[0]?.[0]?.value).toBe(43555);
    expect(sheet([row], { dateSystem: "1904" }).rows[0]?.[0]?.value).toBe(42093);
  });

  it("fills short rows and shows errors and a display of its own", () => {
    const built = sheet([["a"], [1, { error: "#REF!" }, { value: 5, text: "####" }]]);
    expect(built.rows[0]).toHaveLength(3);
    expect(built.rows[1]?.map((cell) => cell.text)).toEqual(["1", "#REF!", "####"]);
  });
});
