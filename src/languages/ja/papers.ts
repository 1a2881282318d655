import type { PaneWords } from "../paneWords";

const names = { payoutRatio: "配当性向", dividendsToNetAssets: "純資産配当率" } as const;

const columns = { current: "当期", previous: "前期", forecast: "予想" } as const;

const sections = { distributable: "分配可能額", results: "業績" } as const;

export const papers: PaneWords["papers"] = {
  lacking: (section) =>
    section === "distributable"
      ? "ワークシートに「分配可能額」の欄がないため、分配可能額を計算できません。"
      : "ワークシートに「業績」の欄がないため、比率を計算できません。",
  addSection: (section) => `「${sections[section]}」の欄を追加`,
  lackedAdded: (places) => `${places}に追加しました。金額を入力してください。`,
  sectionAdded: (section, place) =>
    `「${sections[section]}」の欄を、既存の内容の下（${place}）に追加しました。金額を入力してください。Excel の［元に戻す］で取り消せます。`,
  days: (count) => `配当の日程（${String(count)}件）`,
  daysOnSheet: "シートに作成",
  saveCalendar: "カレンダー（.ics）で保存",
  amount: "分配可能額",
  comesTo: (amount) => `ワークシートの金額から計算すると${amount}です。`,
  nothingTyped: "「分配可能額」の金額がまだ入力されていません。",
  notWorkedOut: (cells) => `${cells}を読み取れないため、計算していません。先に修正してください。`,
  workPaper: "算定調書を作成",
  workPaperHint:
    "3段階の計算、準備金の積立て、自己株式の推移を、根拠条文とともに新しいシートに作成します。金額はワークシートに連動します。",
  ratios: "業績との比率",
  ratio: (name, column, ratio) =>
    `${names[name]}（${columns[column]}）：${ratio === null ? "－（利益または純資産がありません）" : `${ratio}％`}`,
  ratioFrom: (cells) => `${cells.join("、")}から計算（小数第2位を四捨五入）`,
  done: (place) => `${place} に作成しました。`,
};
