import type { DefaultTreeAdapterTypes } from "parse5";
import { countedText } from "./countedText";

type Element = DefaultTreeAdapterTypes.Element;

const formats: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

const known = new WeakMap<Element, ReadonlyMap<Element, string>>();

/** What a browser prints before an item of a numbered list ("3."); "" for one of any other list. */
export function htmlListLabel(item: Element): string {
  const list = item.parentNode;
  if (list === null || !("tagName" in list) || list.tagName !== "ol") return "";
  let labels = known.get(list);
  if (labels === undefined) {
    labels = labelsOf(list);
    known.set(list, labels);
  }
  return labels.get(item) ?? "";
}

function labelsOf(list: Element): ReadonlyMap<Element, string> {
  const items = list.childNodes.filter(
    (child): child is Element => "tagName" in child && child.tagName === "li",
  );
  const step = attribute(list, "reversed") === null ? 1 : -1;
  let number = (numberIn(attribute(list, "start")) ?? (step > 0 ? 1 : items.length)) - step;
  return new Map(
    items.map((item) => {
      number = numberIn(attribute(item, "value")) ?? number + step;
      const type = attribute(item, "type") ?? attribute(list, "type") ?? "";
      return [item, `${countedText(number, formats[type] ?? "decimal")}.`];
    }),
  );
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function numberIn(written: string | null): number | null {
  const number = /^\s*([+-]?\d{1,9})/u.exec(written ?? "")?.[1];
  return number === undefined ? null : Number(number);
}
