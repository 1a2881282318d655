import { announcement } from "./announcements";
import { annualCell, columnCell } from "./cells";
import { checked, findingsOf } from "./checked";
import type { AnnualWritten, AnnouncementWritten } from "./written";

const previousRow: AnnualWritten = {
  year: "2018-03-31",
  interim: "13.50",
  yearEnd: "13.50",
  total: "27.00",
};

/** What DV11 and DV14 blame in this year's row below a forecast of it. */
function blamed(
  forecast: Partial<AnnualWritten>,
  actual: Partial<AnnualWritten>,
  more: AnnouncementWritten = {},
) {
  const result = checked(
    announcement({
      ...more,
      annual: [
        { year: null, forecast: "plain", announcedOn: "2019-05-14", ...forecast },
        { year: "2019-03-31", ...actual },
        previousRow,
      ],
    }),
  );
  return ["DV11", "DV14"].flatMap((rule) => findingsOf(rule, result));
}

const expectedOf = (finding: ReturnType<typeof blamed>[number] | undefined) =>
  finding?.expected?.is === "amount" && finding.expected.amount.number.toFixed(2);

test("a figure that its own total and a forecast contradict by as much is the slip", () => {
  const [part, consequence, ...others] = blamed(
    { interim: "-", yearEnd: "13.50", total: "27.00" },
    { interim: "15.30", yearEnd: "13.50", total: "27.00" },
  );
  expect(others).toEqual([]);
  expect(part).toMatchObject({
    rule: "DV11",
    severity: "error",
    outcome: "partDiffers",
    cell: annualCell(1, "interim"),
    related: [annualCell(1, "total"), annualCell(0, "total")],
    fix: { cell: annualCell(1, "interim") },
  });
  expect(expectedOf(part)).toBe("13.50");
  expect(consequence).toMatchObject({ rule: "DV14", causedBy: "DV11", fix: null });
});

test("a dash that both rows have is the slip where it is the only one", () => {
  const [part] = blamed(
    { interim: "-", yearEnd: "13.50", total: "27.00" },
    { interim: "-", yearEnd: "13.50", total: "27.00" },
  );
  expect(part).toMatchObject({ outcome: "partDiffers", cell: annualCell(1, "interim") });
  expect(expectedOf(part)).toBe("13.50");
});

test("where the two totals lack another amount each, each total is blamed", () => {
  const found = blamed(
    { interim: "-", yearEnd: "13.50", total: "27.00" },
    { interim: "15.30", yearEnd: "13.50", total: "27.10" },
  );
  expect(found).toMatchObject([
    { rule: "DV11", outcome: "sumDiffers", cell: annualCell(1, "total"), causedBy: null },
    { rule: "DV14", outcome: "sumDiffers", cell: annualCell(0, "total"), causedBy: null },
  ]);
});

test("of several periods that the forecast leaves out, the one with a figure lends it", () => {
  const dashes = { firstQuarter: "-", interim: "-", thirdQuarter: "-", yearEnd: "13.50" };
  const one = blamed(
    { ...dashes, total: "27.00" },
    { ...dashes, interim: "15.30", total: "27.00" },
  );
  expect(one[0]).toMatchObject({ outcome: "partDiffers", cell: annualCell(1, "interim") });
  const two = blamed(
    { ...dashes, total: "27.00" },
    { ...dashes, interim: "7.00", thirdQuarter: "7.00", total: "27.00" },
  );
  expect(two[0]).toMatchObject({ outcome: "sumDiffers", cell: annualCell(1, "total") });
  const none = blamed({ ...dashes, total: "27.00" }, { ...dashes, total: "27.00" });
  expect(none[0]).toMatchObject({ outcome: "sumDiffers", cell: annualCell(1, "total") });
});

test("no payment is made out to be nothing or less", () => {
  const found = (total: string) =>
    blamed(
      { interim: "-", yearEnd: "13.50", total },
      { interim: "13.50", yearEnd: "13.50", total },
    )[0];
  expect(found("13.51")).toMatchObject({ outcome: "partDiffers" });
  expect(found("13.50")).toMatchObject({ outcome: "sumDiffers", cell: annualCell(1, "total") });
});

test("a payment left out is blamed where its column has just what lacks", () => {
  const forecast = { interim: "13.50", yearEnd: "13.50", total: "27.00" };
  const of = (yearEnd: string, total: string) =>
    blamed(forecast, { interim: "13.50", yearEnd, total })[0];
  for (const unwritten of ["", "-"]) {
    const left = of(unwritten, "27.00");
    expect(left).toMatchObject({
      outcome: "partDiffers",
      cell: annualCell(1, "yearEnd"),
      related: [annualCell(1, "total"), columnCell("decided", "dividendPerShare")],
    });
    expect(expectedOf(left)).toBe("13.50");
    expect(of(unwritten, "26.99")).toMatchObject({ outcome: "sumDiffers" });
  }
  // One that is written is DV12's to compare.
  expect(of("0.50", "27.00")).toMatchObject({ outcome: "sumDiffers", causedBy: "DV12" });
});

test("a row of neither year repeats no column", () => {
  const result = checked(
    announcement({
      annual: [
        { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
        previousRow,
        { year: "2017-03-31", interim: "13.50", yearEnd: "-", total: "27.00" },
      ],
    }),
  );
  expect(findingsOf("DV11", result)).toMatchObject([
    { outcome: "sumDiffers", cell: annualCell(2, "total") },
  ]);
});
