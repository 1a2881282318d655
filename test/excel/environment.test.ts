import {
  type Environment,
  languageOfTag,
  officeReady,
  officeTheme,
} from "../../src/excel/environment";
import { DARK_THEME, LIGHT_THEME } from "../../src/workbench/host/appContext";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

let excel: EmbeddedExcel | undefined;

async function start(options: Parameters<typeof openEmbeddedExcel>[0]): Promise<Environment> {
  excel = await openEmbeddedExcel(options);
  excel.install();
  return officeReady();
}

afterEach(async () => {
  await excel?.dispose();
  excel = undefined;
});

test("Excel tells its language, platform and version", async () => {
  expect(await start({ displayLanguage: "ja-JP" })).toMatchObject({
    isExcel: true,
    language: "ja",
    platform: "PC",
    version: expect.stringMatching(/^16\./u) as string,
  });
});

test("a language the product does not speak is none", () => {
  expect(["en-GB", "ja", "de-DE", "", undefined].map(languageOfTag)).toEqual([
    "en",
    "ja",
    null,
    null,
    null,
  ]);
});

test("dark and light are told apart", async () => {
  await start({ theme: DARK_THEME });
  expect(officeTheme()).toEqual({ isDark: true, background: "#262626" });
  await excel?.dispose();
  await start({ theme: LIGHT_THEME });
  expect(officeTheme()).toEqual({ isDark: false, background: "#ffffff" });
});

test("outside Office there is no theme, no language, and no exception", async () => {
  const globals = globalThis as { Office?: unknown };
  delete globals.Office;
  expect(officeTheme()).toBeNull();
  expect(await officeReady()).toEqual({
    isExcel: false,
    language: null,
    platform: null,
    version: null,
  });
});

test("an Office that gives no theme is no exception either", async () => {
  await start({});
  const context = Object.defineProperty({}, "officeTheme", {
    get: () => {
      throw new Error("no theme");
    },
  });
  const globals = globalThis as { Office?: unknown };
  globals.Office = { context };
  expect(officeTheme()).toBeNull();
  globals.Office = { context: {} };
  expect(officeTheme()).toBeNull();
});
