import { saidDividend, saidShares } from "../../src/drafts/import/saidFacts";
import { changedYear, yearsSaid } from "../../src/drafts/import/years";

const words = (text: string) => [{ text, place: { is: "paragraph", paragraph: 1 } as const }];
const values = (said: ReturnType<typeof saidDividend>) =>
  said.map(({ fact, value }) => [fact, value]);

it.each([
  "前期は1株につき20円の配当を実施しました。",
  "連結子会社である株式会社見本の1株当たり配当金は30円です。",
  "1株当たり当期純利益は120円50銭となりました。",
  "株式分割を考慮しない場合の1株当たり期末配当金は60円となります。",
  "前期の1株当たり期末配当金は20円でした。",
  "1株につき2株の割合をもって分割いたします。",
  "次期の配当予想は1株当たり25円です。",
  "中間配当金1株につき15円を含めた年間配当金は1株につき35円となります。",
  "下限を1株当たり50円とする累進配当を行います。",
  "The subsidiary declared a dividend of 30 yen per share.",
  "Last year's dividend of 20 yen per share was raised.",
  "an annual dividend of 50 yen per share",
  "The forecast dividend of 12 yen per share remains.",
  "a minimum dividend of 40 yen per share",
  "配当金の総額は前期が500百万円でした。",
  "自己株式の取得総額は1,000,000,000円です。",
  "取得価額の総額 300,000,000円",
  "The total dividends of 300 million yen were paid last year.",
  "前期の効力発生日は2023年6月29日でした。",
  "基準日は2022年9月30日でした(前期中間)。",
])("takes no fact of the dividend from %s", (sentence) => {
  expect(values(saidDividend(words(sentence)))).toEqual([]);
});

it.each([
  "前期末の発行済株式総数は10,000,000株です。",
  "子会社の発行済株式数 2,000,000株を取得します。",
  "分割前の発行済株式総数 10,000,000株",
  "分割により増加する株式数 20,000,000株、分割後の発行済株式総数 30,000,000株",
  "自己株式 500,000株を取得することを決議しました。",
  "自己株式の消却 300,000株",
  "The Company issued 1,000,000 shares to directors.",
  "issued bonds of 5,000,000,000 yen",
  "treasury shares to be acquired: up to 1,200,000 shares",
  "The number of shares issued after the split: 30,000,000",
  "発行済株式総数（自己株式を除く）に対する割合 9,500,000株",
  "新株予約権の目的となる発行済株式 1,000,000株",
  "Stock acquisition rights issued: 12,000",
])("takes no number of shares from %s", (sentence) => {
  expect(values(saidShares(words(sentence)))).toEqual([]);
});

it.each([
  [
    "当社普通株式1株につき金110円(普通配当 96円、記念配当 14円) 総額 3,327,493,950円",
    [
      ["dividendPerShare", "110円(普通配当 96円、記念配当 14円)"],
      ["total", "3,327,493,950円"],
    ],
  ],
  [
    "当社普通株式1株につき金36円67銭 (普通配当) 配当総額 2,766,837,052円",
    [
      ["dividendPerShare", "36円67銭"],
      ["total", "2,766,837,052円"],
    ],
  ],
  ["剰余金の配当が効力を生じる日 2024年6月24日", [["effectiveDate", "2024年6月24日"]]],
  ["The Company will pay a dividend of 30 yen per share.", [["dividendPerShare", "30 yen"]]],
])("takes what %s says", (sentence, facts) => {
  expect(values(saidDividend(words(sentence)))).toEqual(facts);
});

it.each([
  [
    "As of June 30, 2009: issued 19,944,317; treasury 731,463; dividend on 19,212,854 shares.",
    [
      ["sharesIssued", "19,944,317"],
      ["treasuryShares", "731,463"],
      ["sharesEntitled", "19,212,854"],
    ],
  ],
  ["配当対象株式数 9,500,000株", [["sharesEntitled", "9,500,000"]]],
  ["2024年3月31日現在の発行済株式総数は10,000,000株です。", [["sharesIssued", "10,000,000"]]],
])("takes the numbers of shares that %s gives", (sentence, facts) => {
  expect(values(saidShares(words(sentence)))).toEqual(facts);
});

it.each([
  "決算期変更の予定はありません。",
  "親会社の決算期変更に伴い",
  "当社は決算期を変更しておりません。",
  "There was no change in the fiscal year end.",
])("knows no changed year from %s", (sentence) => {
  expect(changedYear([sentence])).toEqual([]);
});

it("takes no year of another company or of a plan", () => {
  const others = ["子会社の2023年12月期の決算", "中期経営計画の最終年度である2026年3月期"];
  expect(yearsSaid(others)).toEqual([]);
  expect(yearsSaid(["2024年3月期の期末配当"])).toHaveLength(1);
});
