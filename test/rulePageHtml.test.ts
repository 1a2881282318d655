import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { rulePageHtml } from "../scripts/rulePageHtml.js";

const written = resolve(__dirname, "../docs/rules");

test("a page's headings, paragraphs, lists and links are those of the documentation", () => {
  const html = rulePageHtml(
    "# DV16: A & B\n\nOne \\<two\\> \\[three\\] \\*4.\n\n## 日本語：題\n\n- a\n- `b`\n\n[All rules](README.md)\n",
  );
  expect(html).toContain("<title>DV16: A &amp; B</title>");
  expect(html).toContain("<h1>DV16: A &amp; B</h1>");
  expect(html).toContain("<p>One &lt;two&gt; [three] *4.</p>");
  expect(html).toContain('<h2 id="ja" lang="ja">日本語：題</h2>');
  expect(html).toContain("<ul><li>a</li><li><code>b</code></li></ul>");
  expect(html).toContain('<a href="index.html">All rules</a>');
});

test.each(readdirSync(written))(
  "%s says in the pane's page what it says in the documentation",
  (name) => {
    const markdown = readFileSync(resolve(written, name), "utf8");
    const html = rulePageHtml(markdown);
    const text = html
      .slice(html.indexOf("<body>"))
      .replace(/<[^>]+>/gu, "\n")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    const saying = (words: string) => words.replace(/[\s#`\\[\]()-]|(?:README|dv\d\d)\.md/gu, "");
    expect(saying(text)).toBe(saying(markdown));
    expect(html).not.toMatch(/https?:|<script|src=/u);
  },
);
