import { paneTexts } from "./texts/paneTexts";

// Prints every text of the pane, English beside Japanese, so that it can be read whole.
process.stdout.write("| text | English | Japanese |\n| --- | --- | --- |\n");
for (const { key, en, ja } of paneTexts()) {
  const cells = [key, en, ja].map((text) => text.replaceAll("|", "\\|").replaceAll("\n", " ⏎ "));
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}
