import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { staticWebAppConfig } from "./scripts/cacheRules.js";
import { CompiledAheadPlugin } from "./scripts/compiledAheadPlugin.js";
import { LicencesPlugin } from "./scripts/licencesPlugin.js";
import { manifestValues, manifestWith, pageWith } from "./scripts/manifestValues.js";
import { OfficePagePlugin } from "./scripts/officePagePlugin.js";
import { rulePageHtml } from "./scripts/rulePageHtml.js";

const root = import.meta.dirname;
const from = (...parts) => path.resolve(root, ...parts);
const manifest = from("manifest.xml");

/** Microsoft wants add-ins to take Office.js from here; the workbench serves the one from the npm package. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** @returns {import("webpack").Configuration} */
const common = (mode) => ({
  mode,
  target: ["web", "es2022"],
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
  performance: { hints: false },
  stats: "errors-warnings",
});

const page = (filename, chunk) =>
  new HtmlWebpackPlugin({
    template: from("src", chunk, `${chunk}.html`),
    filename,
    chunks: [chunk],
  });

/** The rules' pages of the documentation, beside the pane that links to them. */
const rulePages = {
  from: from("docs/rules/*.md"),
  to: ({ absoluteFilename }) => {
    const { name } = path.parse(absoluteFilename);
    return `rules/${name === "README" ? "index" : name}.html`;
  },
  transform: (markdown) => rulePageHtml(markdown.toString()),
};

/** The pages the marketplace asks for, with the publisher's name and address. */
const publishersPages = (values) => ({
  from: from("docs/marketplace/*.md"),
  to: ({ absoluteFilename }) => `${path.parse(absoluteFilename).name}.html`,
  transform: (markdown) => rulePageHtml(pageWith(markdown.toString(), values)),
});
/** The guide, in either language, with its pictures. */
const guidePages = ["en", "ja"].map((language) => ({
  from: from(`docs/guide/${language}/*.md`),
  to: ({ absoluteFilename }) => {
    const { name } = path.parse(absoluteFilename);
    return `guide/${language}/${name === "README" ? "index" : name}.html`;
  },
  transform: (markdown) => rulePageHtml(markdown.toString(), language),
}));
const guide = [
  ...guidePages,
  { from: from("docs/guide/pictures"), to: "guide/pictures", noErrorOnMissing: true },
];

/** Which letters the codes of a font mean that a PDF names and does not bring along. */
const characterMaps = {
  from: from("node_modules/pdfjs-dist/cmaps/*.bcmap"),
  to: "assets/character-maps/[name][ext]",
};

/** What is sideloaded and deployed: the pane, and the same pane for the workbench. */
async function addIn(mode, values) {
  return {
    ...common(mode),
    name: "add-in",
    entry: { taskpane: from("src/taskpane/index.tsx") },
    output: {
      path: from("dist"),
      filename: "assets/[name].[contenthash:8].js",
      chunkFilename: "assets/[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      clean: { keep: /^(workbench\/|built\.txt)/ },
    },
    optimization: {
      minimizer: [new TerserPlugin({ extractComments: false })],
      // One runtime for both pages: they never share a window.
      splitChunks: { chunks: "async" },
    },
    plugins: [
      new LicencesPlugin(["pdfjs-dist"]),
      page("taskpane.html", "taskpane"),
      page("workbench/taskpane.html", "taskpane"),
      new OfficePagePlugin({
        "taskpane.html": { office: OFFICE_CDN },
        "workbench/taskpane.html": {
          office: "office/office.js",
          before: [
            { tagName: "link", attributes: { rel: "stylesheet", href: "fonts.css" } },
            { tagName: "script", attributes: { src: "host.js" } },
          ],
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: from("assets"), to: "assets", noErrorOnMissing: true },
          characterMaps,
          rulePages,
          ...guide,
          {
            from: manifest,
            to: "manifest.xml",
            transform: (xml) => manifestWith(xml.toString(), values),
          },
          publishersPages(values),
          {
            from: from("scripts/cacheRules.js"),
            to: "staticwebapp.config.json",
            transform: () => JSON.stringify(staticWebAppConfig(), null, 2),
          },
        ],
      }),
    ],
    ...(process.env["WEBPACK_SERVE"] ? { devServer: await httpsServer() } : {}),
  };
}

/** Excel opens a pane over https only. The certificate is made, and asked about, the first time. */
async function httpsServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const options = await getHttpsServerOptions();
  return { port: 3000, server: { type: "https", options }, client: { overlay: false } };
}

const FONTS = from("node_modules/@fontsource/noto-sans-jp/files");
const OFFICE = from("node_modules/@microsoft/office-js/dist");

/** Only what the client asks for beside desktop Excel, in the two languages. */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "o15apptofilemappingtable.js",
  "en-us/office_strings.js",
  "ja-jp/office_strings.js",
];

