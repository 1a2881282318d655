import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content browsers do not show, and those that strike it out. */
const unseen = new Set(
  "annotation annotation-xml area audio base datalist del head link meta noframes noscript param rp rt s script source strike style template title track".split(
    " ",
  ),
);

/** Whether a reader sees nothing of an element, or it is struck out. */
export function isUnseen(element: Element): boolean {
  if (unseen.has(element.tagName)) return true;
  const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  const style = declarations(attribute("style") ?? "");
  const display = style.get("display");
  if (display === undefined) {
    if (attribute("hidden") !== undefined) return true;
    if (element.tagName === "dialog" && attribute("open") === undefined) return true;
    if (element.tagName === "input" && attribute("type")?.toLowerCase() === "hidden") return true;
  }
  return (
    display === "none" ||
    /^(?:hidden|collapse)$/u.test(style.get("visibility") ?? "") ||
    /^0(?:\.0*)?(?:[a-z]+|%)?$/u.test(style.get("font-size") ?? "") ||
    /^0(?:\.0*)?%?$/u.test(style.get("opacity") ?? "") ||
    /\bline-through\b/u.test(
      `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`,
    )
  );
}

/** Values of `display`; a browser passes over any other, and an earlier declaration stands. */
const displays =
  /^(?:none|contents|block|inline|inline-block|flow|flow-root|run-in|list-item|flex|inline-flex|grid|inline-grid|ruby|ruby-base|ruby-text|table|inline-table|table-(?:caption|cell|column|column-group|footer-group|header-group|row|row-group)|inherit|initial|revert|unset)$/u;
const visibilities = /^(?:visible|hidden|collapse|inherit|initial|revert|unset)$/u;

/**
 * What a style attribute declares, by property in small letters, as a browser takes it: comments are none of it, the
 * last valid declaration stands, but for important ones.
 */
function declarations(style: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of pieces(style)) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const written = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const value = written.replace(/\s*!\s*important$/u, "");
    if (property === "display" && !displays.test(value)) continue;
    if (property === "visibility" && !visibilities.test(value)) continue;
    const isImportant = value !== written;
    if (important.has(property) && !isImportant) continue;
    if (isImportant) important.add(property);
    declared.set(property, value);
  }
  return declared;
}

/** The declarations of a style, parted by semicolons outside of quotes, brackets and comments. */
function pieces(style: string): readonly string[] {
  const found: string[] = [];
  let piece = "";
  let quote = "";
  let brackets = 0;
  for (let at = 0; at < style.length; at += 1) {
    const letter = style.charAt(at);
    if (quote === "" && style.startsWith("/*", at)) {
      const end = style.indexOf("*/", at + 2);
      if (end < 0) break;
      at = end + 1;
    } else if (letter === "\\") {
      piece += style.slice(at, at + 2);
      at += 1;
    } else if (quote === "" && brackets === 0 && letter === ";") {
      found.push(piece);
      piece = "";
    } else {
      if (quote === letter) quote = "";
      else if (quote === "" && /["']/u.test(letter)) quote = letter;
      else if (quote === "" && letter === "(") brackets += 1;
      else if (quote === "" && letter === ")") brackets -= 1;
      piece += letter;
    }
  }
  return [...found, piece];
}
