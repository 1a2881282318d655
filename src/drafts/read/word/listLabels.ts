import { type XmlElement, childNamed, childrenNamed, isOn } from "../../../ooxml/xml";
import { countedText } from "../countedText";
import type { WordStyles } from "./styles";

/** Says what Word prints before a paragraph of a list ("1.", "(2)", "第3条"); "" where it prints nothing that says anything. */
export type ListLabels = (paragraphProperties: XmlElement | null) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" stands for the numbers of the first two levels. */
  readonly text: string;
  /** All numbers in it are Arabic, whatever their level's format is. */
  readonly arabic: boolean;
}

interface NumberedList {
  /** Lists of the same definition count on where the other stopped. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts through a document: to be asked once a paragraph, in their order. */
export function listLabels(root: XmlElement | null, styles: WordStyles): ListLabels {
  const lists = numberedLists(root);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (properties) => {
    const numbering = styles.numbering(properties);
    const number = childNamed(numbering, "w:numId")?.attributes["w:val"] ?? "0";
    const depth = Number(childNamed(numbering, "w:ilvl")?.attributes["w:val"] ?? 0);
    const list = lists.get(number);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return "";
    const count = counts.get(list.definition) ?? [];
    counts.set(list.definition, count);
    const restart = begun.has(`${number} ${String(depth)}`) ? undefined : list.restarts.get(depth);
    begun.add(`${number} ${String(depth)}`);
    count[depth] = restart ?? (count[depth] ?? level.start - 1) + 1;
    count.length = depth + 1;
    return labelText(list, level, count);
  };
}

function labelText(
  { levels }: NumberedList,
  { text, format, arabic }: Level,
  count: readonly number[],
) {
  // A dot or a dash says nothing; other words may stand in the place of one.
  if (format === "bullet") return /[\p{L}\p{Nd}]/u.test(text) ? text : "";
  return text.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    const value = count[at] ?? level?.start ?? 1;
    return countedText(value, arabic ? "decimal" : (level?.format ?? "decimal"));
  });
}

function numberedLists(root: XmlElement | null): ReadonlyMap<string, NumberedList> {
  const definitions = new Map(
    childrenNamed(root, "w:abstractNum").map((each) => [
      each.attributes["w:abstractNumId"] ?? "",
      each,
    ]),
  );
  return new Map(
    childrenNamed(root, "w:num").map((list) => {
      const definition = valueOf(list, "w:abstractNumId") ?? "";
      const overrides = childrenNamed(list, "w:lvlOverride");
      const restarts = overrides.flatMap((each): [number, number][] => {
        const start = valueOf(each, "w:startOverride");
        return start === undefined ? [] : [[depthOf(each), Number(start)]];
      });
      const written = [
        ...childrenNamed(definitions.get(definition) ?? null, "w:lvl"),
        ...overrides.flatMap((each) => childrenNamed(each, "w:lvl")),
      ];
      const levels = new Map(written.map((each) => [depthOf(each), levelOf(each)]));
      return [
        list.attributes["w:numId"] ?? "",
        { definition, levels, restarts: new Map(restarts) },
      ];
    }),
  );
}

function levelOf(level: XmlElement): Level {
  const legal = childNamed(level, "w:isLgl");
  return {
    start: Number(valueOf(level, "w:start") ?? 0),
    format: valueOf(level, "w:numFmt") ?? "decimal",
    text: valueOf(level, "w:lvlText") ?? "",
    arabic: legal !== null && isOn(legal.attributes["w:val"] ?? "1"),
  };
}

function depthOf(element: XmlElement): number {
  return Number(element.attributes["w:ilvl"] ?? 0);
}

function valueOf(element: XmlElement, name: string): string | undefined {
  return childNamed(element, name)?.attributes["w:val"];
}
