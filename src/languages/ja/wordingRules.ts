import type { dv26 } from "../../checks/rules/dv26";
import type { dv27 } from "../../checks/rules/dv27";
import type { dv32 } from "../../checks/rules/dv32";
import type { dv33 } from "../../checks/rules/dv33";
import type { dv34 } from "../../checks/rules/dv34";
import type { dv35 } from "../../checks/rules/dv35";
import type { dv36 } from "../../checks/rules/dv36";
import type { dv37 } from "../../checks/rules/dv37";
import type { dv42 } from "../../checks/rules/dv42";
import { unitText } from "../figures";
import { type Decimal, decimalPlaces, zero } from "../../dividend/decimal";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";
import { kindWords } from "./kindWords";

const namedFacts = {
  dividendPerShare: "1株当たり配当金",
  total: "配当金総額",
  recordDate: "基準日",
  effectiveDate: "効力発生日",
  releaseDate: "開示日",
  boardMeetingDate: "取締役会決議日",
  meetingNumber: "株主総会の回次",
} as const;

function changed(by: Decimal, say: Say): string {
  // Half a yen is written 0.50.
  const places = decimalPlaces(by) === 1 ? 2 : 0;
  if (by.eq(zero)) return "同額です";
  return by.gt(zero)
    ? `${say.money(by, places)}の増配です`
    : `${say.money(by.abs(), places)}の減配です`;
}

export const wordingRules: WordsOf<
  | typeof dv26
  | typeof dv27
  | typeof dv32
  | typeof dv33
  | typeof dv34
  | typeof dv35
  | typeof dv36
  | typeof dv37
  | typeof dv42
