import { missingFacts } from "../../src/checks/missingFacts";

test("what was not checked is told once a fact, with its rules and places each once", () => {
  const cell = { row: 3, column: 1 };
  expect(
    missingFacts([
      { rule: "DV01", missing: "sharesEntitled", column: "decided", cell },
      { rule: "DV03", missing: "sharesEntitled", cell, unread: true },
      { rule: "DV24", missing: "earlierWorksheet" },
      { rule: "DV02", missing: "sharesEntitled", column: "decided", cell },
      { rule: "DV02", missing: "sharesEntitled", column: "previous" },
    ]),
  ).toEqual([
    {
      missing: "sharesEntitled",
      unread: null,
      rules: ["DV01", "DV02"],
      places: [
        { missing: "sharesEntitled", column: "decided", cell },
        { missing: "sharesEntitled", column: "previous" },
      ],
    },
    {
      missing: "sharesEntitled",
      unread: cell,
      rules: ["DV03"],
      places: [{ missing: "sharesEntitled", cell, unread: true }],
    },
    {
      missing: "earlierWorksheet",
      unread: null,
      rules: ["DV24"],
      places: [{ missing: "earlierWorksheet" }],
    },
  ]);
});
