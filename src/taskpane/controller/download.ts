import type { Environment } from "../../excel/environment";

/**
 * Whether a download started in the pane comes to anything. Excel on Mac and on iPad drops it without a
 * word; Excel on Windows and on the web, and a browser, take it.
 */
export function savesFiles({ platform }: Environment): boolean {
  return platform !== "Mac" && platform !== "iOS";
}

export function download(name: string, content: string | Uint8Array, type: string): void {
  const blob = new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the address after the click; a minute later it has.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
