import {
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleService,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook as EngineWorkbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsEnglish from "@univerjs/sheets/locale/en-US";
import {
  FormulaCalculationSessionService,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";

/**
 * The engine goes through a whole sheet for every write, so that a thousand cells written one by one take
 * minutes. Within a step they are collected, and written together as soon as anything is read or run.
 */
class PutOffWrites {
  /** Whether writes may be put off: only while a step is under way. */
  isAllowed = false;
  private readonly writers = new Set<() => void>();

  add(writer: () => void): void {
    this.writers.add(writer);
  }

  carryOut(): void {
    if (this.writers.size === 0) return;
    const writers = [...this.writers];
    this.writers.clear();
    for (const write of writers) write();
  }
}

/** The parts of the spreadsheet engine that the workbook stands on. */
export interface Engine {
  readonly unitId: string;
  readonly book: EngineWorkbook;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly names: IDefinedNamesService;
  readonly formulas: FormulaDataModel;
  readonly sessions: FormulaCalculationSessionService;
  readonly injector: Injector;
  /** Runs a command, after all writes that are put off. */
  run(command: string, params: object): boolean;
  /** What decides how dates look: the system's short format, and whether days count from 1904. */
  readonly look: { shortDate: string; from1904: boolean };
  /** Writes that are put off until something depends on them. */
  readonly putOff: PutOffWrites;
  dispose(): void;
}

/** The engine keeps results of formulas by workbook id beyond the workbook's life, so no two may share one. */
let opened = 0;

/** The engine's own shape of an empty workbook with these worksheets. */
export function emptyWorkbook(sheets: readonly string[]): Partial<IWorkbookData> {
  opened += 1;
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id: `workbook-${opened}`,
    name: "Workbook",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      ids.map((id, index) => [id, { id, name: sheets[index] ?? id, ...SHEET_SIZE }]),
    ),
  };
}

/** How far a sheet reaches before something is written below or beside it, and Excel's usual sizes in pixels. */
export const SHEET_SIZE = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
};

/** The engine without a grid, for Node. */
export function startEngine(workbook: Partial<IWorkbookData>): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(sheetsEnglish) },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  return engineOf(univer);
}

/** The engine in a running Univer that holds a workbook, with or without a grid. */
export function engineOf(univer: Univer): Engine {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const book = instances.getCurrentUnitOfType<EngineWorkbook>(UniverInstanceType.UNIVER_SHEET);
  if (!book) throw new Error("The spreadsheet engine holds no workbook.");
  // Undo takes back what was done in the workbook in focus.
  instances.focusUnit(book.getUnitId());
  const commands = injector.get(ICommandService);
  const putOff = new PutOffWrites();
  return {
    unitId: book.getUnitId(),
    book,
    commands,
    undo: injector.get(IUndoRedoService),
    names: injector.get(IDefinedNamesService),
    formulas: injector.get(FormulaDataModel),
    sessions: injector.get(FormulaCalculationSessionService),
    injector,
    look: { shortDate: "m/d/yyyy", from1904: false },
    putOff,
    run: (command, params) => {
      putOff.carryOut();
      return commands.syncExecuteCommand(command, params);
    },
    dispose: () => {
      // A timer of the engine's that shows progress may still end, and then asks for words that are gone.
      Object.defineProperty(injector.get(LocaleService), "t", { value: () => "" });
      univer.dispose();
    },
  };
}
