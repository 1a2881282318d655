import type { Language } from "../../dividend/language";
import type { ReleaseDocument } from "../../release/document";
import type { Merge, PlanCell, TablePlan } from "../../tables/plan";

function cell(text: string, role: PlanCell["role"], align: PlanCell["align"]): PlanCell {
  return {
    content: { value: { is: "text", text }, formula: null },
    text,
    numberFormat: "General",
    role,
    align,
    indented: false,
    source: null,
  };
}

function plan(
  table: TablePlan["table"],
  headings: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
): TablePlan {
  const covered = (row: number, column: number) =>
    merges.some(
      (merge) =>
        (row !== merge.row || column !== merge.column) &&
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  const heading = headings.map((texts, row) =>
    texts.map((text, column) =>
      covered(row, column)
        ? cell("", "covered", "center")
        : cell(text, row === 0 && column === 0 ? "corner" : "columnHeading", "center"),
    ),
  );
  const rows = body.map((texts) =>
    texts.map((text, column) =>
      column === 0 ? cell(text, "rowHeading", "left") : cell(text, "figure", "right"),
    ),
  );
  return {
    table,
    shareClass: null,
    rows: [...heading, ...rows],
    headingRows: headings.length,
    merges,
    columnWidths: (body[0] ?? []).map(() => 110),
    textSources: [],
  };
}

const merges: readonly Merge[] = [
  { row: 0, column: 0, rows: 2, columns: 1 },
  { row: 0, column: 1, rows: 1, columns: 3 },
];

export const plans: Record<Language, readonly TablePlan[]> = {
  en: [
    plan(
      "comparison",
      [
        [
          "",
          "FY2018 Year-end dividend",
          "Latest forecast (released on May 14, 2019)",
          "FY2017 Year-end dividend",
        ],
      ],
      [
        ["Record date", "March 31, 2019", "March 31, 2018", "March 31, 2018"],
        ["Dividend per common share", "JPY13.50", "JPY13.50", "JPY13.50"],
        ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
        ["Effective date", "June 28, 2019", "-", "June 29, 2018"],
        ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
      ],
    ),
    plan(
      "annual",
      [
        ["Record date", "Dividend per common share", "", ""],
        ["", "Interim dividend", "Year-end dividend", "Total: Annual dividend"],
      ],
      [
        ["Year ended March 31, 2019", "JPY13.50 (paid)", "JPY13.50", "JPY27.00"],
        ["Year ended March 31, 2018", "JPY13.50 (paid)", "JPY13.50 (paid)", "JPY27.00"],
      ],
      merges,
    ),
  ],
  ja: [
    plan(
      "comparison",
      [["", "決定額", "直近の配当予想（2019年5月14日公表）", "前期実績（2018年3月期）"]],
      [
        ["基準日", "2019年3月31日", "2018年3月31日", "2018年3月31日"],
        ["1株当たり配当金", "13円50銭", "13円50銭", "13円50銭"],
        ["配当金総額", "608百万円", "－", "608百万円"],
        ["効力発生日", "2019年6月28日", "－", "2018年6月29日"],
        ["配当原資", "利益剰余金", "－", "利益剰余金"],
      ],
    ),
    plan(
      "annual",
      [
        ["基準日", "1株当たり配当金", "", ""],
        ["", "第2四半期末", "期末", "合計"],
      ],
      [
        ["2019年3月期", "13円50銭（支払済）", "13円50銭", "27円00銭"],
        ["2018年3月期", "13円50銭（支払済）", "13円50銭（支払済）", "27円00銭"],
      ],
      merges,
    ),
  ],
};

const words = {
  en: {
    headline: "Notice of a year-end dividend",
    lead: "The board of directors resolved today to propose the dividend below to the 27th Ordinary General Meeting of Shareholders.",
    comparison: "Dividend",
    reason: "Reason",
    why: "The company pays stable dividends and keeps what its growth needs.",
    annual: "< Reference > Annual dividend payments",
  },
  ja: {
    headline: "剰余金の配当（期末）に関するお知らせ",
    lead: "本日開催の取締役会において、下記のとおり剰余金の配当を第27回定時株主総会に付議することを決議いたしましたので、お知らせいたします。",
    comparison: "1. 配当の内容",
    reason: "2. 理由",
    why: "安定的な配当を続けるとともに、成長に要する内部留保の確保に努めております。",
    annual: "（参考）年間配当の内訳",
  },
} as const;

export function releaseDocument(language: Language): ReleaseDocument {
  const said = words[language];
  const [comparison, annual] = plans[language];
  const heading = (text: string, role: "comparison" | "reason" | "annual") =>
    ({ is: "heading", level: 2, text, role }) as const;
  const paragraph = (text: string, role: "lead" | "reason") =>
    ({ is: "paragraph", text, role, align: "left" }) as const;
  const table = (of: TablePlan | undefined) =>
    of === undefined ? [] : [{ is: "table", plan: of } as const];
  return {
    language,
    draftMark: null,
    font: null,
    blocks: [
      { is: "heading", level: 1, text: said.headline, role: "headline" },
      paragraph(said.lead, "lead"),
      heading(said.comparison, "comparison"),
      ...table(comparison),
      heading(said.reason, "reason"),
      paragraph(said.why, "reason"),
      heading(said.annual, "annual"),
      ...table(annual),
    ],
  };
}
