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
  const { external, bridge } = paneHost.connect();
  Object.defineProperty(window, "external", {
    value: external,
    writable: true,
    configurable: true,
  });
  Object.assign(window, { _richApiNativeBridge: bridge });
}
