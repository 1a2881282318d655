import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * Puts Office.js into a page's head, before the page's own scripts, with a content security policy that lets nothing
 * else in. The pages differ in nothing but where Office.js is and what has to stand before it.
 */
export class OfficePagePlugin {
  /** @param {Record<string, { office: string, before?: object[] }>} pages by the name of the written file */
  constructor(pages) {
    this.pages = pages;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficePagePlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(
        "OfficePagePlugin",
        (groups) => {
          const page = this.pages[groups.outputName];
          if (!page) return groups;
          const head = [
            {
              tagName: "meta",
              voidTag: true,
              attributes: { "http-equiv": "Content-Security-Policy", content: policy(page.office) },
            },
            ...(page.before ?? []).map((tag) => ({ voidTag: tag.tagName === "link", ...tag })),
            { tagName: "script", voidTag: false, attributes: { src: page.office } },
          ].map((tag) => ({ meta: {}, ...tag }));
          return { ...groups, headTags: [...head, ...groups.headTags] };
        },
      );
    });
  }
}

/** Office.js loads its own parts from where it is; no page talks to any other place. */
function policy(office) {
  const scripts = /^https:\/\/[^/]+/u.exec(office)?.[0];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(scripts ? [scripts] : [])],
    // The reader of PDFs runs beside the pane, from a script of the pane's own.
    "worker-src": ["'self'"],
    "connect-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
