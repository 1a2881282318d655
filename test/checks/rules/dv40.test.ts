import { announcement } from "../announcements";
import { columnCell } from "../cells";
import { checked, findingsOf, missingOf } from "../checked";
import { paragraphs } from "../paragraphs";
import type { AnnouncementWritten } from "../written";

function found(written: AnnouncementWritten) {
  return findingsOf("DV40", checked(announcement(written)));
}

test("a dividend other than forecast is to be disclosed", () => {
  expect(found({ forecast: { dividendPerShare: "13.49" } })).toMatchObject([
    {
      severity: "note",
      outcome: "forecastToRevise",
      cell: columnCell("decided", "dividendPerShare"),
      related: [columnCell("forecast", "dividendPerShare")],
      // A reminder: that the two differ is nothing to correct.
      expected: null,
      gap: null,
    },
  ]);
  expect(found({ forecast: { dividendPerShare: "13.5" } })).toEqual([]);
});

test.each([
  "As announced in the financial results of today, the dividend is as forecast.",
  "本日公表の決算短信のとおり、配当を決議しました。",
])("the one forecast, with the results, may need no notice: %s", (words) => {
  const text = { lead: paragraphs(words) };
  expect(found({ text })).toMatchObject([{ severity: "note", outcome: "perhapsUnnecessary" }]);
  expect(found({ text, forecast: { dividendPerShare: "12.00" } })).toMatchObject([
    { outcome: "forecastToRevise" },
  ]);
});

test("a changed record date is to be disclosed, beside the finding that they differ", () => {
  expect(found({ forecast: { recordDate: "2019-03-30" } })).toMatchObject([
    { severity: "note", outcome: "recordDateChanged", causedBy: "DV16" },
  ]);
});

test("a dividend can be missing", () => {
  expect(
    missingOf("DV40", checked(announcement({ forecast: { dividendPerShare: "undetermined" } }))),
  ).toEqual(["dividendPerShare"]);
  expect(missingOf("DV40", checked(announcement({ decided: { dividendPerShare: "" } })))).toEqual([
    "dividendPerShare",
  ]);
});
