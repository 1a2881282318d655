import { judged } from "../worksheets";

function found(english: string, japanese: string) {
  const { of } = judged({
    Text: { "Reason (English)": [english], "Reason (Japanese)": [japanese] },
  });
  return of("DV36").map(({ severity, outcome, details }) => ({ severity, outcome, ...details }));
}

test.each([
  ["It is paid on June 27, 2019.", "2019年6月28日に支払います。", "differs"],
  ["It is paid on June 27.", "6月28日に支払います。", "differs"],
  ["It is paid on June 28, 2019.", "令和2年6月28日に支払います。", "differs"],
  ["It pays JPY13.00.", "13円50銭を支払います。", "differs"],
  ["It pays JPY13.50 (*1).", "13円50銭を支払います。", "onlyIn"],
  ["The dividend is undecided.", "配当は未定です。期末は13円50銭です。", "onlyIn"],
  ["The dividend is decided.", "配当は未定です。", "onlyIn"],
  ["The payout ratio is 30%.", "配当性向は31%です。", "differs"],
  ["The total is JPY608 million.", "総額は6億900万円です。", "differs"],
])("%s / %s", (english, japanese, outcome) => {
  expect(found(english, japanese)).toMatchObject([{ severity: "error", outcome }]);
});

test.each([
  ["It is paid on June 28, 2019.", "令和元年6月28日に支払います。"],
  ["It is paid on June 28.", "2019年6月28日に支払います。"],
  ["It pays JPY13.50 (*1).", "（＊１）13円50銭を支払います。"],
  ["The total is JPY608 million.", "総額は6億800万円です。"],
  ["The 27th meeting decides; it is undecided.", "第27回の総会で決めます。未定です。"],
  ["Two of 3 parts.", "三つのうち2つです。"],
  ["{{dividend per share}}", "{{total}}"],
])("%s / %s say the same", (english, japanese) => {
  expect(found(english, japanese)).toEqual([]);
});

test("cells of both languages are named, the odd one first", () => {
  const { of, at } = judged({
    Text: {
      "Lead (English)": ["It is paid on June 28, 2019."],
      "Lead (Japanese)": ["2019年6月27日に支払います。"],
    },
  });
  expect(of("DV36")).toMatchObject([
    { cell: at("Lead (Japanese)"), related: [at("Lead (English)")] },
  ]);
});

test("column headings are compared too", () => {
  const { of } = judged({
    Dividend: {
      "Column heading (English)": ["", "Forecast (May 14, 2019)", ""],
      "Column heading (Japanese)": ["", "予想（2019年5月13日公表）", ""],
    },
  });
  expect(of("DV36")).toHaveLength(1);
});

test("one language alone is not checked", () => {
  const { result } = judged({ Text: { Reason: ["It pays JPY13.50."] } });
  expect(result.notChecked).toContainEqual({ rule: "DV36", missing: "secondLanguage" });
});
