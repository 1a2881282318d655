import { placeOf, placedFacts } from "../../src/checks/factPlace";
import { a1 } from "../../src/dividend/fact";
import { announcement } from "./announcements";
import { annualCell, columnCell, decisionCell, notesFrom, classRow, roles } from "./cells";

const worksheet = announcement({
  decided: { parts: { ordinary: "10.00", special: "3.50" }, notes: ["Rounded down."] },
  furtherClasses: [{ name: "Class A", decided: { dividendPerShare: "60" } }],
});

test.each([
  ["decision/releaseDate", decisionCell("releaseDate")],
  ["classes/common/columns/decided/dividendPerShare", columnCell("decided", "dividendPerShare")],
  ["classes/common/columns/forecast/recordDate", columnCell("forecast", "recordDate")],
  [
    "classes/Class A/columns/decided/dividendPerShare",
    columnCell("decided", "dividendPerShare", 1),
  ],
  [
    "classes/common/columns/decided/notes/0",
    { row: classRow(0) + notesFrom, column: roles.decided },
  ],
  ["annual/rows/Year ended 2019-03-31/cells/interim", annualCell(0, "interim")],
])("%s is the place of what stands there", (place, cell) => {
  expect(placeOf(cell, worksheet)).toBe(place);
});

test("every fact has a place of its own, the same for another worksheet of the dividend", () => {
  const places = [...placedFacts(worksheet).values()].map(({ place }) => place);
  expect(new Set(places).size).toBe(places.length);
  const again = announcement({
    forecast: null,
    decided: { dividendPerShare: "14.00", parts: { ordinary: "10.00", special: "4.00" } },
  });
  const perShare = columnCell("decided", "dividendPerShare");
  expect(placeOf(perShare, again)).toBe("classes/common/columns/decided/dividendPerShare");
});

test("a cell without a fact is placed from the worksheet's first", () => {
  const elsewhere = { ...worksheet, range: { ...worksheet.range, first: { row: 4, column: 1 } } };
  expect(placeOf({ row: 205, column: 9 }, elsewhere)).toBe("201,8");
});

test("a fact is kept with what its cell shows, a text with what it says", () => {
  const cell = columnCell("decided", "recordDate");
  const found = placedFacts(worksheet).get(a1(cell));
  expect(found).toMatchObject({ cell, shown: "2019-03-31", value: { state: "given" } });
  const noted = placedFacts(worksheet).get(
    a1({ row: classRow(0) + notesFrom, column: roles.decided }),
  );
  expect(noted?.shown).toBe("Rounded down.");
});
