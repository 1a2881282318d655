import type { CivilDate } from "../../dividend/civilDate";
import type { Usage } from "../usage";

function date({ year, month, day }: CivilDate): string {
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

function fiscalYear({ year, month }: CivilDate): string {
  return `${String(year)}年${String(month)}月期`;
}

const yen = (currency: string | null) => (currency === "JPY" ? "円" : null);

export const usage: Usage = {
  locale: "ja-JP",
  font: "Yu Gothic",
  italics: false,

  space: "",
  comma: "、",
  semicolon: "、",
  colon: "：",
  stop: "。",
  labelComma: "・",
  or: "または",
  aside: (text) => `（${text}）`,
  quoted: (text) => `「${text}」`,

  weekdays: ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
  weekdayLetters: 1,
  date,
  dates(from, to) {
    if (from === null) return to === null ? "どの日でも可" : `${date(to)}以前`;
    return to === null ? `${date(from)}以降` : `${date(from)}から${date(to)}まで`;
  },
  withWeekday: (day, weekday) => `${day}（${weekday}）`,
  daysApart: (days, count) => `${count}日${days < 0 ? "早い" : "遅い"}`,
  ordinal: (number) => `第${String(number)}回`,
  dateFormat: 'yyyy"年"m"月"d"日"',
  dateFormula: (cell) => ["YEAR(", cell, ')&"年"&MONTH(', cell, ')&"月"&DAY(', cell, ')&"日"'],
  typedDate: date,
  typedDateFormat: 'yyyy"年"m"月"d"日"',

  fiscalYear,
  fiscalYearFormula: (end) => ["YEAR(", ...end, ')&"年"&MONTH(', ...end, ')&"月期"'],
  yearLabel: fiscalYear,
  announcedOn: (day) => `（${date(day)}公表）`,

  shares: (count, unit) => `${count}${unit}株`,
  money: (digits, unit, currency) => `${digits}${unit}${yen(currency) ?? currency}`,
  shareAmount: (currency) => ({ prefix: "", suffix: yen(currency) ?? currency }),
  currencyInSentences: false,
  perShare: { before: "(?<=株当たり)", behind: "" },
  typedCurrency: (currency) => yen(currency) ?? "",
  unitOfLabel: (unit, counts) => (counts === "shares" ? `（${unit}株）` : `（${unit}）`),
  paid: "（支払済）",
  upperLimit: "（上限）",
  range: (from, to) => `${from}～${to}`,
  ifRounded: (range, mode) => `${range}（${mode}の場合）`,
  rounded: (modes) => modes,
  splitRatio: (to, from) => `${from}株につき${to}株`,

  toGo: (count) => `${String(count)}件`,
  toGoFormat: '0"件";;"なし"',
  taken: (words) => `開示文の文章から取り込みました。原文と照合してください：「${words}」`,
  accepted(reason, by, on) {
    const said = [on, by].filter((each) => each !== "").join(" ");
    return `確認済み${said === "" ? "" : `（${said}）`}：${reason}`;
  },
  tables: "表",
  languageNames: { en: "英語", ja: "日本語" },
  texts: { en: "英文", ja: "和文" },
};
