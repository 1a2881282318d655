import { type EmbeddedExcel, openEmbeddedExcel } from "../../../src/workbench/node";

export type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** An embedded Excel with a sheet "Sample", as Microsoft's samples begin. */
export async function openSample(
  sheets: readonly string[] = ["Sample"],
): Promise<{ excel: EmbeddedExcel; run: <T>(batch: Batch<T>) => Promise<T> }> {
  const excel = await openEmbeddedExcel({ sheets });
  const run = <T>(batch: Batch<T>) =>
    excel.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sample")));
  return { excel, run };
}

/** What was ordered, for how many at what price, in B2:E5. */
export const orders: readonly (readonly (string | number)[])[] = [
  ["Product", "Quantity", "Unit price", "Price"],
  ["Pears", 3, 1.5, "=C3*D3"],
  ["Tea", 2, 12.25, "=C4*D4"],
  ["Salt", 1, 0.8, "=C5*D5"],
];

export const table = (rows: readonly (readonly unknown[])[]) => rows.map((row) => [...row]);
