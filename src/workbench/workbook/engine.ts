import {
  ICommandService,
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
    dispose: () => {
      univer.dispose();
    },
  };
}
