import type { Asked, ExcelWords } from "../excelWords";

const longestList = 12;

function list(cells: readonly string[]): string {
  const named = cells.slice(0, longestList).join("、");
  const more = cells.length - longestList;
  return more > 0 ? `${named} ほか${String(more)}件` : named;
}

/** What Excel did not do, after 「Excel で」. */
const couldNot: Record<Asked, string> = {
  worksheet: "ワークシートを読み取れませんでした",
  sheets: "ブックのシートを読み取れませんでした",
  place: "その場所に移動できませんでした",
  tables: "表の処理を行えませんでした",
  cells: "セルを変更できませんでした",
  newSheet: "シートを追加できませんでした",
  kept: "ブックに保存できませんでした",
  events: "ワークシートの変更を監視できませんでした",
  trial: "処理できませんでした",
};

export const excelWords: ExcelWords = {
  between: "",
  problems: {
    editing: () => ({
      sentence: "セルが編集中のため、Excel が処理を待っています。",
      nextStep: "セルで Enter キーまたは Esc キーを押してから、もう一度お試しください。",
    }),
    protected: ({ sheet }) => ({
      sentence:
        sheet === null
          ? "Excel がアクセスを拒否しました。シートまたはブックが保護されているか、セキュリティ対策ソフトが妨げています。"
          : `シート「${sheet}」は保護されています。`,
      nextStep:
        sheet === null
          ? "［校閲］タブで保護を解除するか、別の場所を選んでから、もう一度お試しください。保護されていない場合は、セキュリティ対策ソフトの管理者にご確認ください。"
          : "［校閲］タブで保護を解除するか、別の場所を選んでから、もう一度お試しください。",
    }),
    sheetGone: () => ({
      sentence: "対象のシートがブックにありません。",
      nextStep:
        "誤って削除した場合は、元に戻すか、保存済みのファイルから復元してください。そうでなければ、別の配当ワークシートを開いてください。",
    }),
    sheetHidden: ({ sheet }) => ({
      sentence: `シート「${sheet}」は非表示になっています。`,
      nextStep: "シート見出しを右クリックして［再表示］を選んでから、もう一度お試しください。",
    }),
    notInFront: ({ code }) => ({
      sentence: `Excel で処理できませんでした（${code}）。別のブックが前面にあると、このようになります。`,
      nextStep: "このブックのセルをクリックしてから、もう一度お試しください。",
    }),
    inactiveWorkbook: () => ({
      sentence: "このブックは現在アクティブではありません。",
      nextStep: "ブックをクリックしてから、もう一度お試しください。",
    }),
    tooLarge: () => ({
      sentence: "シートの内容が、Excel が一度に受け渡しできる量を超えています。",
      nextStep: "配当ワークシートを独立したシートに移してから、もう一度お試しください。",
    }),
    tooOld: ({ needs, member }) => ({
      sentence:
        member === null
          ? `お使いの Excel は古く、${needs}に対応していません。`
          : `お使いの Excel は古く、${member}（${needs}）に対応していません。`,
      nextStep: "Office を更新するか、Web 版の Excel でブックを開いてください。",
    }),
    noAnswer: ({ seconds }) => ({
      sentence: `${String(seconds)}秒以内に Excel から応答がありませんでした。`,
      nextStep:
        "Excel で開いているダイアログを閉じ、処理が終わるのを待ってから、もう一度お試しください。",
    }),
    stopped: () => ({
      sentence: "Excel の応答を待つのをやめました。",
      nextStep: "Excel の処理が終わるのを待ってから、もう一度お試しください。",
    }),
    busy: () => ({
      sentence: "Excel が処理中です。",
      nextStep: "しばらく待ってから、もう一度お試しください。",
    }),
    noExcel: () => ({
      sentence: "このページは Excel の外で開かれています。",
      nextStep: "Excel の［ホーム］タブから開いてください。",
    }),
    failed: ({ code, asked }) => ({
      sentence: `${asked === null ? "処理できませんでした" : `Excel で${couldNot[asked]}`}（${code}）。`,
      nextStep: "もう一度お試しください。解消しない場合は、ブックを保存して開き直してください。",
    }),
  },
  obstacles: {
    noRoom: ({ rows, columns }) => ({
      sentence: `表には${String(rows)}行・${String(columns)}列が必要ですが、選択したセルからシートの端までに収まりません。`,
      nextStep: "もっと上または左のセルを選択してから、もう一度お試しください。",
    }),
    worksheetChanged: () => ({
      sentence: "読み取った後にワークシートが変わったため、何も書き込みませんでした。",
      nextStep: "現在の表を確認してから、もう一度お試しください。",
    }),
    cellsInError: ({ cells }) => ({
      sentence: `${list(cells)}がエラー値のため、表には何も書き込みませんでした。`,
      nextStep: "ワークシートのこれらのセルを修正してから、もう一度お試しください。",
    }),
    noTables: () => ({
      sentence: "このワークシートから挿入した表は、ブックにありません。",
      nextStep: "表を挿入してください。",
    }),
    inExcelTable: ({ sheet, table }) => ({
      sentence: `「${sheet}」のこれらのセルは、セルを結合できない Excel のテーブル「${table}」の中にあります。`,
      nextStep: "テーブルの外の場所を選んでから、もう一度お試しください。",
    }),
    changedMeanwhile: ({ cells }) => ({
      sentence: `表を書き込む間に、書き込み先の内容が変わりました：${list(cells)}。これらのセルは変更後の内容に戻してあり、表は書き込まれていません。`,
      nextStep: "これらのセルを確認してから、もう一度お試しください。",
    }),
    changedSince: ({ cells }) => ({
      sentence: `書き込んだ後に${list(cells)}が変更されているため、元に戻しませんでした。`,
      nextStep: "これらのセルを確認し、不要なものは手動で削除してください。",
    }),
    noRoomBelow: ({ lastRow }) => ({
      sentence: `シートは${String(lastRow)}行目までしか読み取れず、追加する欄がその下にはみ出すため、何も追加しませんでした。`,
      nextStep: "空の行を削除するか、ワークシートの下の内容を別のシートに移してください。",
    }),
    notFreeBelow: ({ address, cells }) => ({
      sentence: `追加する欄はワークシートの下の${address}を使いますが、${list(cells)}は入力済みか、ほかのセルと結合されているため、何も追加しませんでした。`,
      nextStep: "これらのセルを確認してから、もう一度お試しください。",
    }),
    cellChanged: ({ cell, shown }) => ({
      sentence:
        shown === ""
          ? `${cell}が空になっているため、何も書き込みませんでした。`
          : `${cell}の表示が「${shown}」に変わっているため、何も書き込みませんでした。`,
      nextStep: "変更後のチェック結果を確認してください。",
    }),
    cellHasFormula: ({ cell }) => ({
      sentence: `${cell}には数式があるため、そのまま残しました。`,
      nextStep: "数式が参照しているセル、または数式そのものを修正してください。",
    }),
  },
  unfinished: {
    notWritten: () => ({ sentence: "何も書き込まれていません。", nextStep: null }),
    partlyWritten: ({ written, missing }) => ({
      sentence: `書き込み済み：${list(written)}。未書き込み：${list(missing)}。`,
      nextStep: "Excel で元に戻す（Ctrl+Z）か、もう一度実行して残りを書き込んでください。",
    }),
    formatsOnly: ({ cells }) => ({
      sentence: `${list(cells)}の表示形式だけが変更されました。セルの内容は変わっていません。`,
      nextStep: "Excel で元に戻す（Ctrl+Z）か、もう一度お試しください。",
    }),
    pending: () => ({
      sentence: "まだ書き込まれていませんが、Excel がこれから書き込む可能性があります。",
      nextStep:
        "Excel で開いているダイアログを閉じ、処理が終わるのを待ち、シートを確認してから、もう一度お試しください。",
    }),
    unknown: () => ({
      sentence:
        "書き込まれたかどうかを確認できませんでした。Excel がこれから書き込む可能性もあります。",
      nextStep: "もう一度実行する前に、シートを確認してください。",
    }),
  },
};
