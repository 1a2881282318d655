import type { DraftReading } from "../../src/drafts/draft";
import { readDraft } from "../../src/drafts/read/reading";
import { draftLines } from "./draftLines";

async function htmlLines(html: string): Promise<string> {
  const reading: DraftReading = await readDraft(new TextEncoder().encode(html), "html");
  if (reading.is === "failure") return reading.why;
  const { unread } = reading.draft;
  return (
    draftLines(reading.draft) +
    unread.map(({ what, after }) => `[${what} ${String(after)}]`).join("")
  );
}

describe("what a reader of a page sees is read", () => {
  it.each<[string, string]>([
    ["a caption above its table", "<table><tr><td>1<td>2</tr><caption>JPY99.00</caption></table>"],
  ])("%s", async (_, html) => {
    expect(await htmlLines(html)).toBe("JPY99.00\n\n1\t2\n");
  });

  it.each(
    [
      "display:none;display:block",
      "display:/* none */block",
      "/* display:none */",
      "--display:none",
      "--x:'display:none'",
      "content:'display:none'",
      "background:url(display:none)",
      "background:url('a;display:none')",
      "display:none;DISPLAY: Inline !important",
      "display:block!important;display:none",
      "x-display:none",
      "mso-hide:all",
      "visibility:hidden;visibility:visible",
      "font-size:0.5em",
      "opacity:0.5",
      "display:none /*",
    ].filter((style) => style !== "display:none /*"),
  )("words whose style only mentions that they are hidden: %s", async (style) => {
    expect(await htmlLines(`<p>a <span style="${style}">JPY99.00</span></p>`)).toBe("a JPY99.00\n");
  });

  it.each<[string, string, string]>([
    [
      "the numbers of a list",
      "<ol start=3><li>a<li value=7>b<li>c</ol><ul><li>d</ul>",
      "3. a\n\n7. b\n\n8. c\n\nd\n",
    ],
    ["letters of a list", "<ol type=A reversed><li>a<li>b</ol>", "B. a\n\nA. b\n"],
    [
      "what a form shows",
      "<p>a <input value=27> <input type=hidden value=98><textarea>28</textarea></p>",
      "a 27 28\n",
    ],
    [
      "rows where a browser puts them",
      "<table><tfoot><tr><td>c<td>3</tfoot><tr><td>b<td>2<thead><tr><td>a<td>1</table>",
      "a\t1\nb\t2\nc\t3\n",
    ],
    ["formulas", "<p>x <math><mn>27</mn><mo>+</mo><mn>1</mn></math></p>", "x 27+1\n"],
    ["words of drawings", "<p>x</p><svg><text>JPY99.00</text></svg>", "x\n\nJPY99.00\n"],
  ])("%s", async (_, html, said) => {
    expect(await htmlLines(html)).toBe(said);
  });
});

describe("what a reader of a page does not see is no text of it", () => {
  it.each([
    "<span style='display:none'>27</span>",
    "<span style='DISPLAY : NONE'>27</span>",
    "<span style='display:none;display:bogus'>27</span>",
    "<span style='display:none !important;display:block'>27</span>",
    "<span style='color:red;visibility:hidden'>27</span>",
    "<span style='font-size:0px'>27</span>",
    "<span style='opacity:0'>27</span>",
    "<span style='text-decoration: line-through'>27</span>",
    "<span hidden>27</span>",
    "<dialog>27</dialog>",
    "<s>27</s>",
    "<datalist><option>27</datalist>",
    "<template>27</template>",
    "<!-- 27 -->",
  ])("%s", async (html) => {
    expect(await htmlLines(`<p>a${html}</p>`)).toBe("a\n");
  });

  it("nor a cell that is hidden", async () => {
    const html = "<table><tr><td>a<td style='display:none'>27<td>b</table>";
    expect(await htmlLines(html)).toBe("a\tb\n");
  });
});

it("what is not read of a page is told with its place", async () => {
  const html = "<p>a</p><p>b <img src=x></p><table><tr><td>1<td><img></table><iframe></iframe>";
  expect(await htmlLines(html)).toBe("a\n\nb\n\n1\t\n[picture 2][picture 2][picture 2]");
});

describe("a page made to exhaust its reader", () => {
  it.each<[string, string]>([
    ["elements within elements", "<div>".repeat(10_000)],
    ["a million of them", "<div>".repeat(1_000_000)],
    ["tables within tables", "<table><tr><td>".repeat(10_000)],
    [
      "emphasis within emphasis",
      Array.from({ length: 10_000 }, (_, at) => `<b a=${String(at)}>`).join(""),
    ],
    [
      "cells that reach far",
      `<table>${`<tr>${"<td colspan=1000 rowspan=1000>1".repeat(100)}`.repeat(100)}</table>`,
    ],
  ])("is refused: %s", async (_, html) => {
    expect(await htmlLines(`${html}27`)).toBe("oversized");
  });

  it("is read where a cell only claims to reach far", async () => {
    const html = "<table><tr><td rowspan=65534>a<td colspan=1000>b<tr><td>c<td>d</table>";
    expect(await htmlLines(html)).toMatch(/^a\tb\t+\n\tc\td\t+\n$/u);
  });
});
