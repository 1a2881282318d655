import { factsOfKind } from "../../src/dividend/facts";

test("the rows of one kind are a section's own, in the order of the catalogue", () => {
  expect(factsOfKind("dividend", "shares")).toEqual([
    "sharesIssued",
    "treasuryShares",
    "trustShares",
    "sharesEntitled",
  ]);
  expect(factsOfKind("announcement", "shares")).toEqual([]);
});
