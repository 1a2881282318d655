/** Copies rich text with its plain form; false where the host allows it in neither way it can be asked. */
export async function copyWithTables(html: string, text: string): Promise<boolean> {
  const forms = { "text/html": html, "text/plain": text };
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    // Not there, or not allowed in a frame: the older way may be.
    return copiedByCommand(forms);
  }
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand({ "text/plain": text });
  }
}

/** Asks for a copy of a selection and puts the forms in its place; Safari copies nothing where none is. */
function copiedByCommand(forms: Readonly<Record<string, string>>): boolean {
  const selected = document.createElement("span");
  selected.textContent = forms["text/plain"] ?? "";
  selected.style.cssText = "position: fixed; opacity: 0; pointer-events: none";
  document.body.append(selected);
  getSelection()?.selectAllChildren(selected);
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    for (const [type, form] of Object.entries(forms)) event.clipboardData.setData(type, form);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener("copy", fill, { once: true });
  try {
    // Deprecated, and still the only way in a frame without the permission to write.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
    selected.remove();
  }
}
