import type { IUndoRedoItem, Workbook as EngineWorkbook } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
  getPrimaryForRange,
} from "@univerjs/sheets";
import type { Area } from "./area";
import { Calculation } from "./calculation";
import { DefinedNames } from "./definedNames";
import { areaOfRange, Edits } from "./edits";
import { type Engine, emptyWorkbook, SHEET_SIZE, startEngine } from "./engine";
import { rangeOf } from "./sheetPart";
import { type Situation, usualSituation } from "./situation";
import { Worksheet } from "./worksheet";

/** A workbook over the spreadsheet engine, as its host and its file conversion see it. */
export class Workbook {
  readonly names: DefinedNames;
  readonly edits: Edits;
  /** What an add-in keeps with the workbook: Office.js settings by key. */
  readonly settings = new Map<string, unknown>();
  /** What the older settings of the document hold, JSON text by name. */
  readonly documentSettings = new Map<string, string>();
  /** Known faults and situations that are played. */
  readonly situation: Situation = usualSituation();
  /** What "#REF!" is called in Excel's language. */
  referenceError = "#REF!";
  /** The width of a usual column: 8.43 digits of Calibri, as in Excel's own new workbooks. */
  readonly standardWidth = { characters: 8.43, pixels: 64 };
  /** Whether add-ins hear of events. */
  tellsEvents = true;
  /** Whether the order and number of sheets is protected. */
  isProtected = false;
  /** Set while a person types into a cell; Excel then answers nothing else. */
  isCellBeingEdited: () => boolean = () => false;

  private readonly calculation: Calculation;
  private readonly sheets = new Map<string, Worksheet>();
  private added = 0;

  constructor(readonly engine: Engine) {
    this.names = new DefinedNames(engine);
    this.edits = new Edits(engine);
    this.calculation = new Calculation(engine);
  }

  /** A new workbook without a grid. */
  static empty(sheets: readonly string[] = ["Sheet1"]): Workbook {
    return new Workbook(startEngine(emptyWorkbook(sheets)));
  }

  worksheets(): readonly Worksheet[] {
    return this.book.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  activeWorksheet(): Worksheet {
    return this.sheet(this.book.getActiveSheet().getSheetId());
  }

  /** By id or, whatever the case of its letters, by name. */
  worksheet(key: string): Worksheet | undefined {
    return this.worksheets().find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase(),
    );
  }

  /** Adds a sheet at the end, or at a position counted from 0; the name must be free. The active sheet stays active. */
  addWorksheet(name = this.freeName(), position = this.worksheets().length): Worksheet {
    this.added += 1;
    const id = `added-${this.added}-${name}`;
    const active = this.activeWorksheet();
    this.edits.keepActive(() => {
      this.engine.run(InsertSheetCommand.id, {
        unitId: this.engine.unitId,
        index: position,
        sheet: { id, name, ...SHEET_SIZE },
      });
      active.activate();
    });
    return this.sheet(id);
  }

  /** A person's choice from a cell's drop-down list. */
  choose(sheet: Worksheet, row: number, column: number, choice: string): void {
    const write = () => {
      sheet.cells.write({ row, column, rows: 1, columns: 1 }, () => choice);
    };
    if (this.situation.choicesUnheard) this.edits.unheard(write);
    else write();
  }

  deleteWorksheet(sheet: Worksheet): void {
    // Excel keeps the names, and writes #REF! where the sheet's name was.
    this.names.loseSheet(sheet.id, sheet.name);
    this.engine.run(RemoveSheetCommand.id, { unitId: this.engine.unitId, subUnitId: sheet.id });
  }

  /** The selected cells, on the active worksheet. */
  selection(): { readonly worksheet: Worksheet; readonly area: Area } {
    const worksheet = this.activeWorksheet();
    const selected = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unitId)
      .getSelectionsOfWorksheet(worksheet.id)
      .at(-1);
    const area = selected
      ? areaOfRange(selected.range)
      : { row: 0, column: 0, rows: 1, columns: 1 };
    return { worksheet, area };
  }

  select(worksheet: Worksheet, area: Area): void {
    worksheet.activate();
    worksheet.reach(area);
    const sheet = worksheet.sheet;
    const range = rangeOf(worksheet.within(area));
    this.engine.run(SetSelectionsOperation.id, {
      unitId: this.engine.unitId,
      subUnitId: worksheet.id,
      selections: [{ range, primary: getPrimaryForRange(range, sheet), style: null }],
    });
  }

  /**
   * Carries the changes out as one step of undo. The engine's own batching takes the parts back in the order they
   * were made, which leaves cells that were changed twice as they were in between; so the step is put together here.
   */
  step<T>(changes: () => T): T {
    const service = this.engine.undo;
    const push = service.pushUndoRedo.bind(service);
    const parts: IUndoRedoItem[] = [];
    // The engine hands its service out through a proxy, on which an assignment would not be seen again.
    const collect = (value: typeof push) =>
      Object.defineProperty(service, "pushUndoRedo", { value, configurable: true });
    collect((part) => {
      parts.push(part);
    });
    const { putOff } = this.engine;
    putOff.isAllowed = true;
    try {
      return changes();
    } finally {
      putOff.carryOut();
      putOff.isAllowed = false;
      collect(push);
      if (parts.length > 0) {
        push({
          unitID: this.engine.unitId,
          undoMutations: parts.toReversed().flatMap(({ undoMutations }) => undoMutations),
          redoMutations: parts.flatMap(({ redoMutations }) => redoMutations),
        });
      }
    }
  }

  undo(): Promise<boolean> {
    return this.engine.commands.executeCommand("univer.command.undo");
  }

  redo(): Promise<boolean> {
    return this.engine.commands.executeCommand("univer.command.redo");
  }

  /** Leaves nothing to undo, as after a file was opened. */
  forgetSteps(): void {
    this.engine.undo.clearUndoRedo(this.engine.unitId);
  }

  /** Resolves when every formula has its result. */
  calculated(): Promise<void> {
    return this.calculation.upToDate();
  }

  dispose(): void {
    this.calculation.dispose();
    this.engine.dispose();
  }

  private get book(): EngineWorkbook {
    return this.engine.book;
  }

  private sheet(id: string): Worksheet {
    const known = this.sheets.get(id) ?? new Worksheet(this.engine, id, this.edits);
    this.sheets.set(id, known);
    return known;
  }

  private freeName(): string {
    for (let number = this.worksheets().length + 1; ; number += 1) {
      if (!this.worksheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
}
