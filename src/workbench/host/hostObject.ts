import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { Area } from "../workbook/area";
import type { DefinedName } from "../workbook/definedNames";
import type { Side } from "../workbook/cellFormat";
import type { Arguments } from "./arguments";
import type { Session } from "./session";

export interface RangeTarget {
  readonly worksheet: Worksheet;
  readonly area: Area;
}

/** The names in the workbook, or those that belong to one sheet. */
export interface NameTarget {
  readonly scope: Worksheet | undefined;
  readonly name: DefinedName;
}

export type BorderIndex =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface BorderTarget extends RangeTarget {
  readonly index: BorderIndex;
}

export interface AreasTarget {
  readonly worksheet: Worksheet;
  readonly areas: readonly Area[];
}

/** What stands behind each kind of Office.js object. */
export interface Targets {
  Application: Workbook;
  Borders: RangeTarget;
  Border: BorderTarget;
  DataValidation: RangeTarget;
  FreezePanes: Worksheet;
  NamedItem: NameTarget;
  NamedItemCollection: Worksheet | undefined;
  PageLayout: Worksheet;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  RangeProtection: RangeTarget;
  Runtime: Workbook;
  Setting: string;
  SettingCollection: Workbook;
  Workbook: Workbook;
  Worksheet: Worksheet;
  WorksheetCollection: Workbook;
  WorksheetProtection: Worksheet;
}

export type Kind = keyof Targets;

export interface HostObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly target: Targets[K];
}

export interface Property<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/** One kind of object: its members under the names Office.js sends, which begin with a capital letter. */
export interface ObjectType<K extends Kind> {
  /** Values, by load and by assignment. */
  readonly properties?: Readonly<Record<string, Property<Targets[K]>>>;
  /** Other objects, by property or method; null where there is none. */
  readonly objects?: Readonly<
    Record<string, (target: Targets[K], args: Arguments, session: Session) => HostObject | null>
  >;
  /** What does something, or gives a value that is not loaded. */
  readonly methods?: Readonly<
    Record<string, (target: Targets[K], args: Arguments, session: Session) => unknown>
  >;
  /** What a collection holds. */
  readonly items?: (target: Targets[K], session: Session) => readonly HostObject[];
  /** One of a collection by its key. */
  readonly item?: (target: Targets[K], args: Arguments, session: Session) => HostObject | null;
  /** By what the client knows the object again. */
  readonly identity?: (target: Targets[K], session: Session) => Readonly<Record<string, unknown>>;
  /** Whether the thing behind the object is still there. */
  readonly exists?: (target: Targets[K], session: Session) => boolean;
}

export type ObjectTypes = { readonly [K in Kind]: ObjectType<K> };

export const EDGES: Readonly<Partial<Record<BorderIndex, Side>>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

export function object<K extends Kind>(kind: K, target: Targets[K]): HostObject<K> {
  return { kind, target };
}