/** The embedded Excel, which people start to see the add-in without Excel. */
function workbench(mode) {
  const pageFiles = from("src/workbench/page");
  return {
    ...common(mode),
    name: "workbench",
    entry: {
      workbench: path.join(pageFiles, "index.ts"),
      gallery: from("src/workbench/gallery/index.tsx"),
      host: { import: path.join(pageFiles, "paneHost.ts"), filename: "host.js" },
    },
    output: {
      path: from("dist/workbench"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /taskpane\.html$/ },
    },
    optimization: {
      // The grid is large; this minifier takes a tenth of the time for a tenth more bytes, and none of it is deployed.
      minimizer: [new TerserPlugin({ extractComments: false, minify: TerserPlugin.swcMinify })],
      splitChunks: { chunks: (chunk) => chunk.name !== "host" },
    },
    plugins: [
      new LicencesPlugin(["@fontsource/noto-sans-jp", "@microsoft/office-js"]),
      new HtmlWebpackPlugin({
        template: path.join(pageFiles, "workbench.html"),
        filename: "index.html",
        chunks: ["workbench"],
      }),
      new HtmlWebpackPlugin({
        template: from("src/workbench/gallery/gallery.html"),
        filename: "gallery.html",
        chunks: ["gallery"],
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(pageFiles, "*.css"), to: "[name][ext]" },
          { from: from("node_modules/@univerjs/preset-sheets-core/lib/index.css"), to: "grid.css" },
          {
            from: `${FONTS}/noto-sans-jp-{japanese,latin}-{400,700}-normal.woff2`,
            to: "fonts/[name][ext]",
          },
          ...OFFICE_FILES.map((file) => ({ from: path.join(OFFICE, file), to: `office/${file}` })),
          { from: from("samples"), to: "samples", noErrorOnMissing: true },
          rulePages,
          ...guide,
        ],
      }),
    ],
  };
}

/** What the files of the command line have in common, which need nothing but Node. */
function nodeFiles(mode, clean) {
  const { module: compiled, ...rest } = common(mode);
  return {
    ...rest,
    // A worker is started from the file beside, as the sources say; webpack would look for that file among them.
    module: {
      ...compiled,
      parser: {
        javascript: { url: false, worker: false, importMeta: false, createRequire: false },
      },
    },
    target: "node20.11",
    node: { __dirname: false, __filename: false },
    // Its edition for Node loads threads of Node, which takes long, for what is not used here.
    resolve: {
      ...rest.resolve,
      alias: { fflate$: from("node_modules/fflate/esm/browser.js") },
    },
    output: {
      path: from("dist-cli"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      chunkFormat: "commonjs",
      clean,
    },
    externals: [
      // Commands that are programs of their own would be started by it; there are none, and it takes long to load.
      ({ context, request }, done) => {
        const isUnused = request === "node:child_process" && context.includes("commander");
        done(null, isUnused ? "var {}" : undefined);
      },
    ],
    // A stack that names our functions is worth more here than a few kilobytes.
    optimization: {
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          terserOptions: {
            compress: { defaults: false, dead_code: true, side_effects: true, unused: true },
            mangle: false,
            format: { ascii_only: true, beautify: true, comments: false, indent_level: 1 },
          },
        }),
      ],
    },
  };
}

/** The command line: what the name `dividend-tables` starts, and every command but one. */
function commandLine(mode) {
  return {
    ...nodeFiles(mode, { keep: /^(?:check|package)\./ }),
    name: "command-line",
    entry: { "dividend-tables": from("src/cli/start.ts"), "command-line": from("src/cli/main.ts") },
    plugins: [
      new LicencesPlugin(["pdfjs-dist"]),
      // The sources are modules, the built files are not.
      new webpack.DefinePlugin({
        "import.meta.dirname": "__dirname",
        "import.meta.url": "__filename",
      }),
      new webpack.BannerPlugin({
        banner: "#!/usr/bin/env node",
        raw: true,
        include: /^dividend-tables\.js$/u,
      }),
      new CopyPlugin({ patterns: [{ ...characterMaps, to: "character-maps/[name][ext]" }] }),
    ],
  };
}

/** `check`, in one file that is compiled ahead: what other commands share is a module of its own to them, and slow to load. */
function check(mode) {
  return {
    ...nodeFiles(mode, false),
    name: "check",
    entry: { check: from("src/cli/checkMain.ts") },
    plugins: [new CompiledAheadPlugin("check.js", ["check", from("samples/full-sample.xlsx")])],
  };
}

/** All by default; `--config-name add-in`, `workbench` or `command-line` and `check` for some. */
export default async (given = {}, { mode = "production" } = {}) => [
  await addIn(mode, manifestValues(given)),
  workbench(mode),
  commandLine(mode),
  check(mode),
];
