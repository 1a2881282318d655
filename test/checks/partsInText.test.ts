import { partsInText } from "../../src/checks/partsInText";

const parts = (shown: string) =>
  partsInText(shown).map(({ part, amount }) => `${part} ${amount.toString()}`);

test.each([
  ["110円（普通配当96円、記念配当14円）", ["ordinary 96", "commemorative 14"]],
  ["20.00 (普通配当 17.00、特別配当 3.00)", ["ordinary 17", "special 3"]],
  ["JPY35 (ordinary JPY25, commemorative JPY10)", ["ordinary 25", "commemorative 10"]],
  ["35 (Regular 25; Special 10)", ["ordinary 25", "special 10"]],
  ["30円（うち記念配当（創業100周年）5円）", ["commemorative 5"]],
  ["30円（うち記念配当 創立 50 年 5円）", ["commemorative 5"]],
  ["30円（普通配当 25円、特別配当 5円 50周年を記念）", ["ordinary 25", "special 5"]],
  ["30円（普通配当25百万円 20円、特別配当 10円）", ["ordinary 20", "special 10"]],
  ["30円（普通配当 100%の 20円、特別配当10円）", ["ordinary 20", "special 10"]],
  ["30 (ordinary 20 special 10)", ["ordinary 20", "special 10"]],
  ["（普通配当20円、特別配当10円）", ["ordinary 20", "special 10"]],
  ["30円（20円 普通配当、10円 特別配当）", []],
  ["30円（普通配当、特別配当10円）", []],
  ["30円（特別配当を含む）", []],
  ["普通配当30円", []],
  ["特別配当30円（当期）", []],
  ["30 (extraordinary 20, especial 10)", []],
  ["30円", []],
])("%s", (shown, expected) => {
  expect(parts(shown)).toEqual(expected);
});
