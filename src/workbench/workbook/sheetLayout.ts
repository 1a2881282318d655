import {
  AddWorksheetMergeMutation,
  CancelFrozenCommand,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColWidthCommand,
  SetColVisibleMutation,
  SetFrozenCommand,
  SetRowHeightCommand,
} from "@univerjs/sheets";
import { type Area, intersection } from "./area";
import type { Cells } from "./cells";
import { areaOfRange } from "./edits";
import type { Engine } from "./engine";
import { textHeight, textWidth } from "./fit";
import { rangeOf, SheetPart } from "./sheetPart";

/** Merged cells, widths and heights in pixels, and what stays in sight. */
export class SheetLayout extends SheetPart {
  constructor(
    engine: Engine,
    id: string,
    private readonly cells: Cells,
  ) {
    super(engine, id);
  }

  merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOfRange);
  }

  /** Merges each area; as in Excel only what its first cell holds remains. */
  merge(areas: readonly Area[]): void {
    const merging = areas.filter((area) => area.rows * area.columns > 1);
    for (const area of merging) {
      this.reach(area);
      this.unmerge(area);
      this.cells.clearContents(area, (row, column) => row !== area.row || column !== area.column);
    }
    if (merging.length === 0) return;
    const params = { unitId: this.engine.unitId, subUnitId: this.id, ranges: merging.map(rangeOf) };
    this.run(AddWorksheetMergeMutation.id, params);
    this.engine.undo.pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [{ id: RemoveWorksheetMergeMutation.id, params }],
      redoMutations: [{ id: AddWorksheetMergeMutation.id, params }],
    });
  }

  unmerge(area: Area): void {
    const merged = this.merges().some((other) => intersection(other, area));
    if (merged) this.run(RemoveWorksheetMergeCommand.id, { ranges: [rangeOf(this.within(area))] });
  }

  columnWidth(column: number): number {
    const isBeyond = column >= this.sheet.getColumnCount();
    return isBeyond ? this.sheet.getConfig().defaultColumnWidth : this.sheet.getColumnWidth(column);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  hideColumns(area: Area, hidden: boolean): void {
    this.reach({ ...area, row: 0, rows: 1 });
    const ranges = [rangeOf(this.within({ ...area, row: 0, rows: this.sheet.getRowCount() }))];
    this.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges });
  }

  /** A column that is given a width is shown by it. */
  setColumnWidth(area: Area, value: number): void {
    const last = Math.min(area.column + area.columns, this.sheet.getColumnCount());
    for (let column = area.column; column < last; column += 1) {
      if (this.isColumnHidden(column)) this.hideColumns({ ...area, column, columns: 1 }, false);
    }
    this.reach({ ...area, row: 0, rows: 1 });
    const ranges = [rangeOf(this.within({ ...area, row: 0, rows: this.sheet.getRowCount() }))];
    this.run(SetColWidthCommand.id, { ranges, value });
  }

  rowHeight(row: number): number {
    return this.sheet.getRowHeight(row);
  }

  setRowHeight(area: Area, value: number): void {
    this.reach({ ...area, column: 0, columns: 1 });
    const ranges = [
      rangeOf(this.within({ ...area, column: 0, columns: this.sheet.getColumnCount() })),
    ];
    this.run(SetRowHeightCommand.id, { ranges, value });
  }

  fitColumns(area: Area): void {
    const used = this.cells.used(area);
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const widths = Array.from({ length: used.rows }, (_, row) =>
        this.widthNeeded(used.row + row, column),
      );
      const widest = Math.max(0, ...widths);
      if (widest > 0) this.setColumnWidth({ ...used, column, columns: 1 }, widest);
    }
  }

  fitRows(area: Area): void {
    const used = this.cells.used(area);
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      const heights = Array.from({ length: used.columns }, (_, at) => {
        const column = used.column + at;
        return textHeight(
          this.cells.text(row, column),
          this.cells.format(row, column),
          this.columnWidth(column),
        );
      });
      this.setRowHeight({ ...used, row, rows: 1 }, Math.max(20, ...heights));
    }
  }

  /** Rows and columns that stay in sight; 0 and 0 for none. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) this.run(CancelFrozenCommand.id, {});
    else {
      this.run(SetFrozenCommand.id, {
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
        ySplit: rows,
        xSplit: columns,
      });
    }
  }

  private widthNeeded(row: number, column: number): number {
    const isMerged = this.merges().some(
      (area) => area.columns > 1 && intersection(area, { row, column, rows: 1, columns: 1 }),
    );
    const text = isMerged ? "" : this.cells.text(row, column);
    return text === ""
      ? 0
      : Math.max(
          ...text.split("\n").map((line) => textWidth(line, this.cells.format(row, column))),
        );
  }
}
