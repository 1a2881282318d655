import {
  type ScopedAmount,
  worksheetAmounts,
} from "../../../../src/checks/prose/ties/worksheetAmounts";
import { announcement } from "../../announcements";
import type { AnnouncementWritten } from "../../written";
import { twoYears } from "./twoYears";

const amounts = (written: AnnouncementWritten = {}) =>
  worksheetAmounts(announcement({ ...twoYears, ...written }));

function shown({ fact, when, period, part, shareClass }: ScopedAmount): string {
  const of = [when, period, part, shareClass === null ? "all classes" : shareClass.name];
  return [fact.shown, ...of.filter((each) => each !== null)].join(" ");
}

test("the dividends per share of a column are of its year and of the period decided, those of the annual table of theirs", () => {
  const { perShare, own } = amounts({
    decided: { dividendPerShare: "22", parts: { ordinary: "17", special: "5" } },
    previous: { dividendPerShare: "19", dividendPerShareAsPaid: "38" },
    furtherClasses: [{ name: "Class A", decided: { dividendPerShare: "60" } }],
    annual: [
      { year: "2019-03-31", interim: "18", total: "40" },
      // Its label says only that it is last year's.
      { year: null, yearFrom: "previous", interim: "19", total: "38" },
      { year: "2019-03-31", forecast: "plain", interim: "17", total: "-" },
    ],
  });
  expect(own).toBe("yearEnd");
  expect(perShare.map(shown)).toEqual([
    "22 now yearEnd",
    "17 now yearEnd ordinary",
    "5 now yearEnd special",
    "20 forecast yearEnd",
    "19 previous yearEnd",
    "38 previous yearEnd",
    "60 now yearEnd Class A",
    "18 now interim",
    "40 now total",
    "19 previous interim",
    "38 previous total",
    "17 forecast interim",
  ]);
});

test("totals are a class's, or of all classes", () => {
  const { totals } = amounts({
    grandTotal: "1,001 million",
    previousGrandTotal: "866 million",
    furtherClasses: [{ name: "Class A", decided: { total: "10 million" } }],
  });
  expect(totals.map(shown)).toEqual([
    "991 million now yearEnd",
    "856 million previous yearEnd",
    "1,001 million now yearEnd all classes",
    "866 million previous yearEnd all classes",
    "10 million now yearEnd Class A",
  ]);
});

test.each([
  ["interim", "interim"],
  ["special", null],
  ["", null],
])("of a dividend of the kind %j the period is %j", (kind, own) => {
  expect(amounts({ decision: { kind } }).own).toBe(own);
});

test.each([
  [{}, [false, false]],
  [{ dividendPerShare: "", total: "" }, [true, true]],
  [{ dividendPerShare: "undetermined", total: "-" }, [true, true]],
  [{ dividendPerShare: "none", total: "none" }, [false, false]],
  // Where parts are given, the whole cannot be none.
  [{ dividendPerShare: "none", total: "none", parts: { ordinary: "17" } }, [true, true]],
  [{ dividendPerShare: "none", total: "none", parts: { ordinary: "-" } }, [false, false]],
  [{ dividendPerShare: null, total: "991 million" }, [true, false]],
])("of the decided column %j is missing: per share and total %j", (decided, isOpen) => {
  const { dividendPerShare, total } = amounts({ decided }).isOpen;
  expect([dividendPerShare, total]).toEqual(isOpen);
});

test("a class may lack what another has, a forecast its total", () => {
  const { isOpen } = amounts({ furtherClasses: [{ name: "Class A", decided: { total: "" } }] });
  expect(isOpen).toEqual({ dividendPerShare: true, total: true });
});
