import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../dividend/language";
import { actionsOn } from "./actions";
import { firstPaint } from "./firstPaint";
import { rememberedLanguage } from "./rememberedLanguage";
import { rememberedShown } from "./rememberedShown";
import { startState } from "./state/start";
import { type Store, createStore } from "./store";
import { Pane } from "./views/Pane";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const ofSystem: Language = navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en";
const language = rememberedLanguage() ?? ofSystem;
const store = createStore(startState(language, dark.matches ? "dark" : "light", rememberedShown()));

// The first paint waits for nothing; what reads, checks and writes is fetched while it is on the screen.
const controller = firstPaint
  .then(() => import("./controller/start"))
  .then(({ startController }) => startController(store));
controller.catch((error: unknown) => {
  console.error(error);
  store.put((state) => ({ ...state, worksheet: { is: "notOpened" } }));
});
const actions = actionsOn(store, controller);

function LivePane({ of }: { readonly of: Store }) {
  return <Pane state={useSyncExternalStore(of.listen, of.state)} actions={actions} />;
}

const root = document.getElementById("pane");
if (root !== null) createRoot(root).render(<LivePane of={store} />);
