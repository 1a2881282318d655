import type { HostObject, Kind, Targets } from "./hostObject";
import { invalidArgument } from "./requestFailure";

/** The arguments of a call, with the objects among them already found. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  value(index: number): unknown {
    return this.values[index];
  }

  isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  number(index: number, fallback?: number): number {
    const value = this.values[index] ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** The target of an object argument of this kind; undefined where the argument is something else. */
  target<K extends Kind>(index: number, kind: K): Targets[K] | undefined {
    const value = this.values[index];
    return isOfKind(value, kind) ? value.target : undefined;
  }
}

function isOfKind<K extends Kind>(value: unknown, kind: K): value is HostObject<K> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}
