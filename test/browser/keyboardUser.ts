import type { Frame, Page } from "playwright-core";

/** Typing at a person's speed: strokes a minute, and the seconds spent looking at what a cell asks for. */
const STROKES_PER_MINUTE = 180;
const SECONDS_PER_ENTRY = 4;

/** Works the pane by keyboard alone, and counts what a person would have had to do. */
export class KeyboardUser {
  entries = 0;
  strokes = 0;

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** How long a person takes for it all, in seconds. */
  get seconds(): number {
    return this.entries * SECONDS_PER_ENTRY + (this.strokes / STROKES_PER_MINUTE) * 60;
  }

  /** Steps into the pane, as F6 does in Excel. */
  async enterPane(): Promise<void> {
    await this.pane.locator("button").first().focus();
  }

  /** What has the focus, by its name. */
  private focused(): Promise<string> {
    return this.pane.evaluate(() => {
      const at = document.activeElement;
      // The panel takes the focus when what had it is gone, and holds every word of the view.
      if (!(at instanceof HTMLElement) || at === document.body || at.id === "panel") return "";
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
      const said = [at.ariaLabel, ...labels.map((label) => label.textContent), at.textContent];
      return said.find((text) => (text ?? "").trim() !== "")?.trim() ?? "";
    });
  }

  /** Presses Tab until what has that name has the focus. */
  async tabTo(name: string | RegExp): Promise<void> {
    for (let steps = 0; steps < 120; steps += 1) {
      const now = await this.focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
      await this.page.keyboard.press("Tab");
      // Behind its last button the pane is left for the grid, where Tab means another thing; F6 leads back.
      if (!(await this.pane.evaluate(() => document.hasFocus()))) await this.enterPane();
    }
    throw new Error(`Nothing called ${String(name)} is reached by Tab.`);
  }

  async press(name: string | RegExp, key = "Enter"): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press(key);
    this.strokes += 1;
    this.entries += 1;
  }

  /** Goes from the tab that is open to another. */
  async goToTab(from: string, to: string): Promise<void> {
    await this.tabTo(from);
    // A tab that is not chosen holds its name twice, to have room for it in bold.
    for (let steps = 0; !(await this.focused()).startsWith(to); steps += 1) {
      if (steps > 4) throw new Error(`No arrow leads to the tab ${to}.`);
      await this.page.keyboard.press("ArrowRight");
    }
    await this.page.keyboard.press("Enter");
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    this.strokes += text.length;
    this.entries += 1;
  }

  async enter(): Promise<void> {
    await this.page.keyboard.press("Enter");
    this.strokes += 1;
  }
}
