import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import type { TextSection } from "../../../../src/dividend/announcement";
import { announcement } from "../../announcements";
import { checked, findingsOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";
import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

/** "22 agreed, 19 not 22 22": each figure of a text with what it is, and what it should be where it is wrong. */
function ties(block: keyof TextSection, text: string): readonly string[] {
  const worksheet = announcement({ ...twoYears, text: { [block]: paragraphs(text) } });
  const all = tiedTexts(worksheet).flatMap((each) => each.ties);
  const wrong = all.filter((tie) => tie.is === "wrong").length;
  const errors = findingsOf("DV34", checked(worksheet)).filter((each) => each.severity === "error");
  expect(errors).toHaveLength(wrong);
  return all.map((tie) => {
    const figure = tie.spot.found.text;
    if (tie.is !== "wrong") return `${figure} ${tie.is}`;
    const candidates = new Set(tie.candidates.map(({ shown }) => shown));
    return `${figure} not ${[...candidates].join(" ")}`;
  });
}

test.each([
  // A sum of this year's dividends, whichever of its figures stands first.
  [
    "With the interim dividend of 18 yen, the year-end dividend of 22 yen makes 40 yen.",
    ["18 yen agreed", "22 yen agreed", "40 yen agreed"],
  ],
  [
    "With the interim dividend of 18 yen the year-end dividend of 22 yen makes 22 yen.",
    ["18 yen agreed", "22 yen agreed", "22 yen not 40"],
  ],
  // Two that are exchanged make the same sum.
  [
    "The interim dividend of 22 yen and the year-end dividend of 18 yen make 40 yen.",
    ["22 yen not 18", "18 yen not 22", "40 yen agreed"],
  ],
  // Without another period said before, what is added up may be the decided dividend.
  [
    "The previous dividend was 19 yen; the new one, including all, is 22 yen per share.",
    ["19 yen agreed", "22 yen agreed"],
  ],
  ["前期は19円でしたが、合わせて22円といたします。", ["19円 agreed", "22円 agreed"]],
  // What is said behind an amount is of the next one only where both are listed.
  ["The dividend was 19 yen for the previous year, 22 yen.", ["19 yen agreed", "22 yen agreed"]],
  [
    "The dividend was 19 yen for the previous year and JPY991 million in all.",
    ["19 yen agreed", "JPY991 million not 856 million"],
  ],
  ["18円と22円で合わせて40円となります。", ["18円 agreed", "22円 agreed", "40円 agreed"]],
  [
    "Of the 40 yen, 18 yen was paid at mid-year and 22 yen follows.",
    ["40 yen agreed", "18 yen agreed", "22 yen agreed"],
  ],
  [
    "Of the 38 yen, 18 yen was paid at mid-year and 22 yen follows.",
    ["38 yen not 22", "18 yen agreed", "22 yen not 18"],
  ],
  // Last year's alone.
  ["A year ago the dividend was 19 yen per share.", ["19 yen agreed"]],
  ["A year ago the dividend was 20 yen per share.", ["20 yen not 19"]],
  ["前期の配当は19円でした。", ["19円 agreed"]],
  ["前期の配当は22円でした。", ["22円 not 19"]],
  ["The dividend was 19 yen per share.", ["19 yen not 22"]],
  // What is compared with last year's is this year's.
  ["The dividend is 19 yen per share, the same as last year.", ["19 yen not 22"]],
  // Beside this dividend's, what words of another time stand beside.
  ["The dividend is 22 yen; it had been 19 yen.", ["22 yen agreed", "19 yen agreed"]],
  ["The dividend is 22 yen although we had announced 20 yen.", ["22 yen agreed", "20 yen agreed"]],
  ["The dividend is 22 yen although we had announced 19 yen.", ["22 yen agreed", "19 yen not 22"]],
  ["従来の19円から22円といたします。", ["19円 agreed", "22円 agreed"]],
  ["従来の18円から22円といたします。", ["18円 not 20 19", "22円 agreed"]],
  [
    "What was 19 yen on paper in the forecast has become 22 yen.",
    ["19 yen not 20", "22 yen agreed"],
  ],
  [
    "At mid-year you already received 19 yen, and now another 22 yen follows.",
    ["19 yen not 18", "22 yen agreed"],
  ],
  [
    "2019年5月14日には20円でしたが、配当は22円といたします。",
    ["2019年5月14日 agreed", "20円 agreed", "22円 agreed"],
  ],
  [
    "2019年5月15日には20円でしたが、配当は22円といたします。",
    ["2019年5月15日 open", "20円 not 22", "22円 agreed"],
  ],
  // The size of a change is no part of a sum.
  ["前期の40円から18円減の22円といたします。", ["40円 not 19", "18円 elsewhere", "22円 agreed"]],
  // One figure for two things that are set against each other.
  [
    "Whereas the dividend was 22 yen per share, it will now be 22 yen per share.",
    ["22 yen agreed", "22 yen not 20 19"],
  ],
  [
    "The dividend of 22 yen compares with a dividend of 22 yen.",
    ["22 yen agreed", "22 yen not 20 19"],
  ],
  ["The dividend is 22 yen per share, 22 yen for each one.", ["22 yen agreed", "22 yen agreed"]],
  ["1株当たり22円の配当に対し、今回の配当は22円です。", ["22円 agreed", "22円 not 20 19"]],
  ["1株当たり配当金は22円から22円といたします。", ["22円 not 20 19", "22円 agreed"]],
  // What the worksheet knows nothing of is wrong where the sentence speaks of the dividend alone.
  ["The dividend is 22 yen per share, that is 23 yen a share.", ["22 yen agreed", "23 yen not 22"]],
  ["Shareholders get 17 yen.", ["17 yen open"]],
  ["Our dividend of 24 yen, of which we speak.", ["24 yen not 22"]],
  ["Last year's dividend of 25 yen, of which we speak.", ["25 yen not 19 38"]],
  [
    "Our dividend lifts 22 yen and 25 yen to shareholders.",
    ["22 yen agreed", "25 yen not 20 19 40 38"],
  ],
  ["The third-quarter dividend is 24 yen.", ["24 yen open"]],
  [
    "The year-end dividend is 22 yen although we had announced 25 yen.",
    ["22 yen agreed", "25 yen not 20 19 40 38"],
  ],
  [
    "The third-quarter dividend is 22 yen although we had announced 25 yen.",
    ["22 yen elsewhere", "25 yen open"],
  ],
  ["The previous year's dividend included a special dividend of 5 yen.", ["5 yen open"]],
  ["Our dividend yield is 3 percent of 700 yen.", ["3 percent open", "700 yen open"]],
  ["We pay at least 10 yen.", ["10 yen open"]],
  ["The dividend in fiscal 2012 was 11 yen.", ["fiscal 2012 open", "11 yen open"]],
  ["当初の配当予想は15円でした。", ["15円 open"]],
  // A change from an amount by a size is another rule's.
  [
    "Up 3 yen from 20 yen, the dividend is 22 yen.",
    ["3 yen elsewhere", "20 yen elsewhere", "22 yen agreed"],
  ],
  ["The difference to the previous dividend is 3 yen.", ["3 yen elsewhere"]],
  ["前期の配当との差は3円です。", ["3円 elsewhere"]],
  // What it is changed to is no difference of two dividends, though 40 less 19 makes as much.
  [
    "予想では1株当たり20円であった配当は、最終的に21円への増額で決着いたしました。",
    ["20円 agreed", "21円 not 22 19 40 38"],
  ],
  ["The difference to the previous dividend is 7 yen.", ["7 yen elsewhere"]],
  // Equal figures of two facts.
  [
    "Of the interim 18 yen and the year-end 22 yen, compared with 19 yen at the end of the previous fiscal year.",
    ["18 yen agreed", "22 yen agreed", "19 yen agreed"],
  ],
  // Two years named one after the other are of the same period.
  [
    "(Reference) Annual dividend per share: previous fiscal year 38 yen; current fiscal year 22 yen",
    ["38 yen agreed", "22 yen not 40"],
  ],
  ["年間配当金の比較 前期38円 当期40円", ["38円 agreed", "40円 agreed"]],
  ["年間配当金の比較 前期38円 当期22円", ["38円 agreed", "22円 not 40"]],
  [
    "年間配当金の内訳 中間:18円(実施済) 期末:22円(予定) 計:40円",
    ["18円 agreed", "22円 agreed", "40円 agreed"],
  ],
  [
    "年間配当金の内訳 中間:18円(実施済) 期末:22円(予定) 計:22円",
    ["18円 agreed", "22円 agreed", "22円 not 40"],
  ],
  // What earnings are compared with says nothing of the dividend.
  ["As profit was higher than projected, the dividend is 20 yen.", ["20 yen not 22"]],
  ["As profit was higher than projected, the dividend is 22 yen.", ["22 yen agreed"]],
  // The results of the year are not the year's dividend.
  ["通期決算の確定を受けて配当を22円に積み増しました。", ["22円 agreed"]],
  [
    "Now that full-year results are final, the dividend has been topped up to 40 yen.",
    ["40 yen not 22"],
  ],
  ["本日付で20円に置き換わります。配当は22円です。", ["20円 not 22", "22円 agreed"]],
  ["Special dividends are limited to 5 yen per share.", ["5 yen open"]],
  ["Votes must arrive by 6 p.m. to receive the dividend.", ["6 open"]],
  [
    "年間配当は40円とし、うち期末分の22円を株主総会にお諮りします。",
    ["40円 agreed", "22円 agreed"],
  ],
  [
    "It is 22 yen, 2 yen above the 19 yen of our previous forecast.",
    ["22 yen agreed", "2 yen elsewhere", "19 yen not 20"],
  ],
  ["1回の配当は年間配当の4分の1です。", ["1 open", "4 elsewhere", "1 elsewhere"]],
  ["1株当たり配当金は、10期前の12円から増えております。", ["10 open", "12円 open"]],
  [
    "株主還元として、配当856百万円に加え、自己株式の取得も検討してまいります。",
    ["856百万円 not 991 million"],
  ],
  // Periods.
  ["The interim dividend was 19 yen.", ["19 yen not 18"]],
  ["中間配当は18円でした。", ["18円 agreed"]],
  ["中間配当は22円、期末配当は18円です。", ["22円 not 18", "18円 not 22"]],
  ["年間配当は38円です。", ["38円 not 40"]],
  ["The annual dividend is 22 yen.", ["22 yen not 40"]],
  ["The interim dividend of 18 yen compares with 18 yen.", ["18 yen agreed", "18 yen not 22"]],
  [
    "Total dividends of JPY991 million compare with JPY991 million.",
    ["JPY991 million agreed", "JPY991 million not 856 million"],
  ],
  // Totals.
  ["Dividends total JPY991 million.", ["JPY991 million agreed"]],
  ["Dividends total JPY919 million.", ["JPY919 million not 991 million"]],
  ["Dividends total JPY991 billion.", ["JPY991 billion not 991 million"]],
  ["配当総額は9億91百万円です。", ["9億91百万円 agreed"]],
  ["配当総額は856百万円です。", ["856百万円 not 991 million"]],
])("%s", (text, expected) => {
  expect(ties("reason", text)).toEqual(expected);
});

test.each([
  [22, "agreed"],
  [23, "not 22"],
])("beside the two amounts of a change and %i others, one of them is %s", (others, expected) => {
  const list = ", or 700 yen".repeat(others);
  const [, announced] = ties(
    "reason",
    `The dividend is 22 yen although we had announced 20 yen${list}.`,
  );
  expect(announced).toBe(`20 yen ${expected}`);
});

describe("beside the parts of a dividend", () => {
  const decided = { dividendPerShare: "58", parts: { ordinary: "48", commemorative: "10" } };
  const told = (text: string) =>
    tiedTexts(announcement({ ...twoYears, decided, text: { reason: paragraphs(text) } }))
      .flatMap((each) => each.ties)
      .map(({ is }) => is);

  test.each([
    ["The dividend contains a regular portion of 48 yen and an anniversary portion of 10 yen."],
    ["配当の内訳は普通分が48円、記念分が10円です。"],
    ["Leaving aside the commemorative portion of 10 yen, the dividend stands at 48 yen."],
  ])("each part is its own: %s", (text) => {
    expect(told(text)).toEqual(["agreed", "agreed"]);
    expect(told(text.replace("48", "58"))).toContain("wrong");
    expect(told(text.replace("10", "58"))).toContain("wrong");
  });
});

test("what the worksheet has of this year alone is not held against last year's", () => {
  const previous = { dividendPerShare: "19", total: null };
  const text = "2018年3月期の配当総額は800百万円でした。";
  const told = (written: AnnouncementWritten) =>
    tiedTexts(announcement({ ...written, text: { reason: paragraphs(text) } }))
      .flatMap((each) => each.ties)
      .map(({ is }) => is);
  expect(told(twoYears)).toEqual(["elsewhere", "wrong"]);
  expect(told({ ...twoYears, previous })).toEqual(["elsewhere", "open"]);
});

// Without a word on what it is the total of.
test.each([
  ["The total is JPY680 million.", "not 991 million"],
  ["The total amount was JPY680 million.", "not 991 million"],
  ["総額は680百万円です。", "not 991 million"],
  ["We pay a dividend. The total comes to JPY680 million.", "not 991 million"],
  ["配当を行います。その総額が680百万円です。", "not 991 million"],
  ["The total is JPY991 million.", "agreed"],
  ["We built a hall. The total is JPY680 million.", "open"],
  ["We pay a dividend and retire bonds. The total is JPY680 million.", "open"],
  ["It is JPY680 million.", "open"],
])("a total alone: %s", (text, expected) => {
  expect(ties("notes", text)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  [
    "Payment of the dividend is scheduled for June 27, 2019, or as soon as possible.",
    "June 27, 2019 not 2019-06-28",
  ],
  ["Please note the date of July 28, 2019 for the dividend.", "July 28, 2019 not 2019-06-28"],
  ["配当は2019年6月29日にお届けします。", "2019年6月29日 not 2019-06-28"],
  ["The dividend is for those registered March 30, 2019.", "March 30, 2019 not 2019-03-31"],
  ["The Board met on May 22, 2019 about the dividend.", "May 22, 2019 not 2019-05-23"],
])("a day of the decision that differs in one place from one known: %s", (text, expected) => {
  expect(ties("lead", text)).toEqual([expected]);
});

test("a figure of two columns may stand for both", () => {
  const asForecast = { ...twoYears, forecast: { dividendPerShare: "22" } };
  const text = "The dividend of 22 yen compares with a dividend of 22 yen.";
  expect(figuresIn(text, asForecast)).toEqual(["22 yen agreed", "22 yen agreed"]);
  expect(figuresIn(text, twoYears)).toEqual(["22 yen agreed", "22 yen not 20 19"]);
});

test("of a year of which the worksheet lacks the amount nothing is expected", () => {
  const text = "FY2017: dividends of 19 yen per share, JPY800 million in total.";
  const without = { ...twoYears, previous: { dividendPerShare: "19", total: null } };
  expect(figuresIn(text, without)).toEqual([
    "FY2017 elsewhere",
    "19 yen agreed",
    "JPY800 million open",
  ]);
  expect(figuresIn(text, twoYears).at(-1)).toBe("JPY800 million not 856 million");
  expect(
    figuresIn("In FY2017 and FY2018 the dividend brought shareholders 25 yen.", twoYears).at(-1),
  ).toBe("25 yen not 22 19 40 38");
});

test("beside last year's dividend this year's is right, though its year is wrong", () => {
  const text =
    "The dividend for FY2017 has been set at 22 yen per share against 19 yen a year earlier.";
  expect(figuresIn(text, twoYears)).toEqual([
    "FY2017 not 2019-03-31",
    "22 yen agreed",
    "19 yen agreed",
  ]);
});

describe("beside another class", () => {
  const written = {
    ...twoYears,
    grandTotal: "1,001 million",
    furtherClasses: [
      {
        name: "Class A",
        decided: { dividendPerShare: "60", total: "10 million" },
        previous: { dividendPerShare: "60", total: "10 million" },
      },
    ],
  };

  test.each([
    [
      "Total dividends rise to JPY10 million from JPY856 million in the previous year.",
      ["JPY10 million not 991 million 1,001 million", "JPY856 million agreed"],
    ],
    [
      "On each class A share we pay 60 yen, exactly as last year, while each common share receives 19 yen.",
      ["60 yen agreed", "19 yen not 22"],
    ],
  ])("its figures excuse none of the common shares': %s", (text, expected) => {
    expect(figuresIn(text, written)).toEqual(expected);
  });
});
