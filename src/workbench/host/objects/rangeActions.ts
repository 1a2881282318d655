import { intersection } from "../../workbook/area";
import type { RangeTarget } from "../hostObject";
import { invalidArgument, invalidOperation } from "../requestFailure";
import type { Session } from "../session";

/** Range.clear: all, what the cells hold, or how they look. */
export function clear({ worksheet, area }: RangeTarget, applyTo: string, session: Session): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo))
    throw invalidArgument();
  session.mayChange(worksheet, area, applyTo === "Formats" ? "allowFormatCells" : undefined);
  const cutsMerge = worksheet.layout.merges().some((merged) => {
    const common = intersection(merged, area);
    return common && common.rows * common.columns < merged.rows * merged.columns;
  });
  if (cutsMerge && applyTo !== "Formats")
    throw invalidOperation("We can't do that to a merged cell.");
  if (applyTo === "All" || applyTo === "Contents") worksheet.cells.clearContents(area);
  if (applyTo === "All" || applyTo === "Formats") {
    worksheet.cells.clearFormats(area);
    worksheet.layout.unmerge(area);
  }
}

/** Range.merge: one block, or each row by itself. */
export function merge({ worksheet, area }: RangeTarget, across: boolean, session: Session): void {
  session.mayChange(worksheet, area, "allowFormatCells");
  if (worksheet.tables.some((table) => intersection(table.area, area)))
    throw invalidOperation("Cells of a table cannot be merged.");
  const rows = Array.from({ length: area.rows }, (_, row) => ({
    ...area,
    row: area.row + row,
    rows: 1,
  }));
  worksheet.layout.merge(across ? rows : [area]);
}
