import { runChecks } from "../../../src/checks/checking";
import { japaneseHolidays } from "../../../src/checks/japaneseHolidays";
import { read } from "../../worksheet/readings";

/** The errors of a revision from 20 to 25 yen at the year-end, 40 to 45 in all, after 18 and 36, with this reason. */
function errors(reason: string): readonly string[] {
  const { announcement, findings } = read([
    ["Company"],
    ["Name (English)", "Example Corporation"],
    ["Announcement"],
    ["Release date", "2020-10-28"],
    ["Fiscal year end", "2021-03-31"],
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ["Previous forecast (May 14, 2020)", "20.00 yen", "20.00 yen", "40.00 yen"],
    ["Revised forecast", "-", "25.00 yen", "45.00 yen"],
    ["Year ending March 31, 2021", "20.00 yen", null, null],
    ["Year ended March 31, 2020", "18.00 yen", "18.00 yen", "36.00 yen"],
    ["Text"],
    ["Reason for the revision", reason],
  ]);
  return runChecks({ announcement, holidays: japaneseHolidays, earlier: null }, findings)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);
}

test.each([
  "In view of the upward revision of its earnings forecast, the Company raises its year-end dividend forecast by JPY5.00 to JPY25.00 per share.",
  "The year-end dividend forecast is revised from JPY20.00 to JPY25.00 per share, and the annual dividend forecast from JPY40.00 to JPY45.00.",
  "As net income is expected to be JPY3,000 million, the annual dividend will be JPY45.00 per share (previous forecast: JPY40.00; previous year: JPY36.00).",
  "The interim dividend of JPY20.00 per share was paid as forecast; for the year-end we now forecast JPY25.00, JPY7.00 more than in the previous year.",
  "業績予想の上方修正を踏まえ、期末配当予想を1株当たり20円から25円に引き上げ、年間配当予想を45円といたします。",
  "2020年5月14日に公表いたしました期末配当予想20円を5円増額し、25円に修正いたします。これにより年間配当は前期に比べ9円増配の45円となる予定です。",
])("%s: right", (reason) => {
  expect(errors(reason)).toEqual([]);
});

test.each([
  "The Company cuts its year-end forecast by JPY6.00 to JPY26.00.",
  "The year-end dividend forecast is revised from JPY20.00 to JPY27.00 per share.",
  "期末配当予想を20円から28円に修正いたします。",
  "年間配当予想を1株当たり40円から46円に修正いたします。",
])("%s: told", (reason) => {
  expect(errors(reason)).toContain("DV34");
});
