import { type Area, cellsOf } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { EventRegistrations } from "./eventRegistrations";
import { HIGHEST_EXCEL_API } from "./appContext";
import type { HostObject } from "./hostObject";
import { accessDenied } from "./requestFailure";

/** What lasts from one request of a pane to the next: references it keeps and events it asked for. */
export class Session {
  readonly registrations = new EventRegistrations();
  /** What the request that is carried out has done so far, for faults that come of two things in one batch. */
  batch: { readonly newSettings: Set<string>; readonly addedSheets: Set<string> } = newBatch();
  private readonly references = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private issued = 0;

  constructor(
    readonly workbook: Workbook,
    /** The highest requirement set this Excel has; what is above it is not found. */
    readonly excelApi: string = HIGHEST_EXCEL_API,
  ) {}

  /** Whether what changes now is changed by a request. */
  isCarryingOut = false;

  beginBatch(): void {
    this.batch = newBatch();
  }

  /** The id by which the client may ask for the object again; the same object keeps its id. */
  referenceTo(object: HostObject): string {
    const target = object.target as object;
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    this.issued += 1;
    const id = `r${this.issued}`;
    this.ids.set(target, id);
    this.references.set(id, object);
    return id;
  }

  referenced(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    const object = this.references.get(id);
    if (object) this.ids.delete(object.target as object);
    this.references.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.references.keys()]) this.release(id);
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** Refuses a change of cells that the sheet's protection forbids, as Excel does. */
  mayChange(worksheet: Worksheet, area: Area, allowance?: string): void {
    const options = worksheet.protection;
    if (!options || (allowance !== undefined && options[allowance] === true)) return;
    for (const [row, column] of cellsOf(worksheet.within(area))) {
      if (allowance !== undefined || worksheet.cells.isLocked(row, column)) throw accessDenied();
    }
  }
}

function newBatch(): Session["batch"] {
  return { newSettings: new Set(), addedSheets: new Set() };
}
