import { type ExcelPlatform, windowExternal } from "../host/appContext";
import { Bridge } from "../host/bridge";
import { settleIn } from "../workbook/region";
import type { Workbook } from "../workbook/workbook";
import type { PageParameters } from "./parameters";
import { usageIn } from "../../languages/usageIn";

/** What the pane's own script asks of the page before office.js is loaded. */
export interface PaneHost {
  connect(): {
    readonly external: object;
    readonly bridge: Bridge["client"];
    readonly platform: ExcelPlatform | undefined;
  };
}

/** The pane beside the grid: a frame, and Excel's side of the bridge to it. */
export class PaneFrame implements PaneHost {
  private workbook: Workbook | undefined;
  private current: Bridge | undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly parameters: PageParameters,
  ) {
    frame.style.width = `${parameters.paneWidth}px`;
  }

  get bridge(): Bridge | undefined {
    return this.current;
  }

  /** Opens the pane anew beside this workbook. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.frame.src = "taskpane.html";
  }

  connect(): ReturnType<PaneHost["connect"]> {
    if (!this.workbook) throw new Error("There is no workbook yet.");
    this.current?.dispose();
    const { language, theme, excelApi, platform, region, faults } = this.parameters;
    this.current = new Bridge(this.workbook, excelApi);
    const displayLanguage = usageIn(language).locale;
    const contentLanguage = region ?? displayLanguage;
    settleIn(this.workbook, contentLanguage, displayLanguage);
    for (const fault of faults) this.workbook.situation[fault] = true;
    const external = windowExternal(this.workbook, {
      displayLanguage,
      contentLanguage,
      theme,
      ...(excelApi === undefined ? {} : { excelApi }),
    });
    return { external, bridge: this.current.client, platform };
  }
}
