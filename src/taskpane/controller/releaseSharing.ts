import type { Environment } from "../../excel/environment";
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
  if (release.is !== "document") return null;
  const openErrors = outline.open.error.length;
  const text = renderText(release.document);
  if (await copyWithTables(renderHtmlFragment(release.document), text)) {
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
  if (!savesFiles(environment)) return { is: "cannotSave" };
  const { document } = release;
  const { ending, mediaType, render } = releaseFormats[format];
  const file = `${fileName(worksheet.name)}.${document.language}.${ending}`;
  download(file, await render(document), mediaType);
  return { is: "saved", file, openErrors: outline.open.error.length };
}

/** The name without the signs that file systems refuse. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/gu, "-");
}
