import type { MessagePort } from "node:worker_threads";
import { type ReportRequest, fileReport } from "./fileReport";

/** Checks the files a worker is sent, one after the other, on a core of its own. */
export function checkFilesFrom(port: MessagePort): void {
  port.on("message", (request: ReportRequest) => {
    port.postMessage(fileReport(request));
  });
}
