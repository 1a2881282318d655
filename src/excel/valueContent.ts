import { decimal } from "../dividend/decimal";
import type { Value } from "../dividend/finding";
import type { CellContent } from "./cellContent";

/**
 * The content a finding's right value is in a cell; null for what no cell can hold (a range, a span of days) or what the
 * worksheet says in words (a state other than none).
 */
export function contentOfValue(value: Value): CellContent | null {
  switch (value.is) {
    case "date":
      return { is: "date", date: value.date };
    case "shares":
      return { is: "number", number: value.shares };
    case "ordinal":
      return { is: "number", number: decimal(String(value.ordinal)) };
    case "money":
      return { is: "number", number: value.money };
    case "amount":
      return { is: "number", number: value.amount.number };
    case "text":
      return { is: "text", text: value.text };
    case "state":
      return value.state === "blank" ? { is: "empty" } : null;
    case "range":
    case "rounding":
    case "dates":
    case "days":
      return null;
  }
}
