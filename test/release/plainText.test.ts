import type { Block } from "../../src/release/document";
import { renderText } from "../../src/release/render/plainText";
import { composeRelease } from "../../src/release/compose/composing";
import { iij } from "./iij";

const paragraph = (text: string): Block => ({ is: "paragraph", text, role: "lead", align: "left" });

const rendered = (...blocks: Block[]) =>
  renderText({ language: "en", blocks, draftMark: null, font: null });

it("parts blocks by a blank line and ends with one newline", () => {
  expect(rendered(paragraph("One."), paragraph("Two."))).toBe("One.\n\nTwo.\n");
});

it("leaves no blanks at line ends and no blank line inside a block", () => {
  expect(rendered(paragraph("One. \r\n\r\n two\t\tthree\n"), paragraph("Four."))).toBe(
    "One.\n two  three\n\nFour.\n",
  );
});

it("follows a merged cell with empty ones", () => {
  const composition = composeRelease(iij, "en");
  if (composition.is !== "document") throw new Error("the fixture composes");
  const lines = renderText(composition.document).split("\n");
  expect(lines).toContain("\tDividend per common share\t\t");
  expect(lines.filter((line) => line.endsWith(" "))).toEqual([]);
});
