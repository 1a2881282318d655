import type { Announcement } from "../../src/dividend/announcement";
import { factsOf } from "./factLines";

/** The facts of a worksheet by where they stand, those it has no value for left out. */
export function factEntries(announcement: Announcement): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const put = (key: string, value: string | undefined) => {
    let own = key;
    while (entries.has(own)) own += "'";
    if (value !== undefined && value !== "_" && value !== "null" && value !== "-")
      entries.set(own, value);
  };
  const [first = "", ...lines] = factsOf(announcement);
  const [notice, kind, end] = first.split(" ");
  put("notice", notice);
  put("kind", kind);
  put("fiscal year end", end);
  let shareClass = "";
  let periods: readonly string[] = [];
  let rows = 0;
  for (const line of lines) {
    const comparison = /^(decided|forecast|previous) (.*)$/u.exec(line);
    const annual = /^(previous|revised|plain|target|actual)( \d{4}-\d\d-\d\d)?: (.*)$/u.exec(line);
    if (annual !== null) {
      const [, row = "", day = "", values = ""] = annual;
      const key = `${shareClass}${row} ${String(row === "actual" ? (rows += 1) : "")}`;
      put(`${key} announced`, day.trim() === "" ? undefined : day.trim());
      values.split(" ").forEach((value, at) => {
        put(`${key} ${periods[at] ?? ""}`, value);
      });
    } else if (comparison !== null) {
      const [, role = "", values = ""] = comparison;
      const fields = ["record date", "per share", "total", "effective date", "resource"];
      values.split(" | ").forEach((value, at) => {
        const [, whole = value, parts = ""] = /^(\S+) \((.*)\)$/u.exec(value) ?? [];
        put(`${shareClass}${role} ${fields[at] ?? ""}`, whole);
        for (const part of parts.split(", ")) {
          const [name = "", amount] = part.split(" ");
          put(`${shareClass}${role} ${name}`, amount);
        }
      });
    } else if (line.endsWith(":")) shareClass = `${line} `;
    else {
      periods = line.split(" ");
      rows = 0;
    }
  }
  return entries;
}
