import type { TieOutWords } from "../tieOutWords";

export const tieOut: TieOutWords = {
  sheetName: "原稿照合表",
  title: "開示資料原稿 照合表",
  about: {
    company: "会社名",
    worksheet: "ワークシート",
    draft: "原稿",
    comparedAt: "照合日時",
    result: "結果",
  },
  pasted: "貼り付けた文章",
  counts: ({ agreed, accepted, open }) =>
    `一致 ${String(agreed)}件、確認済み ${String(accepted)}件、未対応 ${String(open)}件`,
  headings: ["No.", "原稿の箇所", "原稿", "ワークシート", "セル", "結果", "確認者・確認日・理由"],
  agreed: "一致",
  accepted: "確認済み",
  open: "未対応",
  notThere: "（原稿になし）",
  preparedBy: "作成者",
  reviewedBy: "確認者",
  on: "日付",
};
