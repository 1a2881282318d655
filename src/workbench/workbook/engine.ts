import {
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
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
  run(command: string, params: object): boolean;
  onCommand(listener: (command: Readonly<ICommandInfo>) => void): IDisposable;
  dispose(): void;
}

/** The engine's own shape of an empty workbook with these worksheets. */
export function emptyWorkbook(sheets: readonly string[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id: "workbook",
    name: "Workbook",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      ids.map((id, index) => [id, { id, name: sheets[index] ?? id, ...SHEET_SIZE }]),
    ),
  };
}

/** How far a sheet reaches before something is written below or beside it. */
export const SHEET_SIZE = { rowCount: 1000, columnCount: 26 };

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
  return {
    unitId: book.getUnitId(),
    book,
    commands,
    undo: injector.get(IUndoRedoService),
    names: injector.get(IDefinedNamesService),
    formulas: injector.get(FormulaDataModel),
    sessions: injector.get(FormulaCalculationSessionService),
    injector,
    run: (command, params) => commands.syncExecuteCommand(command, params),
    onCommand: (listener) => commands.onCommandExecuted(listener),
    dispose: () => {
      univer.dispose();
    },
  };
}
