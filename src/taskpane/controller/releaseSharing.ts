import type { Environment } from "../../excel/environment";
import type { ReleaseDocument } from "../../release/document";
import { type ReleaseFormat, releaseFormats } from "../../release/render/formats";
import { renderHtmlFragment } from "../../release/render/html";
import { renderText } from "../../release/render/plainText";
import type { Notice } from "../state/pane";
import { copyText, copyWithTables } from "./clipboard";
import { download, savesFiles } from "./download";
import type { OpenDividend } from "./openDividend";

/**
 * Copies the release as well as the host lets it: with tables, else its text, else shown to be selected.
 * Nothing is waited for before the copy: Safari, and so Excel on Mac, takes it only in answer to a click.
 */
export async function copyRelease({
  shown: { release, outline },
}: OpenDividend): Promise<Notice | null> {
  return release.is === "document"
    ? copyDocument(release.document, outline.open.error.length)
    : null;
}

/** The same of any release; `openErrors` is how many errors its worksheet has. */
export async function copyDocument(
  document: ReleaseDocument,
  openErrors: number,
): Promise<Notice | null> {
  const text = renderText(document);
  if (await copyWithTables(renderHtmlFragment(document), text)) {
    return { is: "copied", openErrors };
  }
  return (await copyText(text)) ? { is: "copiedPlain", openErrors } : { is: "copyByHand", text };
}

/** Hands the release to the host as a file, named as the worksheet; what renders it is fetched only now. */
export async function saveRelease(
  { open: { worksheet }, shown: { release, outline } }: OpenDividend,
  format: ReleaseFormat,
  environment: Environment,
): Promise<Notice | null> {
  if (release.is !== "document") return null;
  const openErrors = outline.open.error.length;
  return saveDocument(worksheet.name, release.document, format, openErrors, environment);
}

/** The same of the correction of a notice, whose name tells it from the release; no errors are open then. */
export async function saveCorrection(
  { open: { worksheet } }: OpenDividend,
  document: ReleaseDocument,
  format: ReleaseFormat,
  environment: Environment,
): Promise<Notice> {
  return saveDocument(`${worksheet.name}.correction`, document, format, 0, environment);
}

async function saveDocument(
  name: string,
  document: ReleaseDocument,
  format: ReleaseFormat,
  openErrors: number,
  environment: Environment,
): Promise<Notice> {
  if (!savesFiles(environment)) return { is: "cannotSave" };
  const { ending, mediaType, render } = releaseFormats[format];
  const file = `${fileName(name)}.${document.language}.${ending}`;
  download(file, await render(document), mediaType);
  return { is: "saved", file, openErrors };
}

/** The name without the signs that file systems refuse. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/gu, "-");
}
