import type { Resource } from "../dividend/column";
import { type Entry, givenValue } from "../dividend/fact";
import type { Terms } from "../languages/termWords";
import { figureCell } from "./cells";
import type { PlanCell } from "./plan";
import { followingState } from "./stateCell";
import type { TableStyle } from "./tableStyle";

/** The resource by the language's name; it follows its cell where that says it in the same words. */
export function resourceCell(entry: Entry<Resource> | undefined, style: TableStyle): PlanCell {
  const { terms, presentation } = style;
  const empty = presentation.emptyText;
  if (entry === undefined)
    return figureCell({ is: "text", text: empty }, empty, "General", null, null);
  const resource = givenValue(entry);
  if (resource === null) {
    const state = entry.value.state === "given" ? "blank" : entry.value.state;
    const text = state === "undetermined" ? terms.undetermined : empty;
    return followingState(entry, state, text, "General", empty);
  }
  const text = resourceText(resource, terms);
  const formula = entry.shown.trim() === text ? [entry.cell] : null;
  return figureCell({ is: "text", text }, text, "General", formula, entry.cell);
}

export function resourceText(resource: Resource, terms: Terms): string {
  return resource.is === "other" ? resource.text : terms[resource.is];
}
