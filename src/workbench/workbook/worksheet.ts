import { BooleanNumber } from "@univerjs/core";
import {
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import type { Area } from "./area";
import { Cells } from "./cells";
import type { Edits } from "./edits";
import type { Engine } from "./engine";
import { NEW_PAGE, type PageLayout } from "./pageLayout";
import { SheetLayout } from "./sheetLayout";
import { SheetPart } from "./sheetPart";

/** One worksheet of a workbook. */
export class Worksheet extends SheetPart {
  readonly cells: Cells;
  readonly layout: SheetLayout;
  pageLayout: PageLayout = NEW_PAGE;
  /** Options given when the sheet was protected; undefined while it is not. */
  protection: Readonly<Record<string, unknown>> | undefined;
  readonly validations: {
    readonly area: Area;
    readonly rule: unknown;
    alert?: unknown;
    prompt?: unknown;
  }[] = [];
  readonly conditionalFormats: {
    readonly area: Area;
    criterion: string | null;
    fill: string | null;
  }[] = [];
  /** Excel's own tables on the sheet. */
  readonly tables: { readonly name: string; readonly area: Area }[] = [];

  constructor(engine: Engine, id: string, edits: Edits) {
    super(engine, id);
    this.cells = new Cells(engine, id, edits);
    this.layout = new SheetLayout(engine, id, this.cells);
  }

  get exists(): boolean {
    return Boolean(this.engine.book.getSheetBySheetId(this.id));
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(name: string) {
    this.run(SetWorksheetNameCommand.id, { name });
  }

  get position(): number {
    return this.engine.book.getSheets().findIndex((sheet) => sheet.getSheetId() === this.id);
  }

  set position(order: number) {
    this.run(SetWorksheetOrderCommand.id, { order });
  }

  get hidden(): boolean {
    return this.sheet.isSheetHidden() === BooleanNumber.TRUE;
  }

  set hidden(hidden: boolean) {
    this.run(hidden ? SetWorksheetHideCommand.id : SetWorksheetShowCommand.id, {});
  }

  /** Hidden so that only code shows it again. */
  isVeryHidden = false;

  get gridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set gridlines(shown: boolean) {
    if (shown !== this.gridlines) {
      this.run(ToggleGridlinesCommand.id, {
        showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    }
  }

  get tabColor(): string {
    return this.sheet.getConfig().tabColor;
  }

  set tabColor(value: string) {
    this.run(SetTabColorCommand.id, { value });
  }

  activate(): void {
    this.run(SetWorksheetActiveOperation.id, {});
  }
}
