import type { ICellData, Nullable } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { type Area, bounding, cellsOf, intersection } from "./area";
import { type CellContent, cellOf, contentOf, EMPTY, entryOf, shownText } from "./cellContent";
import { type CellFormat, type FormatChange, formatOf, styleOf } from "./cellFormat";
import { areaOfRange, type Edits } from "./edits";
import type { Engine } from "./engine";
import { SheetPart } from "./sheetPart";

/** A cell to be put in: what it holds, and how it looks where that is not plain. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly format?: FormatChange;
}

type CellsByRow = Record<number, Record<number, ICellData>>;

/** What the cells of a worksheet hold and how they look; positions count from 0. */
export class Cells extends SheetPart {
  private pending = nothingPending();

  constructor(
    engine: Engine,
    id: string,
    private readonly edits: Edits,
  ) {
    super(engine, id);
  }

  content(row: number, column: number): CellContent {
    const cell = this.sheet.getCellRaw(row, column) ?? this.spilled(row, column);
    if (!cell) return EMPTY;
    const shared = cell.si
      ? this.engine.formulas.getFormulaStringByCell(row, column, this.id, this.engine.unitId)
      : null;
    return contentOf(cell, cell.f ?? shared ?? undefined);
  }

  format(row: number, column: number): CellFormat {
    return formatOf(this.sheet.getComposedCellStyle(row, column));
  }

  /** The look a cell has while a write to it may still be put off. */
  private formatBefore(row: number, column: number): CellFormat {
    if (this.pending.value[row]?.[column]) return this.format(row, column);
    return formatOf(this.sheetBefore.getComposedCellStyle(row, column));
  }

  text(row: number, column: number): string {
    const { numberFormat } = this.format(row, column);
    return shownText(this.content(row, column), numberFormat, this.engine.look);
  }

  /** On a protected sheet only cells that were unlocked before can be changed. */
  isLocked(row: number, column: number): boolean {
    return (
      (this.sheet.getCellRaw(row, column)?.custom as Nullable<{ locked?: boolean }>)?.locked !==
      false
    );
  }

  lock(area: Area, locked: boolean): void {
    this.put(this.within(area), () => ({ custom: locked ? null : { locked: false } }));
  }

  /** Writes a value into each cell as if it were typed; undefined leaves the cell as it is. */
  write(area: Area, value: (row: number, column: number) => unknown): void {
    this.reach(area);
    this.put(area, (row, column) => {
      const typed = value(row, column);
      if (typed === undefined || typed === null) return undefined;
      const entry = entryOf(typed, this.formatBefore(row, column).numberFormat);
      return entry.numberFormat
        ? { ...entry.cell, s: styleOf({ numberFormat: entry.numberFormat }) }
        : entry.cell;
    });
  }

