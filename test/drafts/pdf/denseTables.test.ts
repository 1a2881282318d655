import { draftOf, tablesIn } from "./pdfDrafts";
import { PdfWriter, widthOf } from "./pdfWriter";

/** Cells without lines around them, each placed by the page: how far down, and the texts at their places. */
type Line = readonly [y: number, ...cells: readonly (readonly [x: number, text: string])[]];

const size = 10;

async function tablesOf(...pages: readonly (readonly Line[])[]): Promise<readonly string[]> {
  const writer = new PdfWriter();
  for (const [index, lines] of pages.entries()) {
    if (index > 0) writer.newPage();
    for (const [y, ...cells] of lines) for (const [x, text] of cells) writer.text(x, y, text, size);
  }
  return tablesIn(await draftOf(writer.bytes()));
}

/** Cells of a row in columns, each set to the right of its column. */
const right = (...texts: readonly string[]) =>
  texts.map((text, column) => [300 + 90 * column - widthOf(text, size), text] as const);

describe("tables without lines whose rows stand as close as their lines", () => {
  test("the day of a forecast stays with the forecast above it", async () => {
    const tables = await tablesOf([
      [100, ...right("Interim", "Year-end", "Total")],
      [112, [60, "Previous forecast"], ...right("20.00", "20.00", "40.00")],
      [123, [60, "(May 12, 2023)"]],
      [135, [60, "Revised forecast"], ...right("20.00", "30.00", "50.00")],
      [147, [60, "Results for the"], ...right("15.00", "20.00", "35.00")],
      [158, [60, "previous year"]],
    ]);
    expect(tables).toEqual([
      "|Interim|Year-end|Total\n" +
        "Previousforecast(May12,2023)|20.00|20.00|40.00\n" +
        "Revisedforecast|20.00|30.00|50.00\n" +
        "Resultsforthepreviousyear|15.00|20.00|35.00",
    ]);
  });

  test("a dash at the foot of its column is no part of the resource beside it", async () => {
    const rows: readonly Line[] = [
      [100, [200, "決定額"], [300, "直近の配当予想"], [400, "前期実績"]],
      [118, [60, "基準日"], [200, "2023年3月31日"], [300, "2023年3月31日"], [393, "2022年3月31日"]],
      [136, [60, "配当金総額"], [200, "1,262百万円"], [369, "―"], [417, "936百万円"]],
      [154, [60, "配当原資"], [200, "利益剰余金"], [369, "―"], [385, "その他資本剰余金"]],
    ];
    const [table = ""] = await tablesOf(rows);
    expect(table.split("\n").at(-1)).toBe("配当原資|利益剰余金|―|その他資本剰余金");
  });

  test("a label that reaches below the heading beside it is a label", async () => {
    const tables = await tablesOf([
      [100, [165, "Year-end dividend"], [290, "Latest forecast"]],
      [118, [60, "Record date"], [178, "March 31, 2025"], [290, "March 31, 2025"]],
      [136, [60, "Ordinary dividend"], [182, "JPY22.00"], [290, "JPY22.00"]],
      [154, [60, "(Commemorative for"]],
      [164, [60, "50 years)"], [188, "JPY5.00"], [290, "-"]],
      [182, [60, "Effective"], [178, "June 27, 2025"], [290, "-"]],
      [192, [60, "date"]],
    ]);
    expect(tables).toEqual([
      "|Year-enddividend|Latestforecast\n" +
        "Recorddate|March31,2025|March31,2025\n" +
        "Ordinarydividend|JPY22.00|JPY22.00\n" +
        "(Commemorativefor50years)|JPY5.00|-\n" +
        "Effectivedate|June27,2025|-",
    ]);
  });

  test("units in columns of their own are said behind their figures, broken ones too", async () => {
    const rows: readonly Line[] = [
      [100, [200, "決定額"], [320, "前期実績"]],
      [118, [60, "基準日"], [160, "令和5年"], [300, "令和4年"]],
      [130, [160, "3月31日"], [300, "3月31日"]],
      [148, [60, "1株当たり配当金"], [176, "25.00"], [226, "円"], [316, "20.00"], [366, "円"]],
      [166, [216, "百万"], [356, "百万"]],
      [172, [60, "配当金総額"], [176, "1,500"], [316, "1,400"]],
      [178, [226, "円"], [366, "円"]],
      [196, [60, "配当原資"], [160, "利益剰余金"], [300, "利益剰余金"]],
    ];
    expect(await tablesOf(rows)).toEqual([
      "|決定額|前期実績\n" +
        "基準日|令和5年3月31日|令和4年3月31日\n" +
        "1株当たり配当金|25.00円|20.00円\n" +
        "配当金総額|1,500百万円|1,400百万円\n" +
        "配当原資|利益剰余金|利益剰余金",
    ]);
  });

  test("figures of full width that their column breaks are whole", async () => {
    const rows: readonly Line[] = [
      [100, [170, "決定額"], [290, "前期実績"]],
      [118, [60, "1株当たり配当金"], [170, "６８．２"], [290, "６３．２"]],
      [130, [170, "５円"], [290, "５円"]],
      [148, [60, "配当金総額"], [170, "４，１８"], [290, "３，７９"]],
      [160, [170, "２百万円"], [290, "１百万円"]],
      [178, [60, "配当原資"], [170, "その他資"], [290, "利益剰余"]],
      [190, [170, "本剰余金"], [290, "金"]],
    ];
    const [table = ""] = await tablesOf(rows);
    expect(table.split("\n").slice(1)).toEqual([
      "1株当たり配当金|６８．２５円|６３．２５円",
      "配当金総額|４，１８２百万円|３，７９１百万円",
      "配当原資|その他資本剰余金|利益剰余金",
    ]);
  });

  test("labels with the numbers of their rows begin no new part of the text", async () => {
    const [table = ""] = await tablesOf([
      [100, [200, "今回決定額"], [300, "前回予想"]],
      [122, [60, "(1)基準日"], [200, "2023年3月31日"], [300, "2023年3月31日"]],
      [144, [60, "(2)1株当たり配当"]],
      [156, [60, "金（円）"], [200, "30.00"], [300, "28.00"]],
      [178, [60, "(3)配当金総額（百"]],
      [190, [60, "万円）"], [200, "369"], [300, "－"]],
    ]);
    expect(table.split("\n").slice(2)).toEqual([
      "(2)1株当たり配当金（円）|30.00|28.00",
      "(3)配当金総額（百万円）|369|－",
    ]);
  });
});

