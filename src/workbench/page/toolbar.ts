import type { PageWords } from "./words";

export interface ToolbarActions {
  create(): Promise<void>;
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** The workbook's file and its name. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The page's own buttons, and files dropped on it. */
export function startToolbar(
  toolbar: HTMLElement,
  words: PageWords,
  actions: ToolbarActions,
): void {
  const title = document.createElement("strong");
  title.textContent = words.title;
  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = `.xlsx,.xlsm,${XLSX}`;
  picker.hidden = true;
  const hint = document.createElement("small");
  hint.textContent = words.drop;
  const status = document.createElement("span");
  status.setAttribute("role", "status");

  const openFile = async (file: File) => {
    status.textContent = "";
    try {
      await actions.open(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      console.error(error);
      status.textContent = words.unreadable(file.name);
    }
  };
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) void openFile(file);
    picker.value = "";
  });
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void openFile(file);
  });
  toolbar.append(
    title,
    button("new", words.newWorkbook, () => actions.create()),
    button("open", words.open, () => {
      picker.click();
    }),
    hint,
    button("save", words.save, async () => {
      download(await actions.save());
    }),
    picker,
    status,
  );
}

function button(id: string, label: string, act: () => Promise<void> | void): HTMLButtonElement {
  const made = document.createElement("button");
  made.id = id;
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", () => void act());
  return made;
}

function download({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
