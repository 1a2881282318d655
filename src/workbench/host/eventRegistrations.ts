import { areaText } from "../workbook/area";
import type { WorkbookEvent } from "../workbook/edits";
import { EVENT_CATEGORY, type EventEntry } from "./wire";

/** The events a client can ask for, by the name in its request, with the number the client knows each by. */
const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
} as const;

type EventName = keyof typeof EVENT_TYPES;

/** The target that stands for every sheet of the workbook. */
const ANY_SHEET = "Workbook";

/** How often each event is asked for, by sheet or for the workbook. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  /** Counts a `_Register…Event` or `_Unregister…Event`; false for an event this host never sends. */
  note(method: string, target: string): boolean {
    const [, sign, name] = /^_(Register|Unregister)(\w+?)Event$/.exec(method) ?? [];
    if (name === undefined || !(name in EVENT_TYPES)) return false;
    const key = `${name} ${target}`;
    const count = (this.counts.get(key) ?? 0) + (sign === "Register" ? 1 : -1);
    this.counts.set(key, Math.max(0, count));
    return true;
  }

  count(name: EventName, target: string = ANY_SHEET): number {
    return this.counts.get(`${name} ${target}`) ?? 0;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The messages this event takes: one for the sheet's own handlers, one for the workbook's. */
  entriesFor(
    event: WorkbookEvent,
    referenceId: (sheet: string) => string,
    isByAddIn = false,
  ): EventEntry[] {
    const name = nameOf(event);
    if (name === undefined) return [];
    return [event.sheet, ANY_SHEET]
      .filter((target) => this.count(name, target) > 0)
      .map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_TYPES[name],
        targetId,
        message: JSON.stringify(messageOf(event, referenceId, isByAddIn)),
      }));
  }
}

function nameOf(event: WorkbookEvent): EventName | undefined {
  switch (event.kind) {
    case "changed":
      return "DataChanged";
    case "formatted":
      return "FormatChanged";
    case "selected":
      return "SelectionChanged";
    case "activated":
      return "Activated";
    case "deactivated":
      return "Deactivated";
    case "added":
      return "Added";
    case "deleted":
      return "Deleted";
    case "renamed":
      return undefined;
  }
}

function messageOf(
  event: WorkbookEvent,
  referenceId: (sheet: string) => string,
  isByAddIn: boolean,
) {
  if (event.kind === "selected") {
    return { address: areaText(event.area), worksheetId: event.sheet, isInsideTable: false };
  }
  if (event.kind === "formatted") {
    return { address: areaText(event.area), source: "Local", worksheetId: event.sheet };
  }
  if (event.kind !== "changed") return { worksheetId: event.sheet, source: "Local" };
  return {
    address: areaText(event.area),
    changeType: event.change,
    source: "Local",
    triggerSource: isByAddIn ? "ThisLocalAddin" : "Unknown",
    ...event.details,
    worksheetId: event.sheet,
    referenceId: referenceId(event.sheet),
    shiftDirection: "None",
  };
}
