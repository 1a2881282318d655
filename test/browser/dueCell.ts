import type { Frame } from "playwright-core";
import { eventually } from "./eventually";

/** The label and, in a table, the column of the cell that is selected, from the sheet itself. */
export function dueCell(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      const used = cell.worksheet.getUsedRange().load("values");
      await context.sync();
      const values = used.values as (string | number)[][];
      const label = String(values[cell.rowIndex]?.[0] ?? "");
      const roles: Readonly<Record<string, string>> = {
        Decided: "decided",
        "Latest forecast": "forecast",
        "Previous year": "previous",
        Interim: "interim",
        決定額: "decided",
        直近の配当予想: "forecast",
        前期実績: "previous",
        第2四半期末: "interim",
      };
      const headings = values
        .slice(0, cell.rowIndex)
        .findLast((row) => String(row[1]) in roles && String(row[2]) !== "");
      const role = roles[String(headings?.[cell.columnIndex] ?? "")];
      return role === undefined || headings === undefined ? label : `${label}|${role}`;
    }),
  );
}

/** Waits until another cell is due than that one. */
export async function moves(pane: Frame, from: string): Promise<void> {
  const now = await eventually(
    () => dueCell(pane),
    (key) => key !== from,
  );
  if (now === from) throw new Error(`The pane stays at ${from}.`);
}
