import { decimal } from "../../../dividend/decimal";
import type { NumberReading } from "../../../worksheet/notation/runningText";
import type { Spot } from "./spots";

const hundredThousand = decimal("100000");

/** Whether a number is as large as totals are. */
export function isLarge({ number, unit }: NumberReading): boolean {
  return unit !== "one" || number.abs().gte(hundredThousand);
}

/** Whether a figure is a number as large as totals are. */
export function isLargeAt({ found: { reading } }: Spot): boolean {
  return reading.is === "number" && isLarge(reading.number);
}
