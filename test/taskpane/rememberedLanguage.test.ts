import { rememberLanguage, rememberedLanguage } from "../../src/taskpane/rememberedLanguage";

function install(storage: Partial<Storage> | undefined): void {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
}

afterEach(() => {
  install(undefined);
});

test("a chosen language is kept for the next time", () => {
  const kept = new Map<string, string>();
  install({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
  expect(rememberedLanguage()).toBeNull();
  rememberLanguage("ja");
  expect(rememberedLanguage()).toBe("ja");
  kept.forEach((_, key) => kept.set(key, "fr"));
  expect(rememberedLanguage()).toBeNull();
});

test("a host that keeps nothing is no obstacle", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  install({ getItem: refuse, setItem: refuse });
  rememberLanguage("en");
  expect(rememberedLanguage()).toBeNull();
  install(undefined);
  rememberLanguage("en");
  expect(rememberedLanguage()).toBeNull();
});
