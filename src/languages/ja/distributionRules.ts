import type { workedOutAmount } from "../../checks/rules/amounts/workedOutAmount";
import type { daysWithRights } from "../../checks/rules/dates/daysWithRights";
import type { DistributableFigure } from "../../dividend/distributable/figures";
import type { WordsOf } from "../ruleWords";
import { factNames } from "./factNames";
import { kindWords } from "./kindWords";

const days = { exDividendDate: "権利落日", lastDayWithRights: "権利付最終日" } as const;

/** The label of the figure's row. */
function rowOf(figure: DistributableFigure): string {
  return `「${factNames[figure]}」`;
}

export const distributionRules: WordsOf<typeof workedOutAmount | typeof daysWithRights> = {
  DV46: {
    title: "分配可能額の計算",
    why: "効力発生日における分配可能額を超えて配当することはできません（会社法第461条第1項第8号）。期末後に取得した自己株式、期中の配当、のれんの控除が漏れやすい項目です。",
    sentences: {
      tooMuch: ({ paid, distributable, over, together }, say) =>
        `${together ? "全種類の株式を合わせた配当金総額" : "配当金総額"}${say.money(paid)}が、ワークシートの金額から計算した分配可能額${say.money(distributable)}を${say.money(over)}超えています。「分配可能額」の各金額を確認してください。金額が正しい場合、この配当はできません。`,
      otherThanTyped: ({ typed, workedOut, leftOut }, say) =>
        leftOut === null
          ? `入力された分配可能額は${say.amount(typed)}ですが、ワークシートの金額から計算すると${say.money(workedOut)}です。どちらが正しいか確認してください。`
          : `入力された分配可能額${say.amount(typed)}には${rowOf(leftOut)}が反映されていません。反映すると${say.money(workedOut)}です。分配可能額または${rowOf(leftOut)}を直してください。`,
      treasuryDiffers: ({ stated, carried, over }, say) =>
        `「効力発生日の自己株式の帳簿価額」は${say.money(stated)}ですが、期末の帳簿価額に期末後の取得・処分・消却を加減すると${say.money(carried)}です。${over === null ? "" : `これによると、配当金総額は分配可能額を${say.money(over)}超えます。`}期末後に取得した自己株式が漏れていないか確認してください。`,
      treasuryLeftOut: ({ shares }, say) =>
        `自己株式を保有していますが（${say.number(shares.number)}株）、「効力発生日の自己株式の帳簿価額」が空欄のため、控除されていません。効力発生日の帳簿価額を入力してください。`,
      dividendLeftOut: ({ since, asOf }, say) =>
        `「期末後の配当額」で何も控除していませんが、${say.date(since.fiscalYearEnd)}に終了する事業年度の${kindWords[since.kind]}配当（1株当たり${say.amount(since.dividendPerShare)}）は、貸借対照表日（${say.date(asOf)}）より後に効力が生じています。期末後に効力が生じた配当の合計額を入力してください。`,
      dividendsTooLow: ({ typed, paid, sheets }, say) =>
        `「期末後の配当額」は${say.money(typed)}ですが、ワークシート${sheets.map((sheet) => say.quoted(sheet)).join("、")}によると、貸借対照表日より後に少なくとも${say.money(paid)}の配当の効力が生じています。期末後に効力が生じた配当の合計額を入力してください。`,
      balanceSheet: ({ asOf, why, expected }, say) => {
        const right = expected === null ? "" : `本件では${say.date(expected)}です。`;
        switch (why) {
          case "noYearEnd":
            return `貸借対照表日（${say.date(asOf)}）は決算日ではありません。計算書類が承認された最終事業年度より後の利益は算入できません。${right}最終事業年度の金額を入力してください。臨時計算書類の金額は専用の行に入力します。`;
          case "notYetThere":
            return `貸借対照表日（${say.date(asOf)}）が効力発生日より前ではありません。効力発生日までに計算書類が承認された最終事業年度によります。${right}両方の日付を確認してください。`;
          case "earlierYear":
            return `貸借対照表日は${say.date(asOf)}ですが、分配可能額は効力発生日までに計算書類が承認された最終事業年度の金額によります。${right}その金額を入力してください。`;
        }
      },
      belowZero: ({ figure, amount }, say) =>
        `${rowOf(figure)}が${say.amount(amount)}ですが、この金額が負になることはありません。符号または金額を直してください。`,
      magnitude: ({ figure, amount }, say) =>
        `${rowOf(figure)}が${say.amount(amount)}と入力されています。計算書類の表示と同じく、控除する金額として扱います。`,
    },
  },
  DV47: {
    title: "権利落日・権利付最終日",
    why: "どちらも、基準日と取引所の営業日、売買の受渡日数から決まります。誤った日付を信じた投資者は、配当の権利がない株式を買うことになります。",
    sentences: {
      otherDay: ({ day, typed, reckoned, recordDate }, say) =>
        `${days[day]}が${say.date(typed)}と入力されていますが、基準日${say.date(recordDate)}の${days[day]}は${say.date(reckoned)}（${say.weekday(reckoned)}）です。日付を直してください。`,
      otherDayInText: ({ day, words, reckoned, recordDate }, say) =>
        `この文章では${days[day]}を${say.quoted(words)}としていますが、基準日${say.date(recordDate)}の${days[day]}は${say.date(reckoned)}（${say.weekday(reckoned)}）です。文章を直してください。`,
    },
  },
};
