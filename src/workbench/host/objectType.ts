import type { Arguments } from "./arguments";
import type { HostObject, Kind, Targets } from "./hostObject";
import type { Session } from "./session";

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
