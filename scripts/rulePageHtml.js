/**
 * A page of docs/rules as a page to open from the pane: headings, paragraphs, lists and links, which is all that
 * those pages have. They stand beside the pane, so that looking up a rule asks no other place.
 *
 * @param {string} markdown
 * @returns {string}
 */
export function rulePageHtml(markdown) {
  const blocks = markdown.trim().split(/\n{2,}/u);
  const title = blocks[0]?.startsWith("# ") ? plain(blocks[0].slice(2)) : "";
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>${title}</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.6 system-ui, "Hiragino Sans", "Yu Gothic UI", sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
    </style>
  </head>
  <body>
${blocks.map((block) => `    ${blockHtml(block)}`).join("\n")}
  </body>
</html>
`;
}

function blockHtml(block) {
  if (block.startsWith("# ")) return `<h1>${words(block.slice(2))}</h1>`;
  if (block.startsWith("## ")) {
    const heading = block.slice(3);
    return `<h2${heading.startsWith("日本語") ? ' id="ja" lang="ja"' : ""}>${words(heading)}</h2>`;
  }
  if (block.startsWith("- ")) {
    const items = block.split("\n").map((line) => `<li>${words(line.slice(2))}</li>`);
    return `<ul>${items.join("")}</ul>`;
  }
  return `<p>${words(block)}</p>`;
}

/** Links and code of one block, everything else as text. */
function words(markdown) {
  return escaped(unescaped(markdown))
    .replace(/`([^`]+)`/gu, "<code>$1</code>")
    .replace(/\[([^\]]+)\]\(([\w.-]+)\.md\)/gu, (_, text, page) => {
      return `<a href="${page === "README" ? "index" : page}.html">${text}</a>`;
    })
    .replaceAll(hidden.open, "[")
    .replaceAll(hidden.close, "]");
}

function plain(markdown) {
  return escaped(unescaped(markdown)).replaceAll(hidden.open, "[").replaceAll(hidden.close, "]");
}

// Brackets that are text, kept apart until links are made.
const hidden = { open: "\u0001", close: "\u0002" };

function unescaped(markdown) {
  return markdown
    .replaceAll("\\[", hidden.open)
    .replaceAll("\\]", hidden.close)
    .replace(/\\([*_<>])/gu, "$1");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
