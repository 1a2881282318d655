import { a1 } from "../../dividend/fact";
import type { NearWords } from "../nearWords";

export const near: NearWords = {
  nearly: (sheet, recognised, more, lacks) => {
    const named = recognised.map(({ cell, shown }) => `${a1(cell)} “${shown}”`);
    const cells = [...named, ...(more > 0 ? [`${String(more)} more`] : [])].join(", ");
    return `“${sheet}” is nearly a dividend worksheet (recognised: ${cells}), but ${lacks.join("; and ")}`;
  },
  lacks: (heading, place) => {
    const cell = a1(place.cell);
    switch (place.is) {
      case "below":
        return `the section “${heading}” is missing: add it from ${cell} on`;
      case "over":
        return `the heading “${heading}” is missing over its rows: type it in ${cell}`;
      case "instead":
        return `the heading “${heading}” is missing over its rows: type it in ${cell} in place of “${place.shown}”`;
      case "insert":
        return `the heading “${heading}” is missing over its rows: insert a row above ${cell} and type it there`;
      case "elsewhere":
        return `the heading “${place.shown}” (${cell}) is not in the column of the other labels: move its section into that column`;
    }
  },
  add: "Add what is missing",
};
