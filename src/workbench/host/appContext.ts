import type { Workbook } from "../workbook/workbook";

export interface ExcelOptions {
  /** What Excel speaks: the pane's display language and the client's own messages. */
  readonly displayLanguage?: string;
  /** How Excel writes numbers and dates. */
  readonly contentLanguage?: string;
  /** The highest ExcelApi requirement set this Excel has. */
  readonly excelApi?: string;
  /** Where this Excel runs; the client's own way to it is that of Windows everywhere. */
  readonly platform?: ExcelPlatform;
  /** "today" sends what the published client sends by now, and the one on npm does not know. */
  readonly client?: "npm" | "today";
  /** Colours of Office's theme as "#RRGGBB"; null for an Office that reports none. */
  readonly theme?: OfficeTheme | null;
}

export type ExcelPlatform = "web" | "windows" | "mac";

/** What Office.js calls the platforms. */
const PLATFORM_NAMES: Readonly<Record<ExcelPlatform, `${Office.PlatformType}`>> = {
  web: "OfficeOnline",
  windows: "PC",
  mac: "Mac",
};

/** Office as it says that it runs on this platform: its own properties cannot be changed, but stood in for. */
export function onPlatform(office: typeof Office, platform: ExcelPlatform): typeof Office {
  const value = PLATFORM_NAMES[platform];
  const context: unknown = Object.create(office.context, { platform: { value } });
  return Object.create(office, { context: { value: context } }) as typeof Office;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#242424",
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#363636",
  controlForegroundColor: "#FFFFFF",
};

const OPERATION_NOT_SUPPORTED = 5000;
export const HIGHEST_EXCEL_API = "1.17";
type Callback = (result: number) => void;

const VERSION = "16.0.18000.20000";

/** What desktop Excel gives Office.js as `window.external`, before `office.js` is loaded. */
export function windowExternal(workbook: Workbook, options: ExcelOptions = {}) {
  const displayLanguage = options.displayLanguage ?? "en-US";
  const context = appContext(workbook, { ...options, displayLanguage });
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${displayLanguage}$$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    // The older API is not here: whoever calls it must hear that, and not be handed nothing as an answer.
    Execute: (_id: number, _params: unknown, callback: Callback) => {
      callback(OPERATION_NOT_SUPPORTED);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) => {
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => {
      callback(0);
    },
  };
}

function appContext(
  workbook: Workbook,
  options: ExcelOptions & { readonly displayLanguage: string },
) {
  const { theme = LIGHT_THEME } = options;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "embedded-excel",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage ?? options.displayLanguage,
    GetDocUrl: () => "Workbook.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "embedded-excel",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => VERSION,
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: options.excelApi ?? HIGHEST_EXCEL_API,
        // With it the client sends `delayForCellEdit`.
        DelayForCellEdit: "1.1",
      }),
    ...(theme === null ? {} : { GetOfficeThemeInfo: () => themeInfo(theme) }),
    GetSettings: () => documentSettings(workbook),
  };
}

/** Colours go over as numbers. */
function themeInfo(theme: OfficeTheme): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(theme).map(([name, color]) => [
        name,
        Number.parseInt(String(color).slice(1), 16),
      ]),
    ),
  );
}

/** The settings of the older API: parallel arrays of names and JSON texts. */
function documentSettings({ documentSettings: kept }: Workbook) {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of kept) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      kept.clear();
      keys.forEach((key, index) => kept.set(key, values[index] ?? ""));
    },
  };
}
