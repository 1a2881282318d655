import { parentPort } from "node:worker_threads";
import { type ReportRequest, fileReport } from "./fileReport";

/** Checks the files it is sent, one after the other, on a core of its own. */
parentPort?.on("message", (request: ReportRequest) => {
  void fileReport(request).then((report) => parentPort?.postMessage(report));
});
