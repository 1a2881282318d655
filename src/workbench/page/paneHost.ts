import { type ExcelPlatform, onPlatform } from "../host/appContext";
import type { PaneHost } from "./paneFrame";

/**
 * Runs in the pane's frame before office.js, as the only thing the workbench adds to the pane: it puts Excel's side
 * where desktop Excel puts it.
 */
const { paneHost } = window.parent as unknown as { readonly paneHost?: PaneHost };
if (paneHost) {
  // The client keeps what it learned of its host here, and the storage is shared with the page around.
  sessionStorage.removeItem("instCachedSessionSettings");
  sessionStorage.removeItem("hostInfoValue");
  const { external, bridge, platform } = paneHost.connect();
  Object.defineProperty(window, "external", {
    value: external,
    writable: true,
    configurable: true,
  });
  Object.assign(window, { _richApiNativeBridge: bridge });
  if (platform !== undefined) standOn(platform);
}

/** Once Office.js is there, and before the pane's own script hears that it is ready. */
function standOn(platform: ExcelPlatform): void {
  const whenLoaded = () => {
    if (typeof Office === "undefined") return;
    document.removeEventListener("load", whenLoaded, true);
    void Office.onReady(() => {
      Object.assign(window, { Office: onPlatform(Office, platform) });
    });
  };
  document.addEventListener("load", whenLoaded, true);
}
