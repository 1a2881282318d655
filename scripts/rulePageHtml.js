/**
 * A page of docs/rules or docs/guide as a page to open from the pane: headings, paragraphs, lists, tables, pictures and
 * links, which is all that those pages have. They stand beside the pane, so that looking one up asks no other place.
 *
 * @param {string} markdown
 * @param {"en" | "ja"} language
 * @returns {string}
 */
export function rulePageHtml(markdown, language = "en") {
  const blocks = markdown.trim().split(/\n{2,}/u);
  const title = blocks[0]?.startsWith("# ") ? plain(blocks[0].slice(2)) : "";
  // Lines that were broken for the file's sake: Japanese has no blank there.
  const joined = (/** @type {string} */ lines) =>
    lines.replace(/\n\s*/gu, language === "ja" ? "" : " ");
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>${title}</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.6 system-ui, "Hiragino Sans", "Yu Gothic UI", sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
      img { max-width: 100%; border: 1px solid #8886; } li { margin-bottom: .3rem; }
      table { border-collapse: collapse; } th, td { border: 1px solid #8886; padding: .3rem .6rem; text-align: start; vertical-align: top; }
    </style>
  </head>
  <body>
${blocks.map((block) => `    ${blockHtml(block, joined)}`).join("\n")}
  </body>
</html>
`;
}

function blockHtml(block, joined) {
  if (block.startsWith("# ")) return `<h1>${words(block.slice(2))}</h1>`;
  if (block.startsWith("## ")) {
    const heading = block.slice(3);
    return `<h2${heading.startsWith("日本語") ? ' id="ja" lang="ja"' : ""}>${words(heading)}</h2>`;
  }
  if (block.startsWith("- ")) {
    return `<ul>${items(block, /^- /gmu, joined)}</ul>`;
  }
  if (/^1\. /u.test(block)) return `<ol>${items(block, /^\d+\. /gmu, joined)}</ol>`;
  if (block.startsWith("| ")) return table(block);
  return `<p>${words(joined(block))}</p>`;
}

function items(block, mark, joined) {
  const texts = block.split(mark).slice(1);
  return texts.map((text) => `<li>${words(joined(text.trim()))}</li>`).join("");
}

function table(block) {
  const rows = block.split("\n").filter((line) => !/^[|\s:-]+$/u.test(line));
  const cells = (line, name) => {
    const texts = line.split("|").slice(1, -1);
    return texts.map((text) => `<${name}>${words(text.trim())}</${name}>`).join("");
  };
  const [head = "", ...body] = rows;
  const lines = body.map((line) => `<tr>${cells(line, "td")}</tr>`);
  return `<table><thead><tr>${cells(head, "th")}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

/** Links, pictures, strong words and code of one block, everything else as text. */
function words(markdown) {
  return escaped(unescaped(markdown))
    .replace(/`([^`]+)`/gu, "<code>$1</code>")
    .replace(/!\[([^\]]*)\]\(([\w./-]+)\)/gu, '<img src="$2" alt="$1" />')
    .replace(/\*\*([^*]+)\*\*/gu, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(([\w./-]+)\.md(#\w+)?\)/gu, (_, text, page, at = "") => {
      return `<a href="${page.replace(/README$/u, "index")}.html${at}">${text}</a>`;
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