> = {
  DV26: {
    title: "曜日",
    why: "日付に添えた曜日はその日付の曜日でなければならず、違う場合は日付か曜日のどちらかが誤りです。",
    sentences: {
      wrongWeekday: ({ date, written }, say) =>
        `${say.date(date)}は${say.weekday(date)}ですが、${say.quoted(written)}と書かれています。日付または曜日を直してください。`,
    },
  },
  DV27: {
    title: "年度の表記",
    why: "事業年度の呼び方は表の各欄・各行でそろえます。英文では、終わった年度を ended、終わっていない年度を ending と書きます。",
    sentences: {
      otherYear: ({ label, right, yearEnd }, say) =>
        `${say.quoted(label)}は${say.date(yearEnd)}に終わる事業年度を指していますが、ほかの表記または通常の呼び方にそろえると${say.quoted(right)}です。表記を直してください。`,
      endedOrEnding: ({ wording, yearEnd, releaseDate }, say) =>
        wording === "ended"
          ? `「ended」とありますが、開示日${say.date(releaseDate)}には${say.date(yearEnd)}までの年度は終わっていません。「ending」としてください。`
          : `「ending」とありますが、開示日${say.date(releaseDate)}には${say.date(yearEnd)}までの年度は終わっています。「ended」としてください。`,
    },
  },
  DV32: {
    title: "通貨と単位",
    why: "金額は同じ通貨で、総額は同じ単位か、それぞれに単位を付けて示さなければ比べられません。",
    sentences: {
      otherCurrency: ({ written, expected }) =>
        `この金額は${written}で書かれていますが、ワークシートの通貨は${expected}です。金額または通貨を直してください。`,
      noUnit: ({ total, unit }, say) =>
        `${say.amount(total)}に単位がありませんが、ほかの総額は${unitText(unit, "ja")}円単位です。${unitText(unit, "ja")}円単位の金額であれば単位を付け、そうでなければ全額を書いてください。`,
    },
  },
  DV33: {
    title: "数字とダッシュの書き方",
    why: "書き方がそろっていると比べやすく、そろっていない数字は手入力の誤りであることがあります。",
    sentences: {
      decimals: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}と${say.quoted(usual)}とで小数点以下の桁数が違います（${say.cells(cells)}）。1株当たり配当金の桁数をそろえてください。`,
      dashes: ({ written, usual, cells }, say) =>
        `ダッシュが${say.quoted(written)}（${say.cells(cells)}）と${say.quoted(usual)}の二通りあります。一つにそろえてください。`,
      capital: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}と${say.quoted(usual)}とで yen の大文字・小文字が違います（${say.cells(cells)}）。どちらかにそろえてください。`,
      width: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}と${say.quoted(usual)}とで全角・半角が違います（${say.cells(cells)}）。どちらかにそろえてください。`,
      blank: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}と${say.quoted(usual)}とで「円」の前の空白が違います（${say.cells(cells)}）。どちらかにそろえてください。`,
    },
  },
  DV34: {
    title: "文章中の数字",
    why: "文章の数字はそのまま引用されます。文章に入力した数字は、決定内容である表の数字と一致する必要があります。",
    sentences: {
      contradicts: ({ fact, words, stated }, say) =>
        `この文章では${namedFacts[fact]}が${say.quoted(words)}ですが、ワークシートでは${say.quoted(stated)}です。文章を直すか、差し込み項目にしてください。`,
      otherYear: ({ words, yearEnd }, say) =>
        `この文章に${say.quoted(words)}とありますが、この配当は${say.date(yearEnd)}に終わる事業年度のものです。文章を直すか、差し込み項目 {{fiscal year}} にしてください。`,
      noSuchDate: ({ words }, say) =>
        `この文章に${say.quoted(words)}とありますが、そのような日付はありません。日付を直してください。`,
      unplaced: ({ words }, say) =>
        `ワークシートに対応する数字がないため、照合していません：${words.map((each) => say.quoted(each)).join("、")}。目で確認してください。`,
    },
  },
  DV35: {
    title: "文章中の増減",
    why: "文章に書かれた増配・減配の額は表の数字の差であり、その差と一致する必要があります。",
    sentences: {
      otherSize: ({ words, stated, right }, say) =>
        `文章では${say.quoted(words)}の${stated.gt(zero) ? "増配" : "減配"}ですが、ワークシートの数字では${changed(right, say)}。文章または数字を直してください。`,
      otherWay: ({ words, right }, say) =>
        `文章に${say.quoted(words)}とありますが、ワークシートの数字では${changed(right, say)}。文章または数字を直してください。`,
    },
  },
  DV36: {
    title: "日本文と英文",
    why: "二つの言語は同じ決定を知らせるものであり、日付、金額、注の印は両方で一致する必要があります。",
    sentences: {
      differs: ({ english, japanese }, say) =>
        `日本文の${japanese.map((each) => say.quoted(each)).join("、")}に対して、英文は${english.map((each) => say.quoted(each)).join("、")}です。一致させてください。`,
      onlyIn: ({ language, words }, say) =>
        `${words.map((each) => say.quoted(each)).join("、")}は${language === "en" ? "英文" : "日本文"}にしかありません。もう一方にも書くか、取り除いてください。`,
    },
  },
  DV37: {
    title: "注記と注の印",
    why: "（*1）のような印は注記と対になります。株式分割についての注記は、ワークシートの分割の欄と一致する必要があります。",
    sentences: {
      markWithoutNote: ({ mark }, say) =>
        `印${say.quoted(mark)}に対応する注記がありません。「注記」にその印で始まる文を書くか、印を消してください。`,
      noteWithoutMark: ({ mark }, say) =>
        `${say.quoted(mark)}の注記に対応する印が、金額にも見出しにも文章にもありません。印を付けるか、注記の印を消してください。`,
      otherSplitDate: ({ written, stated }, say) =>
        `注記では分割の日が${say.date(written)}ですが、「株式分割の効力発生日」は${say.date(stated)}です。どちらかを直してください。`,
      otherSplitRatio: ({ words, stated }, say) =>
        `注記では分割比率が${say.quoted(words)}ですが、「株式分割比率」は${say.quoted(stated)}です。どちらかを直してください。`,
    },
  },
  DV42: {
    title: "入力した列見出し",
    why: "入力した、または前回から写した列見出しは、その列の公表日、配当の種類、事業年度と一致する必要があります。",
    sentences: {
      otherAnnouncement: ({ words, announcedOn }, say) =>
        `見出しの公表日は${say.quoted(words)}ですが、「公表日」は${say.date(announcedOn)}です。見出しを直してください（空欄にすると自動で作成します）。`,
      otherFiscalYear: ({ words, yearEnd }, say) =>
        `見出しに${say.quoted(words)}とありますが、この列は${say.date(yearEnd)}に終わる事業年度のものです。見出しを直してください（空欄にすると自動で作成します）。`,
      otherKind: ({ heading, kind }, say) =>
        `見出し${say.quoted(heading)}の配当の種類が、ワークシートの${kindWords[kind]}配当と異なります。見出しまたは「配当の種類」を直してください。`,
    },
  },
};
