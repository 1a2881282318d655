import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import webpack from "webpack";

/** The command line as files that need nothing but Node: what the name `dividend-tables` starts. */
export default {
  mode: "production",
  target: "node20.11",
  devtool: false,
  entry: { "dividend-tables": path.resolve(import.meta.dirname, "src/cli/main.ts") },
  output: {
    path: path.resolve(import.meta.dirname, "dist-cli"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  // A stack that names our functions is worth more here than a few kilobytes.
  optimization: { minimize: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        {
          from: path.resolve(import.meta.dirname, "node_modules/pdfjs-dist/cmaps/*.bcmap"),
          to: "character-maps/[name][ext]",
        },
      ],
    }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
