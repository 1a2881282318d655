import { draftOf, plainCell } from "../../src/drafts/draft";
import { rowLabel } from "../../src/drafts/placeText";
import { surroundings } from "../../src/taskpane/views/returned/draftPlaces";

const draft = draftOf([
  { is: "paragraph", text: "First" },
  {
    is: "paragraph",
    text: "A dividend with a record date of March 31, 2019 goes to the 26th Ordinary General Meeting.",
  },
  {
    is: "table",
    rows: [
      [plainCell(""), plainCell("Decided")],
      [plainCell("Record date "), plainCell("March 31, 2019")],
    ],
  },
]);

const cell = (row: number, column: number) => ({ is: "cell", table: 1, row, column }) as const;

test("a cell is known by what its row is called", () => {
  expect(rowLabel(draft, cell(2, 2))).toBe("Record date");
  expect(rowLabel(draft, cell(2, 1))).toBeNull();
  expect(rowLabel(draft, cell(1, 2))).toBeNull();
  expect(rowLabel(draft, { ...cell(2, 2), table: 2 })).toBeNull();
  expect(rowLabel(draft, { is: "paragraph", paragraph: 2 })).toBeNull();
});

test("a figure is shown among the words it stands in", () => {
  expect(surroundings(draft, { is: "paragraph", paragraph: 2 }, "26th")).toEqual({
    before: "…March 31, 2019 goes to the ",
    found: "26th",
    after: " Ordinary General Meeting.",
  });
  expect(surroundings(draft, { is: "paragraph", paragraph: 2 }, "A dividend")).toEqual({
    before: "",
    found: "A dividend",
    after: " with a record date of…",
  });
});

test("what is no figure in a paragraph stands alone", () => {
  expect(surroundings(draft, { is: "paragraph", paragraph: 1 }, "26th")).toBeNull();
  expect(surroundings(draft, { is: "paragraph", paragraph: 9 }, "26th")).toBeNull();
  expect(surroundings(draft, { is: "paragraph", paragraph: 2 }, "")).toBeNull();
  expect(surroundings(draft, cell(2, 2), "March 31, 2019")).toBeNull();
});
