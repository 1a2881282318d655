import type { Expectation } from "../../worksheet/readingProblem";
import type { ReadingWords } from "../readingWords";
import { factNames } from "./factNames";

export const expectations: Record<Expectation, string> = {
  date: "日付（2019-03-31、2019年3月31日、平成31年3月31日など）、「-」または「未定」",
  amount: "金額（13.50、13円50銭、608百万円など）、「-」または「未定」",
  shareCount: "株式数（45,083,691、45,084千株など）または「-」",
  wholeNumber: "整数（27など）",
  splitRatio: "比率（「2 for 1」、「1株につき2株」など。併合は「1 for 5」）",
  resource: "利益剰余金、資本剰余金、またはその他の原資の名称",
  notice: "剰余金の配当、配当予想の修正、剰余金の配当および配当予想の修正のいずれか",
  kind: "第1四半期、中間、第3四半期、期末、特別のいずれか",
  decidingBody: "株主総会または取締役会",
  answer: "「はい」（該当しなければ空欄）",
  currency: "通貨コード（JPYなど）",
  amountStyle: "金額の例を一つ（13円50銭、13.50円など）",
  totalsIn: "円、千円、百万円のいずれか",
  rounding: "切り捨て、四捨五入、切り上げのいずれか",
  shareBasis: "実績または調整後",
  termSet: "「標準」または「取引所の様式」",
  wording:
    "名称または文章（もう一方の言語は、同じ項目名の後ろに（英語）または（日本語）を付けた行に入力）",
};