  /** Puts cells in as they are, with nothing read into their text. */
  place(placed: readonly PlacedCell[]): void {
    const all = bounding(placed.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
    if (!all) return;
    this.reach(all);
    const value: CellsByRow = {};
    for (const { row, column, content, format } of placed) {
      (value[row] ??= {})[column] = { ...cellOf(content), ...(format && { s: styleOf(format) }) };
    }
    this.commit(value);
  }

  /** Empties the cells that hold something, or those of them that are chosen. */
  clearContents(area: Area, chosen: (row: number, column: number) => boolean = () => true): void {
    this.put(this.used(area), (row, column) =>
      chosen(row, column) && this.isUsed(row, column, true)
        ? entryOf("", "General").cell
        : undefined,
    );
  }

  clearFormats(area: Area): void {
    this.put(this.used(area), () => ({ s: null }));
  }

  applyFormat(area: Area, change: (row: number, column: number) => FormatChange | undefined): void {
    this.reach(area);
    this.put(this.within(area), (row, column) => {
      const wanted = change(row, column);
      return wanted && { s: styleOf(wanted) };
    });
  }

  /** Whether the cell holds something or has a look of its own. */
  isUsed(row: number, column: number, valuesOnly = false): boolean {
    const cell = this.sheet.getCellRaw(row, column) ?? this.spilled(row, column);
    const holds = Boolean(cell?.f ?? cell?.si) || contentOf(cell, undefined).type !== "Empty";
    return holds || (!valuesOnly && Boolean(cell?.s));
  }

  /** The block from the first to the last used cell; undefined for none. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const used: Area[] = [];
    this.sheet.getCellMatrix().forValue((row, column) => {
      if (this.isUsed(row, column, valuesOnly)) used.push({ row, column, rows: 1, columns: 1 });
    });
    return bounding(valuesOnly ? used : [...used, ...this.sheet.getMergeData().map(areaOfRange)]);
  }

  /** The part of the area in which something is, or has a look of its own. */
  used(area: Area): Area {
    const used = this.usedArea(false);
    return (
      (used && intersection(area, used)) ?? {
        row: area.row,
        column: area.column,
        rows: 0,
        columns: 0,
      }
    );
  }

  private spilled(row: number, column: number): Nullable<ICellData> {
    return this.engine.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[this.id]?.[row]?.[
      column
    ];
  }

  private put(area: Area, cell: (row: number, column: number) => ICellData | undefined): void {
    const value: CellsByRow = {};
    for (const [row, column] of cellsOf(area)) {
      const change = cell(row, column);
      if (change) (value[row] ??= {})[column] = change;
    }
    if (Object.keys(value).length === 0) return;
    const looksOnly = Object.values(value).every((line) =>
      Object.values(line).every((change) => "s" in change && Object.keys(change).length === 1),
    );
    const trigger = looksOnly ? SetStyleCommand.id : SetRangeValuesCommand.id;
    if (this.engine.putOff.isAllowed) this.putOff(value, trigger);
    else this.commit(value, trigger);
  }

  /** Writes later, together with others of its kind; never two of one cell. */
  private putOff(value: CellsByRow, trigger: string): void {
    const isMixed = this.pending.trigger !== trigger;
    const isAgain = Object.entries(value).some(([row, line]) => {
      const known = this.pending.value[Number(row)];
      return known !== undefined && Object.keys(line).some((column) => Number(column) in known);
    });
    if (isMixed || isAgain) this.engine.putOff.carryOut();
    this.pending.trigger = trigger;
    for (const [row, line] of Object.entries(value)) {
      Object.assign((this.pending.value[Number(row)] ??= {}), line);
    }
    this.pending.writes.push(value);
    this.engine.putOff.add(this.writePending);
  }

  /** Each write is told of by itself, as if it had not been put off. */
  private readonly writePending = (): void => {
    const { value, trigger, writes } = this.pending;
    this.pending = nothingPending();
    this.edits.unheard(() => {
      this.commit(value, trigger);
    });
    for (const write of writes) this.edits.tellWrite(this.id, write);
  };

  /**
   * What the engine's command for values does, without the heights it measures for every cell, which take most of its
   * time. It bears a command's name: by that of values it counts as an edit; without that of styles the engine
   * would take a change of looks for the end of the cell's formula.
   */
  private commit(cellValue: CellsByRow, trigger: string = SetRangeValuesCommand.id): void {
    const { engine, id } = this;
    const params = {
      unitId: engine.unitId,
      subUnitId: id,
      cellValue,
      trigger,
    };
    const only = onlyCell(cellValue);
    const valueBefore = only && this.content(...only);
    const before = SetRangeValuesUndoMutationFactory(engine.injector, params);
    engine.run(SetRangeValuesMutation.id, params);
    engine.undo.pushUndoRedo({
      unitID: engine.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
    this.edits.flush(only && valueBefore && changeDetails(valueBefore, this.content(...only)));
  }
}

/** The one cell of a write; undefined where there are more. */
function onlyCell(cells: CellsByRow): readonly [row: number, column: number] | undefined {
  const [row, ...rows] = Object.entries(cells);
  const [column, ...columns] = Object.keys(row?.[1] ?? {});
  if (row === undefined || column === undefined || rows.length + columns.length > 0)
    return undefined;
  return [Number(row[0]), Number(column)];
}

/** What an event tells of a single cell. */
function changeDetails(before: CellContent, after: CellContent) {
  return {
    valueBefore: before.value,
    valueTypeBefore: before.type,
    valueAfter: after.value,
    valueTypeAfter: after.type,
  };
}

interface PendingWrites {
  readonly value: CellsByRow;
  readonly writes: CellsByRow[];
  trigger: string;
}

function nothingPending(): PendingWrites {
  return { value: {}, writes: [], trigger: "" };
}
