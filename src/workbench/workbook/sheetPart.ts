import type { IRange, Worksheet as EngineSheet } from "@univerjs/core";
import { SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from "@univerjs/sheets";
import { type Area, intersection } from "./area";
import type { Engine } from "./engine";

/** What all that knows a worksheet needs of the engine. */
export abstract class SheetPart {
  constructor(
    protected readonly engine: Engine,
    readonly id: string,
  ) {}

  /** The engine's sheet, with all that was written to it. */
  get sheet(): EngineSheet {
    this.engine.putOff.carryOut();
    return this.sheetBefore;
  }

  /** The same before writes that are put off: its size and its cells' looks. */
  protected get sheetBefore(): EngineSheet {
    const sheet = this.engine.book.getSheetBySheetId(this.id);
    if (!sheet) throw new Error(`Worksheet ${this.id} is gone.`);
    return sheet;
  }

  /** Makes the engine's sheet large enough; whole rows and columns need no more than it has. */
  reach(area: Area): void {
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > this.sheetBefore.getRowCount() && rows < 100_000) {
      this.run(SetWorksheetRowCountCommand.id, { rowCount: rows + 100 });
    }
    if (columns > this.sheetBefore.getColumnCount() && columns < 1_000) {
      this.run(SetWorksheetColumnCountCommand.id, { columnCount: columns + 10 });
    }
  }

  /** The part of the area that the engine's sheet has. */
  within(area: Area): Area {
    const size = {
      row: 0,
      column: 0,
      rows: this.sheetBefore.getRowCount(),
      columns: this.sheetBefore.getColumnCount(),
    };
    return intersection(area, size) ?? { row: area.row, column: area.column, rows: 0, columns: 0 };
  }

  protected run(command: string, params: object): void {
    this.engine.run(command, { unitId: this.engine.unitId, subUnitId: this.id, ...params });
  }
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}
