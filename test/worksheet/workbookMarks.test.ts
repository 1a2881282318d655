import { marksAmong, newOwner, ownerOf } from "../../src/worksheet/workbookMarks";

const marks = marksAmong(
  [
    { name: "DividendTables.worksheet", formula: "='FY ''19'!$A$1:$D$40" },
    { name: "DividendTables.comparison", formula: "=Tables!$B$4:$E$9" },
    { name: "DividendTables2.worksheet", formula: "=#REF!" },
    { name: "Rate", formula: "=Rates!$A$1" },
  ],
  [
    { key: "DividendTables.accepted", value: "[]" },
    { key: "DividendTables3.accepted", value: "[]" },
    { key: "DividendTables.count", value: 2 },
    { key: "theme", value: "dark" },
  ],
);

test("marks are the product's own names and texts", () => {
  expect([...marks.names]).toEqual([
    ["DividendTables.worksheet", { sheet: "FY '19", address: "A1:D40" }],
    ["DividendTables.comparison", { sheet: "Tables", address: "B4:E9" }],
    ["DividendTables2.worksheet", null],
  ]);
  expect([...marks.settings.keys()]).toEqual([
    "DividendTables.accepted",
    "DividendTables3.accepted",
  ]);
});

test("a worksheet's owner is found by its name in any case; a sheet of tables has none", () => {
  expect(ownerOf("fy '19", marks)).toBe("DividendTables");
  expect(ownerOf("Tables", marks)).toBeNull();
});

test("a new owner is one that no mark has, not even one without a sheet", () => {
  expect(newOwner(marks)).toBe("DividendTables4");
  expect(newOwner(marksAmong([], []))).toBe("DividendTables");
});
