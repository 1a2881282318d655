import { acceptancesText } from "../../src/checks/acceptance";
import { acceptedFindingsOf } from "../../src/checks/acceptedFindings";
import { acceptedMark } from "../../src/worksheet/workbookMarks";

const kept = { finding: "DV16", reason: "as published", by: "", on: "", judged: "31" };

function marks(of: string, text: string) {
  return { names: new Map(), settings: new Map([[acceptedMark(of), text]]) };
}

test("what was accepted is that of the worksheet's own mark", () => {
  const own = marks("DividendTables", acceptancesText([kept]));
  expect(acceptedFindingsOf("DividendTables", own)).toEqual([kept]);
  expect(acceptedFindingsOf("DividendTables2", own)).toEqual([]);
  expect(acceptedFindingsOf(null, own)).toEqual([]);
  // A mark of a sheet without a name of its own is none.
  expect(acceptedFindingsOf(null, marks("null", acceptancesText([kept])))).toEqual([]);
  expect(acceptedFindingsOf("DividendTables", marks("DividendTables", "no JSON"))).toEqual([]);
});