describe("a row that the end of the page cuts", () => {
  const above: readonly Line[] = [
    [730, [200, "Decided"], [320, "Latest forecast"]],
    [750, [60, "Record date"], [200, "March 31, 2025"], [320, "March 31, 2025"]],
    [770, [60, "Dividend per share"], [200, "JPY27.00"], [320, "JPY22.00"]],
  ];
  const below: readonly Line[] = [
    [72, [60, "amount"], [200, "JPY1,262 million"], [320, "-"]],
    [92, [60, "Effective date"], [200, "June 27, 2025"], [320, "-"]],
  ];
  const whole =
    "|Decided|Latestforecast\n" +
    "Recorddate|March31,2025|March31,2025\n" +
    "Dividendpershare|JPY27.00|JPY22.00\n" +
    "Totaldividendamount|JPY1,262million|-\n" +
    "Effectivedate|June27,2025|-";

  test("has its first line at the foot of the page", async () => {
    const cut: Line = [790, [60, "Total dividend"]];
    expect(await tablesOf([...above, cut], below)).toEqual([whole]);
  });

  test("has its first line alone at the head of the next", async () => {
    const cut: Line = [60, [60, "Total dividend"]];
    expect(await tablesOf(above, [cut, ...below])).toEqual([whole]);
  });

  test("is no line of text between two tables", async () => {
    const text: Line = [800, [60, "All dividends are paid in yen, also those of Class A shares."]];
    expect(await tablesOf([...above, text], below)).toHaveLength(2);
  });
});
