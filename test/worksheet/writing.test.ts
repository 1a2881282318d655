import { format } from "numfmt";
import type { Language } from "../../src/dividend/language";
import { readWorksheet } from "../../src/worksheet/reader";
import { type WorksheetPlan, sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { emptyWorksheet } from "../../src/worksheet/writing/emptyWorksheet";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";
import { iij2019 } from "./iij2019";
import { read } from "./readings";
import { tel2008 } from "./tel2008";

function words(plan: WorksheetPlan): readonly string[] {
  return plan.rows.map((row) => row.map((cell) => cell?.text ?? "").join(" | "));
}

describe.each(["en", "ja"] as const)("the empty worksheet (%s)", (language: Language) => {
  const plan = emptyWorksheet({ language });

  it("reads as an announcement without facts and without problems", () => {
    const reading = readWorksheet(sheetOf(plan));
    expect(reading?.findings).toEqual([]);
    expect(reading?.announcement).toMatchObject({
      company: {},
      decision: { releaseDate: { value: { state: "blank" } } },
      presentation: { typed: {} },
      classes: [{ columns: [{ role: "decided" }, { role: "forecast" }, { role: "previous" }] }],
      annual: { rows: [{ yearFrom: "current" }, { yearFrom: "previous" }] },
      text: {},
    });
  });

  it("offers lists where words are chosen and says what else is expected", () => {
    const cellBeside = (label: string) =>
      plan.rows.find(([first]) => first?.text === label)?.[1] ?? null;
    const [kind, basis, date] =
      language === "en"
        ? ["Kind of dividend", "Share basis", "Record date"]
        : ["配当の種類", "株式基準", "基準日"];
    expect(cellBeside(kind)).toMatchObject({ choicesOnly: true, expects: "kind" });
    expect(cellBeside(kind)?.choices).toHaveLength(5);
    expect(cellBeside(basis)?.choices).toEqual(
      language === "en" ? ["As paid", "Restated"] : ["実績", "調整後"],
    );
    expect(cellBeside(date)).toMatchObject({ content: { is: "empty" }, expects: "date" });
    expect(cellBeside(date)?.numberFormat).toMatch(/^yyyy/u);
  });
});

it("has every label of the contract, in its words", () => {
  expect(words(emptyWorksheet({ language: "en" })).map((row) => row.split(" | ")[0]))
    .toMatchInlineSnapshot(`
    [
      "Company",
      "Name",
      "Short name",
      "Listing",
      "Place",
      "Representative",
      "Inquiries",
      "",
      "Announcement",
      "Release date",
      "Notice",
      "Kind of dividend",
      "Fiscal year end",
      "Fiscal year label",
      "Decided by",
      "Board meeting date",
      "Meeting number",
      "Meeting date",
      "Meeting place",
      "Distributable amount",
      "Fiscal year changed",
      "",
      "Presentation",
      "Currency",
      "Market",
      "Amounts written as",
      "Totals in",
      "Rounding of totals",
      "Empty cells shown as",
      "Font",
      "",
      "Terms",
      "Set",
      "",
      "Dividend",
      "Column heading",
      "Announced on",
      "Record date",
      "Dividend per share",
      "Ordinary dividend",
      "Commemorative dividend",
      "Special dividend",
      "Shares issued",
      "Treasury shares",
      "Trust-held shares",
      "Shares entitled",
      "Total dividend amount",
      "Grand total",
      "Effective date",
      "Dividend resource",
      "Share split ratio",
      "Split effective date",
      "Share basis",
      "Dividend per share as paid",
      "Note",
      "",
      "Annual dividends",
      "Current fiscal year",
      "Previous fiscal year",
      "",
      "Distributable amount",
      "As of",
      "Capital",
      "Capital reserve",
      "Legal retained earnings reserve",
      "Other capital surplus",
      "Other retained earnings",
      "Gain or loss on disposal of treasury shares",
      "Capital reduced into surplus",
      "Reserves reduced into surplus",
      "Treasury shares cancelled",
      "Dividends since",
      "Reserve put aside with them",
      "Surplus moved into capital or reserves",
      "Reorganisations",
      "Treasury shares at the balance sheet date",
      "Treasury shares acquired since",
      "Treasury shares at effect",
      "Consideration for treasury shares sold since",
      "Goodwill",
      "Deferred assets",
      "Valuation difference on securities",
      "Valuation difference on land",
      "Consolidated dividend regulation",
      "Other deductions",
      "Profit or loss of extraordinary statements",
      "Consideration in extraordinary statements",
      "",
      "Results",
      "Earnings per share",
      "Net assets per share at the beginning",
      "Net assets per share at the end",
      "",
      "Text",
      "Banner",
      "Headline",
      "Lead",
      "Approval",
      "Reason",
      "Notes",
      "About",
      "Contact",
    ]
  `);
  expect(words(emptyWorksheet({ language: "ja" })).map((row) => row.split(" | ")[0]))
    .toMatchInlineSnapshot(`
    [
      "会社",
      "会社名",
      "略称",
      "上場",
      "発表地",
      "代表者",
      "問合せ先",
      "",
      "開示",
      "開示日",
      "開示の種類",
      "配当の種類",
      "決算日",
      "年度表記",
      "決議機関",
      "取締役会決議日",
      "株主総会の回次",
      "株主総会開催日",
      "株主総会の場所",
      "分配可能額",
      "決算期変更",
      "",
      "表示",
      "通貨",
      "市場",
      "金額の書式",
      "総額の単位",
      "総額の端数処理",
      "空欄の表示",
      "フォント",
      "",
      "用語",
      "種類",
      "",
      "配当の内容",
      "列見出し",
      "公表日",
      "基準日",
      "1株当たり配当金",
      "普通配当",
      "記念配当",
      "特別配当",
      "発行済株式数",
      "自己株式数",
      "信託保有株式数",
      "配当対象株式数",
      "配当金総額",
      "配当金総額合計",
      "効力発生日",
      "配当原資",
      "株式分割比率",
      "株式分割の効力発生日",
      "株式基準",
      "実績の1株当たり配当金",
      "注記",
      "",
      "年間配当",
      "当期実績",
      "前期実績",
      "",
      "分配可能額",
      "貸借対照表日",
      "資本金",
      "資本準備金",
      "利益準備金",
      "その他資本剰余金",
      "その他利益剰余金",
      "自己株式処分差損益",
      "資本金減少差益",
      "準備金減少差益",
      "自己株式の消却額",
      "期末後の配当額",
      "配当に伴う準備金積立額",
      "資本金・準備金への組入額",
      "組織再編による減少額",
      "期末自己株式の帳簿価額",
      "期末後の取得額",
      "効力発生日の自己株式の帳簿価額",
      "期末後の自己株式処分対価",
      "のれん",
      "繰延資産",
      "その他有価証券評価差額金",
      "土地再評価差額金",
      "連結配当規制の控除額",
      "その他の控除額",
      "臨時計算書類の損益",
      "臨時計算書類の自己株式処分対価",
      "",
      "業績",
      "1株当たり当期純利益",
      "期首1株当たり純資産",
      "期末1株当たり純資産",
      "",
      "文章",
      "冒頭",
      "表題",
      "前文",
      "承認",
      "理由",
      "注記",
      "会社概要",
      "問い合わせ先",
    ]
  `);
});

describe.each([
  ["IIJ 2019", iij2019],
  ["TEL 2008", tel2008],
])("%s written out", (_, rows) => {
  const { announcement } = read(rows);

  it.each(["en", "ja"] as const)("displays what Excel would (%s)", (language) => {
    const { rows: planned } = worksheetPlan(announcement, { language, complete: false });
    for (const cell of planned.flat()) {
      if (cell === null || cell.content.is === "empty" || cell.content.is === "text") continue;
      const value = sheetOf({ sheetName: "", language, rows: [[cell]], columnWidths: [] })
        .rows[0]?.[0]?.value;
      expect(cell.text).toBe(format(cell.numberFormat, value));
    }
  });

  it.each(["en", "ja"] as const)("reads back without problems (%s)", (language) => {
    const plan = worksheetPlan(announcement, { language, complete: true });
    expect(readWorksheet(sheetOf(plan))?.findings).toEqual([]);
  });
});
