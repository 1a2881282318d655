import { execFileSync } from "node:child_process";
import path from "node:path";
import webpack from "webpack";

const NAME = "CompiledAheadPlugin";

/** Says of the built files what Node is to take them for, and has one of them compiled as a run leaves it. */
export class CompiledAheadPlugin {
  /**
   * @param {string} script the file that is compiled
   * @param {readonly string[]} args the command whose run shows what of it is needed
   */
  constructor(script, args) {
    this.script = script;
    this.args = args;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.emitAsset("package.json", new webpack.sources.RawSource('{"type":"commonjs"}'));
      });
    });
    compiler.hooks.afterEmit.tap(NAME, () => {
      const script = path.join(compiler.outputPath, this.script);
      const compile = path.join(import.meta.dirname, "compileAhead.ts");
      execFileSync(process.execPath, ["--import", "tsx", compile, script, ...this.args], {
        cwd: import.meta.dirname,
        stdio: "ignore",
      });
    });
  }
}
