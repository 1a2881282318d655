import { type Changes, judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

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
  ["The total is JPY1,267 million.", "総額は12億76百万円です。", "differs"],
  ["It is the FY2017 dividend.", "2019年3月期の配当です。", "differs"],
  ["Of the year ended March 31, 2018.", "2019年3月期の配当です。", "differs"],
  ["The 27th General Meeting decides.", "第26回定時株主総会で決めます。", "differs"],
  ["The 27th General Meeting decides.", "定時株主総会で決めます。", "onlyIn"],
  ["On its 50th anniversary", "第60回の記念", "differs"],
  ["A 2-for-1 split", "1株を3株に分割", "differs"],
  ["It resolved on May 23, 2019.", "2019年5月22日に決議しました。", "onlyIn"],
  ["It is paid on June 28, 2019.", "支払います。", "onlyIn"],
  ["It holds 100 shares.", "保有します。", "onlyIn"],
  ["It holds 99 shares.", "保有します。", "onlyIn"],
  ["A split brings 100 shares.", "分割します。", "onlyIn"],
])("%s / %s", (english, japanese, outcome) => {
  expect(found(english, japanese)).toMatchObject([{ severity: "error", outcome }]);
});

test.each([
  ["It is paid on June 28, 2019.", "令和元年6月28日に支払います。"],
  ["It is paid on June 28.", "2019年6月28日に支払います。"],
  ["It pays JPY13.50 (*1).", "（＊１）13円50銭を支払います。"],
  ["The total is JPY608 million.", "総額は6億800万円です。"],
  ["The total is JPY1,267 million.", "総額は12億67百万円です。"],
  ["The total is JPY369 million.", "総額は3億69百万円です。"],
  ["The 27th meeting decides; it is undecided.", "第27回の総会で決めます。未定です。"],
  ["Two of 3 parts.", "三つのうち2つです。"],
  ["{{dividend per share}}", "{{total}}"],
  ["Of the fiscal year ended March 31, 2019.", "2019年3月期の配当です。"],
  ["Of the fiscal year ended March 31, 2019.", "2019年3月31日に終了した事業年度です。"],
  ["Of the fiscal year ended March 31, 2019.", "当期の配当です。"],
  ["It is the FY2018 dividend.", "2019年3月期の配当です。"],
  ["It is the FY2019 dividend.", "2019年3月期の配当です。"],
  ["It is the FY2018 dividend.", "2018年度の配当です。"],
  ["The Board resolved it today.", "2019年5月23日開催の取締役会で決議しました。"],
  ["TOKYO - May 23, 2019 - The Board resolved it today.", "本日の取締役会で決議しました。"],
  ["A two-for-one split", "1株を2株に分割"],
  ["Each share was split into 2 shares.", "1株につき2株の割合で分割しました。"],
  ["No dividend is paid for the 3rd quarter.", "第3四半期の配当は行っておりません。"],
  ["On its 50th anniversary it is twice as much.", "創立50周年に当たり2倍です。"],
  ["The twenty-seventh General Meeting decides.", "第二十七回定時株主総会で決めます。"],
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

test("the worksheet's label tells which year a name is", () => {
  const outcomes = (label: string) =>
    judged({
      Announcement: { "Fiscal year label": [label] },
      Text: {
        "Reason (English)": ["It is the FY2018 dividend."],
        "Reason (Japanese)": ["2019年3月期の配当です。"],
      },
    }).of("DV36").length;
  expect(outcomes("FY2018")).toBe(0);
  expect(outcomes("FY2019")).toBe(1);
});

test("what one language says in another block is said", () => {
  const texts = (lead: string, reason: string) => ({
    Text: {
      "Lead (English)": ["The dividend is JPY13.50 per share."],
      "Lead (Japanese)": [lead],
      "Reason (Japanese)": [reason],
    },
  });
  const found = (lead: string, reason: string) => judged(texts(lead, reason)).of("DV36");
  expect(found("配当を行います。", "配当は13円50銭です。")).toEqual([]);
  expect(found("配当を行います。", "安定した配当を行います。")).toMatchObject([
    { outcome: "onlyIn" },
  ]);
  expect(found("配当は14円です。", "配当は13円50銭です。")).toMatchObject([{ outcome: "differs" }]);
});

test("a finding tells what either language has, in order", () => {
  const reason = (english: string, japanese: string) => {
    const { of, at, result } = judged({
      Text: { "Reason (English)": [english], "Reason (Japanese)": [japanese] },
    });
    const agreements = result.agreements.filter(({ rule }) => rule === "DV36");
    return { finding: of("DV36")[0], at, agreements };
  };
  expect(reason("JPY13.00 and 30%", "13円50銭と31%").finding).toMatchObject({
    details: { english: ["JPY13.00", "30%"], japanese: ["13円50銭", "31%"] },
    expected: { is: "text", text: "JPY13.00, 30%" },
    actual: { is: "text", text: "13円50銭、31%" },
  });
  const english = reason("JPY13.00 and 30%", "30%");
  expect(english.finding).toMatchObject({
    cell: english.at("Reason (English)"),
    related: [english.at("Reason (Japanese)")],
    details: { language: "en", words: ["JPY13.00"] },
    actual: { is: "text", text: "JPY13.00" },
  });
  const japanese = reason("30%", "13円と30%");
  expect(japanese.finding).toMatchObject({
    cell: japanese.at("Reason (Japanese)"),
    details: { language: "ja", words: ["13円"] },
  });
  const same = reason("JPY13.50", "13円50銭");
  expect(same.agreements).toMatchObject([
    {
      cells: [same.at("Reason (Japanese)"), same.at("Reason (English)")],
      values: [{ is: "text", text: "JPY13.50" }],
    },
  ]);
});

test("each language may say in another block what the other says here", () => {
  const texts = (changes: Changes[string]) => judged({ Text: changes }).of("DV36");
  const lead = { "Lead (English)": ["Paid."], "Lead (Japanese)": ["13円50銭を支払う。"] };
  expect(texts({ ...lead, "Reason (English)": ["It pays JPY13.50."] })).toEqual([]);
  expect(texts({ ...lead, "Reason (Japanese)": ["13円50銭です。"] })).toHaveLength(1);
});

test("texts about the company and whom to ask are not compared", () => {
  const { of, result } = judged({
    Text: {
      "About (English)": ["It has 100 shares."],
      "About (Japanese)": ["200株です。"],
      "Contact (English)": ["30%"],
      "Contact (Japanese)": ["31%"],
    },
  });
  expect(of("DV36")).toEqual([]);
  expect(result.notChecked).toContainEqual({ rule: "DV36", missing: "secondLanguage" });
});

test("with a text in both languages nothing is missing", () => {
  const { result } = judged({
    Text: {
      "Reason (English)": ["It pays."],
      "Reason (Japanese)": ["支払う。"],
      "Lead (Japanese)": ["配当"],
    },
  });
  expect(result.notChecked.filter(({ rule }) => rule === "DV36")).toEqual([]);
  expect(result.agreements.filter(({ rule }) => rule === "DV36")).toHaveLength(1);
});

changesToldInFull("DV36", "texts", {
  "the same": {
    Text: {
      "Reason (English)": ["The payout ratio is 31.2%."],
      "Reason (Japanese)": ["配当性向は31.2％です。"],
    },
  },
  "another figure": {
    Text: {
      "Reason (English)": ["The payout ratio is 32.1%."],
      "Reason (Japanese)": ["配当性向は31.2％です。"],
    },
  },
  "only in English": {
    Text: {
      "Reason (English)": ["It is paid on June 28, 2019."],
      "Reason (Japanese)": ["お支払いします。"],
    },
  },
  "only in Japanese": {
    Text: {
      "Reason (English)": ["It is paid."],
      "Reason (Japanese)": ["2019年6月28日にお支払いします。"],
    },
  },
  "two against two": {
    Text: { "Reason (English)": ["31.2% and 40.1%"], "Reason (Japanese)": ["31.3％と40.2％"] },
  },
  "one language": { Text: { Reason: ["The payout ratio is 31.2%."] } },
});
