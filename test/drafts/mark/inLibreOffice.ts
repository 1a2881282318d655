import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "../../libreOffice";

/** A macro of LibreOffice's own Basic: what a person does by Edit, Track Changes, and Save as. */
const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Function Named(key, content)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = key
  one.Value = content
  Named = one
End Function
Sub Settle(source, target, command)
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, Array(Named("Hidden", True)))
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  frame = document.CurrentController.Frame
  dispatcher.executeDispatch(frame, command, "", 0, Array())
  dispatcher.executeDispatch(frame, ".uno:DeleteAllNotes", "", 0, Array())
  document.storeToURL(ConvertToURL(target), Array(Named("FilterName", "MS Word 2007 XML")))
  document.close(True)
End Sub
</script:module>
`;

/** The file as LibreOffice saves it once all changes in it are accepted, or rejected, and its comments deleted. */
export function settledInLibreOffice(bytes: Uint8Array, how: "accept" | "reject"): Uint8Array {
  return inFolder((folder, run) => {
    // The first start puts an empty library into the profile, whose module is then ours.
    run(["--terminate_after_init"]);
    writeFileSync(join(folder, "profile/user/basic/Standard/Module1.xba"), macro);
    const [from, into] = [join(folder, "in.docx"), join(folder, "out.docx")];
    writeFileSync(from, bytes);
    const command = how === "accept" ? "AcceptAllTrackedChanges" : "RejectAllTrackedChanges";
    run([`macro:///Standard.Module1.Settle("${from}","${into}",".uno:${command}")`]);
    return readFileSync(into);
  });
}
