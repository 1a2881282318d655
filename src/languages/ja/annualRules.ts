import type { RulebookRule } from "../../checks/rulebook";
import type { WordsOf } from "../ruleWords";

export const annualRules = {
  DV11: {
    title: "年間配当の合計",
    why: "各期の配当の合計は年間配当と一致します。",
    sentences: {
      sumDiffers: ({ sum, total }, say) =>
        `年間の合計は${say.amount(total)}ですが、各期の配当を足すと${say.amount(sum)}です。合計か、誤っている配当を直してください。`,
      partDiffers: ({ found, right, total }, say) =>
        `この期の配当が${say.value(found)}となっていますが、合計の${say.amount(total)}になるのは${say.amount(right)}の場合で、ワークシートの他の記載もこれに合っています。まずこの期の配当を確認してください。`,
    },
  },
  DV12: {
    title: "年間配当表の決定額",
    why: "決定額と、年間配当表の該当する期の配当は同じ金額です。",
    sentences: {
      differs: ({ blamed, column, annual }, say) =>
        blamed === "column"
          ? `決定額は${say.value(column)}ですが、年間配当表の該当する期は${say.value(annual)}で、ワークシートの他の金額は年間配当表に合っています。まず決定額を確認してください。`
          : `年間配当表の該当する期は${say.value(annual)}ですが、決定額は${say.value(column)}です。年間配当表を直してください。`,
    },
  },
  DV13: {
    title: "年間配当表の前期実績",
    why: "前期実績の配当と、年間配当表の前期の該当する期の配当は、同じ株式基準で同じ金額です。",
    sentences: {
      differs: ({ blamed, column, annual }, say) =>
        blamed === "column"
          ? `前期実績は${say.value(column)}ですが、年間配当表の前期の該当する期は${say.value(annual)}で、ワークシートの他の金額は年間配当表に合っています。まず前期実績の欄を確認してください。`
          : `年間配当表の前期の該当する期は${say.value(annual)}ですが、前期実績の欄は${say.value(column)}です。年間配当表を直してください。`,
    },
  },
  DV14: {
    title: "年間配当表の配当予想",
    why: "直近の配当予想と年間配当表の予想は同じ公表に基づくもので（有価証券上場規程第405条第2項・第3項）、各期の予想の合計は年間の予想と一致します。",
    sentences: {
      differs: ({ blamed, certain, column, annual }, say) =>
        blamed === "column"
          ? `直近の配当予想は${say.value(column)}ですが、年間配当表の予想は${say.value(annual)}です。公表した金額を確認してください。`
          : `年間配当表の予想は${say.value(annual)}ですが、直近の配当予想は${say.value(column)}${certain ? "で、これであれば合計も合います" : "です"}。公表した金額を確認してください。`,
      otherAnnouncementYear: ({ stated, other }, say) =>
        `直近の配当予想の公表日がここでは${say.date(stated)}ですが、同じ金額を示すもう一方では${say.date(other)}です。誤っているほうの年を直してください。`,
      sumDiffers: ({ sum, total }, say) =>
        `年間の予想の合計は${say.amount(total)}ですが、各期の予想を足すと${say.amount(sum)}です。合計か、誤っている配当を直してください。`,
    },
  },
  DV15: {
    title: "「支払済」の表示",
    why: "「支払済」は、開示日までに支払いが済んだ配当であることを示します。",
    sentences: {
      decided: ({ amount }, say) =>
        `${say.amount(amount)}は今回決定する配当ですが、「支払済」と表示されています。表示を外してください。`,
      notDue: ({ effective, release }, say) =>
        `「支払済」と表示されていますが、効力発生日${say.date(effective)}は開示日${say.date(release)}より後です。表示を外すか、日付を直してください。`,
      notYet: ({ recordDate, release }, say) =>
        `「支払済」と表示されていますが、基準日${say.date(recordDate)}は開示日${say.date(release)}より後です。表示を外してください。`,
      unmarked: ({ cells }, say) =>
        `「支払済」の表示がある配当と、ない配当（${say.cells(cells)}）があります。いずれも支払いが済んでいるはずですので、すべてに付けるか、すべて外してください。`,
    },
  },
  DV41: {
    title: "年間配当表の事業年度",
    why: "年間配当表には、当期と前期の行が1行ずつ必要です。前回から写した行の項目名には、古い年度が残りがちです。",
    sentences: {
      repeated: ({ year, missing }, say) =>
        missing === null
          ? `${say.date(year)}に終了する事業年度の行が2つあります。別の事業年度であるはずの行の項目名を直してください。`
          : `${say.date(year)}に終了する事業年度の行が2つあり、${say.date(missing)}に終了する事業年度の行がありません。誤っている項目名を直してください。`,
      shifted: ({ year, expected }, say) =>
        `この行は${say.date(year)}に終了する事業年度のものですが、${expected === null ? "当期より後の事業年度です" : `${say.date(expected)}に終了する事業年度の行がありません`}。項目名の事業年度を確認してください。`,
      notYearEnd: ({ found, yearEnd }, say) =>
        `項目名の日付${say.date(found)}は決算日ではありません（当期の決算日は${say.date(yearEnd)}）。項目名を直すか、決算期を変更した場合は「決算期変更」に入力してください。`,
      yearEndDiffers: ({ yearEnd, year }, say) =>
        `決算日が${say.date(yearEnd)}ですが、基準日と年間配当表は${say.date(year)}に終了する事業年度のものです。決算日を直してください。`,
      missing: ({ year, which }, say) =>
        `年間配当表に${which === "current" ? "当期" : "前期"}（${say.date(year)}に終了する事業年度）の行がありません。その行と比べる項目は未チェックです。行を加えてください。`,
    },
  },
  DV48: {
    title: "配当予想の修正",
    why: "配当予想の修正は予想が変わるときに開示します（東証有価証券上場規程第405条）。修正予想は前回予想と異なり、文章の増減の表現は数値と合っている必要があります。",
    sentences: {
      unchanged: ({ previous }, say) =>
        `今回修正予想が、どの期間も前回予想と同じです（このセルは${say.value(previous)}）。誤っている行を訂正してください。変更がなければ修正の開示は不要です。`,
      stillUndetermined: () =>
        "前回予想と今回修正予想がともに未定です。修正の開示が必要かどうかを確認してください。",
      otherWay: ({ words, previous, revised }, say) =>
        `文章は${say.quoted(words)}としていますが、予想は${say.value(previous)}から${say.value(revised)}への修正です。文章または数値を訂正してください。`,
      paidAlready: ({ paid, revised }, say) =>
        `支払済みと表示している配当（${say.amount(paid)}）の期間に、今回修正予想として${say.value(revised)}が入力されています。支払済みの配当は修正されません。「-」とするか、支払済みの表示を訂正してください。`,
      notBefore: ({ announcedOn, releaseDate }, say) =>
        `前回予想の公表日${say.date(announcedOn)}が、開示日${say.date(releaseDate)}より前ではありません。前回予想を公表した日を記載してください。`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;