export const reading: ReadingWords = {
  WS01: {
    title: "読み取れないセル",
    why: "セルの内容が、項目名に対応するものとして読み取れません。推測はしないため、このセルは読み込まれません。",
    sentences: {
      notUnderstood: ({ cell, found, expected }, say) =>
        `セル${say.cell(cell)}の${say.quoted(found)}を読み取れません。${expectations[expected]}を入力してください。`,
    },
  },
  WS02: {
    title: "数式のエラー",
    why: "セルにエラーが表示されているため、読み取る値がありません。",
    sentences: {
      notCalculated: ({ cell }, say) =>
        `セル${say.cell(cell)}の数式の計算結果がファイルに保存されていません。Excel で開いて保存してから、もう一度確認してください。`,
      formulaError: ({ cell, error }, say) =>
        `セル${say.cell(cell)}の数式の結果が${error}です。数式を直すか、値を入力してください。`,
    },
  },
  WS03: {
    title: "不明な項目名・列見出し",
    why: "行は項目名、列は列見出しで判別します。判別できない行や列は読み込まれません。",
    sentences: {
      label: ({ cell, found, keeps }, say) =>
        `セル${say.cell(cell)}の項目名${say.quoted(found)}はこの区分にないため、その行を読み込みませんでした。必要な行であれば、新しいワークシートにある項目名を使ってください。${keptFrom(keeps)}`,
      column: ({ cell, found, keeps }, say) =>
        `セル${say.cell(cell)}の列見出し${say.quoted(found)}がどの列か分からないため、その下のセルを読み込みませんでした。列は「決定額」「直近の配当予想」「前期実績」です。独自の表現は「列見出し」の行に入力してください。${keptFrom(keeps)}`,
      period: ({ cell, found, keeps }, say) =>
        `セル${say.cell(cell)}の列見出し${say.quoted(found)}がどの時期か分からないため、その下のセルを読み込みませんでした。時期は「第1四半期末」「第2四半期末」「第3四半期末」「期末」「合計」です。${keptFrom(keeps)}`,
      annualRow: ({ cell, found, keeps }, say) =>
        `セル${say.cell(cell)}の${say.quoted(found)}からは事業年度も予想も読み取れないため、その行を読み込みませんでした。「2019年3月期」「前回予想（2019年5月14日公表）」のように入力してください。${keptFrom(keeps)}`,
      noColumns: ({ cell, keeps }, say) =>
        `セル${say.cell(cell)}の見出しの右に列見出しがないため、その下の行を読み込みませんでした。右のセルに「決定額」「直近の配当予想」「前期実績」を入力してください。${keptFrom(keeps)}`,
      noPeriods: ({ cell, keeps }, say) =>
        `セル${say.cell(cell)}の見出しの右に時期がないため、その下の行を読み込みませんでした。右のセルに「第2四半期末」「期末」「合計」を入力してください。${keptFrom(keeps)}`,
    },
  },
  WS04: {
    title: "重複",
    why: "同じ項目の行、列、区分が二つあり、どちらが正しいか判断できません。",
    sentences: {
      label: ({ first, second, found }, say) =>
        `セル${say.cell(second)}の項目名${say.quoted(found)}は、セル${say.cell(first)}と同じ項目です。セル${say.cell(first)}だけを読み込みました。一方を削除するか、項目名を変えてください。`,
      section: ({ first, second, found }, say) =>
        `セル${say.cell(second)}の区分${say.quoted(found)}は、セル${say.cell(first)}にもあります。先の区分だけを読み込みました。一つにまとめるか、種類株式であれば名称を付けてください（「配当の内容: A種優先株式」）。`,
      heading: ({ first, second, found }, say) =>
        `セル${say.cell(second)}の列見出し${say.quoted(found)}は、セル${say.cell(first)}と同じ列です。セル${say.cell(first)}だけを読み込みました。一方を削除するか、変更してください。`,
    },
  },
  WS05: {
    title: "存在しない日付",
    why: "存在しない日付のため、このセルは読み込まれません。",
    sentences: {
      noSuchDate: ({ cell, found }, say) =>
        `セル${say.cell(cell)}の${say.quoted(found)}は存在しない日付です。正しい日付を入力してください。`,
    },
  },
  WS06: {
    title: "特定できない日付",
    why: "複数の読み方ができる日付です。推測はしないため、このセルは読み込まれません。",
    sentences: {
      dayOrMonth: ({ cell, found, monthFirst, dayFirst }, say) =>
        `セル${say.cell(cell)}の${say.quoted(found)}は、${say.date(monthFirst)}とも${say.date(dayFirst)}とも読めます。年を先にして入力してください。`,
      taiwanYear: ({ cell, found }, say) =>
        `セル${say.cell(cell)}の${say.quoted(found)}は、台湾の暦（民国）の年とも読めます。西暦4桁で入力してください。`,
    },
  },
  WS07: {
    title: "不明な差し込み項目",
    why: "二重の波かっこで囲んだ名前は、ワークシートの内容に置き換えられます。かっこ内は、決められた差し込み項目の名前でなければなりません。",
    sentences: {
      unknown: ({ cell, placeholder }, say) =>
        `セル${say.cell(cell)}の{{${placeholder}}}という差し込み項目はありません。つづりを確認してください（{{record date}}、{{dividend per share}}など）。`,
      unclosed: ({ cell }, say) =>
        `セル${say.cell(cell)}の文章で二重の波かっこが閉じられていません。差し込み項目の後に「}}」を入力してください。`,
    },
  },
  WS08: {
    title: "表示と異なる読み取り",
    why: "セルの表示と読み取った内容が異なるため、確認が必要です。",
    sentences: {
      heldNumber: ({ cell, shown, held }, say) =>
        `セル${say.cell(cell)}の表示は${say.quoted(shown)}ですが、値は${say.number(held)}のため、${say.number(held)}を読み取りました。表示どおりの数値であれば、それを入力してください。`,
      exactBehindUnit: ({ cell, shown, held }, say) =>
        `セル${say.cell(cell)}の表示は${say.quoted(shown)}、値は${say.number(held)}です。値のほうを正確な数値として読み取りました。`,
      negative: ({ cell, shown, read }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}を${say.number(read)}と読み取りました。負の数でよいか確認してください。`,
      serialNumber: ({ cell, shown, date }, say) =>
        `セル${say.cell(cell)}の数値${say.quoted(shown)}を日付${say.date(date)}と読み取りました。セルの表示形式を日付にしてください。`,
      completedYear: ({ cell, shown, date }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}を${say.date(date)}と読み取りました。年は西暦4桁で入力してください。`,
      timeDropped: ({ cell, shown, date }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}から、時刻を除いて${say.date(date)}を読み取りました。`,
      garbled: ({ cell, shown }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}は文字化けした横棒または空白とみて、そのように読み取りました。入力し直してください。`,
      aside: ({ cell, shown, aside }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}から金額を読み取り、${say.quoted(aside)}は読み込みませんでした（表にも印字されません）。配当の内訳は「配当の内容」のそれぞれの行に、年間配当の内訳は「注記」に入力してください。`,
      dateAside: ({ cell, shown, aside }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}から日付を読み取り、${say.quoted(aside)}は読み込みませんでした。`,
      headingCut: ({ cell, shown, aside }, say) =>
        `セル${say.cell(cell)}の列見出し${say.quoted(shown)}のうち、${say.quoted(aside)}は読み込みませんでした。予想の公表日は「公表日」の行に、独自の表現は「列見出し」の行に入力してください。`,
    },
  },
  WS09: {
    title: "読み込まないセル",
    why: "セルに内容がありますが、対応する項目名や列見出しがないため読み込まれません。",
    sentences: {
      noLabel: ({ cell, found }, say) =>
        `セル${say.cell(cell)}の${say.quoted(found)}の行には項目名がないため、その行を読み込みませんでした。項目名を付けるか、セルを消去してください。`,
      noColumn: ({ cell, found }, say) =>
        `セル${say.cell(cell)}の${say.quoted(found)}の上に列見出しがないため、読み込みませんでした。列見出しを付けるか、セルを消去してください。`,
      extra: ({ cell, found, read }, say) =>
        `セル${say.cell(cell)}に${say.quoted(found)}とありますが、この行の値は一つで、セル${say.cell(read)}から読み取りました。どちらかを消去してください。`,
    },
  },
  WS10: {
    title: "セルと項目名の単位",
    why: "項目名の単位は、その行の数値すべての単位です。セルが別の単位を示していれば、どちらかが誤りです。",
    sentences: {
      cellAgainstLabel: ({ cell, shown }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}は項目名と単位が異なります。セルの単位で読み取りました。単位をそろえてください。`,
    },
  },
  WS11: {
    title: "配当の一部が読み込まれていない",
    why: "決定額の列に値がない項目があり、同じ区分に読み込まれなかったセルがあります。その値が読み込まれていないおそれがあり、チェックもされていません。",
    sentences: {
      unread: ({ cell, found, section, missing }, say) =>
        `セル${say.cell(section)}の区分では、決定額の列に${missing.map((fact) => factNames[fact]).join("、")}の値がなく、セル${say.cell(cell)}の${say.quoted(found)}は読み込まれていません。新しいワークシートにある項目名・列見出しに直すか、不要な内容であれば消去してください。`,
      unknownSection: ({ cell, found }, say) =>
        `セル${say.cell(cell)}の見出し${say.quoted(found)}の下に配当の行がありますが、区分の見出しではないため読み込まれていません。「配当の内容」（種類株式は「配当の内容: 名称」）とし、右に決定額、直近の配当予想、前期実績を入力してください。`,
    },
  },
  WS12: {
    title: "単位に満たない総額",
    why: "単位のない総額は円（通貨の基本単位）とみなします。「総額の単位」の1に満たない総額は0と表示されるため、その単位での入力と思われます。",
    sentences: {
      belowUnit: ({ cell, shown, totalsIn, meant }, say) =>
        `セル${say.cell(cell)}の${say.quoted(shown)}には単位がなく、${unitNames[totalsIn]}に満たないため0と表示されます。${unitNames[totalsIn]}単位の金額であれば、${say.number(meant)}と入力するか、単位を付けてください。`,
    },
  },
};

const unitNames = { one: "円", thousand: "千円", million: "百万円" } as const;

/** The rules a row or column that was not read may be lacking to. */
function keptFrom(rules: readonly string[] = []): string {
  return rules.length === 0
    ? ""
    : `このため、次のチェックを行えなかった可能性があります：${rules.join("、")}。`;
}
