import { officeReady, officeTheme, onOfficeTheme } from "../../excel/environment";
import { openSession } from "../../excel/session";
import type { Controller } from "../actions";
import type { Theme } from "../state/pane";
import { rememberedLanguage } from "../rememberedLanguage";
import type { Store } from "../store";
import { onAttention } from "./attention";
import { connect } from "./connection";

/** Joins the pane to Office: its language, its colours, and the worksheet that is open. */
export async function startController(store: Store): Promise<Controller> {
  const environment = await officeReady();
  store.put((state) => ({
    ...state,
    language: rememberedLanguage() ?? environment.language ?? state.language,
    worksheet: { is: "reading" },
  }));
  followTheme(store);
  const session = (onLateAnswer: () => void) => openSession({ onLateAnswer });
  return connect(store, session, environment, onAttention);
}

function followTheme({ put }: Store): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const show = (given = officeTheme()): void => {
    const isDark = given?.isDark ?? system.matches;
    const theme: Theme = isDark ? "dark" : "light";
    put((state) => (state.theme === theme ? state : { ...state, theme }));
  };
  show();
  onOfficeTheme(show);
  system.addEventListener("change", () => {
    show();
  });
}
