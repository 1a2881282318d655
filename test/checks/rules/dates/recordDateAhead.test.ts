import { announcement } from "../../announcements";
import { columnCell, decisionCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

function result(recordDate: string, total: string | null, releaseDate = "2019-05-23") {
  return checked(announcement({ decision: { releaseDate }, decided: { recordDate, total } }));
}

test("an exact total of a record date to come is noted", () => {
  expect(findingsOf("DV19", result("2020-03-31", "608 million"))).toMatchObject([
    {
      severity: "note",
      cell: columnCell("decided", "recordDate"),
      related: [decisionCell("releaseDate"), columnCell("decided", "total")],
    },
  ]);
  expect(findingsOf("DV19", result("2019-05-24", "608 million"))).toHaveLength(1);
});

test.each([
  ["2019-05-23", "608 million"],
  ["2020-03-31", "608 million as upper limit"],
])("a record date of %s with a total of %s is no finding", (recordDate, total) => {
  expect(findingsOf("DV19", result(recordDate, total))).toEqual([]);
});

test("without a total there is nothing to mark", () => {
  expect(missingOf("DV19", result("2020-03-31", null))).toEqual(["total"]);
  expect(missingOf("DV19", result("2019-03-31", null))).toEqual([]);
});

test("dates can be missing", () => {
  expect(missingOf("DV19", result("", "608 million"))).toEqual(["recordDate"]);
  expect(missingOf("DV19", result("2019-03-31", "608 million", ""))).toEqual(["releaseDate"]);
});

toldInFull("DV19", "dates", {
  "behind the release": {},
  "ahead, with a total": { decision: { releaseDate: "2019-03-20" } },
  "ahead, as upper limit": {
    decision: { releaseDate: "2019-03-20" },
    decided: { total: "608 million as upper limit" },
  },
  "ahead, without a total": { decision: { releaseDate: "2019-03-20" }, decided: { total: "-" } },
  "on the day": { decision: { releaseDate: "2019-03-31" } },
  "of no dividend": {
    decision: { releaseDate: "2019-03-20" },
    decided: { dividendPerShare: "none", total: "-", effectiveDate: "-", resource: "-" },
  },
  "without a release date": { decision: { releaseDate: "" } },
  "not given": { decided: { recordDate: "" } },
});
