import { readXlsx } from "./file/xlsxOpening";
import { type ExcelOptions, onPlatform, windowExternal } from "./host/appContext";
import { settleIn } from "./workbook/region";
import { Bridge } from "./host/bridge";
import { type OfficeClient, startOfficeClient } from "./officeClient";
import { takeRunOptions } from "./host/runOptions";
import { Workbook } from "./workbook/workbook";

/** Microsoft's own client over a workbook, in one process: what a pane beside Excel has, without Excel. */
export interface EmbeddedExcel extends OfficeClient {
  readonly workbook: Workbook;
  readonly bridge: Bridge;
  /** Makes `Office`, `Excel` and `OfficeExtension` global, as office.js does in a page. */
  install(): void;
  dispose(): Promise<void>;
}

export interface EmbeddedExcelOptions extends ExcelOptions {
  /** Names of the worksheets of the new workbook, the first being the active one. */
  readonly sheets?: readonly string[];
  /** An .xlsx file to open instead of a new workbook. */
  readonly file?: Uint8Array;
}

/** Opens a workbook in an embedded Excel, a new one or a file; several can be open at once. */
export async function openEmbeddedExcel(
  options: EmbeddedExcelOptions = {},
): Promise<EmbeddedExcel> {
  const file = options.file && (await readXlsx(options.file));
  const workbook = Workbook.empty(file?.sheetNames ?? options.sheets);
  file?.fill(workbook);
  const bridge = new Bridge(workbook, options.excelApi);
  const { Excel, OfficeExtension, ...client } = await startOfficeClient(
    bridge.client,
    windowExternal(workbook, options),
  );
  const Office =
    options.platform === undefined ? client.Office : onPlatform(client.Office, options.platform);
  const region = options.contentLanguage ?? options.displayLanguage ?? "en-US";
  settleIn(workbook, region, options.displayLanguage ?? "en-US");
  if (options.client === "today") takeRunOptions(Excel, bridge);
  await bridge.idle();
  bridge.reset();
  return {
    Office,
    Excel,
    OfficeExtension,
    workbook,
    bridge,
    install: () => {
      Object.assign(globalThis, { Office, Excel, OfficeExtension });
    },
    dispose: async () => {
      await bridge.idle();
      // The engine's own timers must not outlive it.
      await workbook.calculated().catch(() => undefined);
      bridge.dispose();
      workbook.dispose();
    },
  };
}
