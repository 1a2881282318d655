import type { RulebookRule } from "../../checks/rulebook";
import { unitText } from "../figures";
import { type Decimal, zero } from "../../dividend/decimal";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";
import { kindWords } from "./kindWords";
import { usage } from "./usage";

const namedFacts = {
  dividendPerShare: "1株当たり配当金",
  total: "配当金総額",
  recordDate: "基準日",
  effectiveDate: "効力発生日",
  releaseDate: "開示日",
  boardMeetingDate: "取締役会決議日",
  sharesIssued: "発行済株式数",
  treasuryShares: "自己株式数",
  trustShares: "信託保有株式数",
  sharesEntitled: "配当対象株式数",
} as const;

function changed(by: Decimal, say: Say): string {
  if (by.eq(zero)) return "同額です";
  return by.gt(zero) ? `${say.money(by)}の増配です` : `${say.money(by.abs())}の減配です`;
}

export const wordingRules = {
  DV26: {
    title: "曜日",
    why: "日付に添えた曜日は、その日付の曜日と一致します。一致しない場合は、日付か曜日のどちらかが誤っています。",
    sentences: {
      wrongWeekday: ({ date, written }, say) =>
        `${say.date(date)}は${say.weekday(date)}ですが、${say.quoted(written)}と書かれています。日付または曜日を直してください。`,
    },
  },
  DV27: {
    title: "年度の表記",
    why: "事業年度の表記は表の各列・各行でそろえます。英文では、終了した年度を ended、終了していない年度を ending と書きます。",
    sentences: {
      otherYear: ({ label, right, yearEnd, asOthers }, say) =>
        `${say.quoted(label)}は${say.date(yearEnd)}に終了する事業年度の表記ですが、${asOthers ? "ほかの年度の表記にそろえると" : "通常の表記では"}${say.quoted(right)}です。表記を直してください。`,
      otherYearInText: ({ words, yearEnd }, say) =>
        `この文章に${say.quoted(words)}とありますが、この配当は${say.date(yearEnd)}に終了する事業年度のものです。文章を直すか、差し込み項目 {{fiscal year}} を使ってください。`,
      otherYearCompared: ({ words, label }, say) =>
        `この文章は比較の対象を${say.quoted(words)}としていますが、ワークシートの金額は${say.quoted(label)}のものです。文章の年度を直してください。`,
      endedOrEnding: ({ wording, yearEnd, releaseDate }, say) =>
        wording === "ended"
          ? `「ended」とありますが、開示日${say.date(releaseDate)}には${say.date(yearEnd)}までの年度は終了していません。「ending」としてください。`
          : `「ending」とありますが、開示日${say.date(releaseDate)}には${say.date(yearEnd)}までの年度は終了しています。「ended」としてください。`,
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
    why: "書き方がそろっていると比べやすくなります。そろっていない数字は、手入力による誤りの場合があります。",
    sentences: {
      decimals: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}（${say.cells(cells)}）と${say.quoted(usual)}とで小数点以下の桁数が違います。1株当たり配当金の桁数をそろえてください。`,
      dashes: ({ written, usual, cells }, say) =>
        `ダッシュ（横棒）が${say.quoted(written)}（${say.cells(cells)}）と${say.quoted(usual)}の二通りあります。一つにそろえてください。`,
      capital: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}（${say.cells(cells)}）と${say.quoted(usual)}とで yen の大文字・小文字が違います。どちらかにそろえてください。`,
      width: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}（${say.cells(cells)}）と${say.quoted(usual)}とで全角・半角が違います。どちらかにそろえてください。`,
      blank: ({ written, usual, cells }, say) =>
        `${say.quoted(written)}（${say.cells(cells)}）と${say.quoted(usual)}とで「円」の前の空白の有無が違います。どちらかにそろえてください。`,
    },
  },
  DV34: {
    title: "文章中の数字",
    why: "文章はそのまま引用されることがあります。文章に入力した数字や日付は、決定内容を示す表と一致する必要があります。",
    sentences: {
      contradicts: ({ fact, words, stated }, say) =>
        `この文章では${namedFacts[fact]}が${say.quoted(words)}ですが、ワークシートでは${say.quoted(stated)}です。文章を直すか、差し込み項目を使ってください。`,
      tooMany: ({ read, unread }) =>
        `この文章には数字や日付が${String(read + unread)}個あり、初めの${String(read)}個だけを照合しました。文章をいくつかのセルに分けるか、リリースの文章でないものを除いてください。`,
      noneOfThese: ({ fact, words, stated }, say) =>
        `この文章では${namedFacts[fact]}が${say.quoted(words)}ですが、前後の語句からは${stated.map(({ shown, cell }) => `${say.quoted(shown)}（${say.cells([cell])}）`).join("または")}のはずです。文章を直すか、どの配当の数字かを明記するか、差し込み項目を使ってください。`,
      otherKind: ({ headline, kind }, say) =>
        `表題${say.quoted(headline)}の配当の種類が、ワークシートの${kindWords[kind]}配当と異なります。表題または「配当の種類」を直してください。`,
      otherPeriod: ({ placeholder, printed, named }, say) =>
        `差し込み項目{{${placeholder}}}には${say.quoted(printed.shown)}（${say.cells([printed.cell])}）が入りますが、直前の語句は別の期間の配当を指しています${named === null ? "" : `（ワークシートでは${say.quoted(named.shown)}（${say.cells([named.cell])}））`}。別の差し込み項目を使うか、金額を入力してください。`,
      noSuchDate: ({ words }, say) =>
        `この文章に${say.quoted(words)}とありますが、そのような日付はありません。日付を直してください。`,
      unplaced: ({ words }, say) =>
        `ワークシートに対応する数字や日付がないため、照合していません：${words.map((each) => say.quoted(each)).join("、")}。元の資料で確認してください。`,
    },
  },
  DV35: {
    title: "文章中の増減",
    why: "文章に書かれた増配・減配の額は、表の金額の差と一致する必要があります。",
    sentences: {
      otherSize: ({ words, stated, right }, say) =>
        `文章では${say.quoted(words)}の${stated.gt(zero) ? "増配" : "減配"}ですが、ワークシートの金額では${changed(right, say)}。文章または金額を直してください。`,
      otherWay: ({ words, right }, say) =>
        `文章に${say.quoted(words)}とありますが、ワークシートの金額では${changed(right, say)}。文章または金額を直してください。`,
    },
  },
  DV36: {
    title: "和文と英文",
    why: "和文と英文は同じ決定を知らせるものであり、日付、金額、注記の記号は一致する必要があります。",
    sentences: {
      differs: ({ english, japanese }, say) =>
        `和文の${japanese.map((each) => say.quoted(each)).join("、")}に対して、英文は${english.map((each) => say.quoted(each)).join("、")}です。一致させてください。`,
      onlyIn: ({ language, words }, say) =>
        `${words.map((each) => say.quoted(each)).join("、")}は${usage.texts[language]}にしかありません。もう一方にも書くか、削除してください。`,
    },
  },
  DV37: {
    title: "注記とその記号",
    why: "（*1）のような記号は注記と対になります。株式分割についての注記は、ワークシートの分割の欄と一致する必要があります。",
    sentences: {
      markWithoutNote: ({ mark }, say) =>
        `記号${say.quoted(mark)}に対応する注記がありません。「注記」にその記号で始まる文を書くか、記号を削除してください。`,
      noteWithoutMark: ({ mark }, say) =>
        `注記の記号${say.quoted(mark)}が、金額にも見出しにも文章にも付いていません。該当する箇所に記号を付けるか、注記の記号を削除してください。`,
      otherSplitDate: ({ written, stated }, say) =>
        `注記では株式分割の日が${say.date(written)}ですが、「株式分割の効力発生日」は${say.date(stated)}です。どちらかを直してください。`,
      otherSplitRatio: ({ words, stated }, say) =>
        `注記では株式分割の比率が${say.quoted(words)}ですが、「株式分割比率」は${say.quoted(stated)}です。どちらかを直してください。`,
    },
  },
  DV42: {
    title: "列見出し",
    why: "列見出しを直接入力した場合や前回から写した場合も、その列の公表日、配当の種類、事業年度と一致する必要があります。",
    sentences: {
      otherAnnouncement: ({ words, announcedOn }, say) =>
        `列見出しの公表日は${say.quoted(words)}ですが、「公表日」は${say.date(announcedOn)}です。列見出しを直してください（空欄にすると自動で作成されます）。`,
      otherFiscalYear: ({ words, yearEnd }, say) =>
        `列見出しに${say.quoted(words)}とありますが、この列は${say.date(yearEnd)}に終了する事業年度のものです。列見出しを直してください（空欄にすると自動で作成されます）。`,
      otherKind: ({ heading, kind }, say) =>
        `列見出し${say.quoted(heading)}の配当の種類が、ワークシートの${kindWords[kind]}配当と異なります。列見出しまたは「配当の種類」を直してください。`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;
