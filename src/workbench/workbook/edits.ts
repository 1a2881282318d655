import type { ICommandInfo, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { type Area, between, bounding, SHEET_COLUMNS, SHEET_ROWS } from "./area";
import type { Engine } from "./engine";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** What happened in the workbook, by a person or by code; formula results are no event. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: string;
      readonly area: Area;
      readonly change: ChangeType;
      /** Before and after, of a single cell a value was typed into. */
      readonly details?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "formatted"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "selected"; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "activated" | "deactivated" | "added" | "deleted" | "renamed";
      readonly sheet: string;
    };

interface MutationParams {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: IObjectMatrixPrimitiveType<object | null>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly from?: {
    readonly subUnitId: string;
    readonly value: IObjectMatrixPrimitiveType<object | null>;
  };
  readonly to?: {
    readonly subUnitId: string;
    readonly value: IObjectMatrixPrimitiveType<object | null>;
  };
}

const SHIFTS: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};
const CONTENT = ["v", "f", "si", "p", "t"];

/** Turns the engine's commands into events. What one command changes on a sheet is one event. */
export class Edits {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private pending: Extract<WorkbookEvent, { kind: "changed" }>[] = [];
  private active: string;
  private isUnheard = false;
  private keepsActive = false;

  constructor(private readonly engine: Engine) {
    this.active = engine.book.getActiveSheet().getSheetId();
    engine.commands.onCommandExecuted((command, options) => {
      if (options?.["applyFormulaCalculationResult"] !== true) this.see(command);
    });
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells what has been collected; called at the latest when the current task's code has run. */
  flush(details?: Readonly<Record<string, unknown>>): void {
    const seen = this.pending;
    this.pending = [];
    const shifts = seen.filter(({ change }) => change !== "RangeEdited");
    // Formulas that only follow inserted rows are rewritten by the engine; in Excel that is no edit.
    if (shifts.length > 0) {
      shifts.forEach((event) => {
        this.tell(event);
      });
      return;
    }
    for (const sheet of new Set(seen.map((event) => event.sheet))) {
      const area = bounding(
        seen.filter((event) => event.sheet === sheet).map((event) => event.area),
      );
      const isOne = area !== undefined && area.rows * area.columns === 1;
      const told = { kind: "changed", sheet, change: "RangeEdited" } as const;
      if (area) this.tell({ ...told, area, ...(isOne && details && { details }) });
    }
  }

  /** Does something of which no event tells. */
  unheard(change: () => void): void {
    this.isUnheard = true;
    try {
      change();
      this.flush();
    } finally {
      this.isUnheard = false;
    }
  }

  /** Does something after which the active sheet is the same again, so that no activation is told. */
  keepActive(change: () => void): void {
    this.keepsActive = true;
    try {
      change();
    } finally {
      this.keepsActive = false;
    }
  }

  private tell(event: WorkbookEvent): void {
    if (this.isUnheard) return;
    for (const listener of [...this.listeners]) listener(event);
  }

  private see(command: Readonly<ICommandInfo>): void {
    const params = (command.params ?? {}) as MutationParams;
    const sheet = params.subUnitId ?? "";
    const shift = SHIFTS[command.id];
    if (shift && params.range) this.changed(sheet, areaOfRange(params.range), shift);
    else if (command.id === SetRangeValuesMutation.id && params.trigger)
      this.edited(sheet, params.cellValue);
    else if (command.id === MoveRangeMutation.id) this.moved(params);
    else if (command.id === InsertSheetMutation.id && params.sheet)
      this.tell({ kind: "added", sheet: params.sheet.id });
    else if (command.id === RemoveSheetMutation.id) this.tell({ kind: "deleted", sheet });
    else if (command.id === SetWorksheetNameMutation.id) this.tell({ kind: "renamed", sheet });
    else if (command.id === SetWorksheetActiveOperation.id) this.activated(sheet);
    else if (command.id === SetSelectionsOperation.id && params.selections?.[0]) {
      this.tell({ kind: "selected", sheet, area: areaOfRange(params.selections[0].range) });
    }
  }

  /** Tells of one write of a block that was carried out with others. */
  tellWrite(sheet: string, cells: IObjectMatrixPrimitiveType<object | null>): void {
    this.edited(sheet, cells);
    this.flush();
  }

  private edited(sheet: string, cells: IObjectMatrixPrimitiveType<object | null> = {}): void {
    const area = areaWhere(cells, (cell) => cell === null || CONTENT.some((key) => key in cell));
    if (area) this.changed(sheet, area, "RangeEdited");
    const looks = areaWhere(cells, (cell) => cell !== null && "s" in cell);
    if (looks) this.tell({ kind: "formatted", sheet, area: looks });
  }

  private moved({ from, to }: MutationParams): void {
    if (from) this.edited(from.subUnitId, from.value);
    if (to) this.edited(to.subUnitId, to.value);
  }

  private changed(sheet: string, area: Area, change: ChangeType): void {
    if (this.pending.length === 0) {
      queueMicrotask(() => {
        this.flush();
      });
    }
    this.pending.push({ kind: "changed", sheet, area, change });
  }

  private activated(sheet: string): void {
    if (sheet === this.active || this.keepsActive) return;
    const before = this.active;
    this.active = sheet;
    if (this.engine.book.getSheetBySheetId(before))
      this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet });
  }
}

function areaWhere(
  cells: IObjectMatrixPrimitiveType<object | null>,
  isMeant: (cell: object | null) => boolean,
): Area | undefined {
  return bounding(
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line as Record<string, object | null>)
        .filter(([, cell]) => isMeant(cell))
        .map(([column]) => between(Number(row), Number(column), Number(row), Number(column))),
    ),
  );
}

/** Whole rows and columns of the engine end at its last used row or column; as an area they go to the sheet's end. */
export function areaOfRange(range: IRange): Area {
  const wholeRows = Number.isNaN(range.startColumn);
  const wholeColumns = Number.isNaN(range.startRow);
  return {
    row: wholeColumns ? 0 : range.startRow,
    column: wholeRows ? 0 : range.startColumn,
    rows: wholeColumns ? SHEET_ROWS : range.endRow - range.startRow + 1,
    columns: wholeRows ? SHEET_COLUMNS : range.endColumn - range.startColumn + 1,
  };
}
