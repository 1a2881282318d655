import type { Workbook } from "../workbook/workbook";
import type { Fault } from "./fault";
import { object } from "./hostObject";
import { carryOut } from "./request";
import {
  cellBeingEdited,
  RequestFailure,
  requestTooLarge,
  responseTooLarge,
  undoNotSupported,
} from "./requestFailure";
import { Session } from "./session";
import {
  ACTION,
  type EventEntry,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
} from "./wire";

/** One request of the pane and its answer, as they crossed the bridge. */
export interface Trip {
  /** Its actions, like "Range.Values" set or "Worksheet" queried. */
  readonly actions: readonly string[];
  readonly requestBytes: number;
  responseBytes: number;
  milliseconds: number;
  error: string | undefined;
}

/** The object the client finds as `_richApiNativeBridge`; it puts its own listener on it. */
export interface ClientBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Excel on the web takes and gives at most 5 MB a request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const START_UP_PATH = "Microsoft.InternalService.AddinInternalService";

/** Where the pane's requests arrive and its events leave; everything is counted here. */
export class Bridge {
  readonly session: Session;
  readonly client: ClientBridge = {
    sendMessageToHost: (text) => {
      this.receive(text);
    },
  };
  /** Set while a run asks for one step of undo; a request that cannot be undone is then refused. */
  mergesUndo = false;
  requestLimit = PAYLOAD_LIMIT;
  responseLimit = PAYLOAD_LIMIT;

  private tripsMade: Trip[] = [];
  private cleanUpsMade = 0;
  private eventsSent: EventEntry[] = [];
  private readonly faults = new Map<number, Fault>();
  private queue: Promise<void> = Promise.resolve();
  private readonly stopListening: () => void;

  constructor(
    readonly workbook: Workbook,
    excelApi?: string,
  ) {
    this.session = new Session(workbook, excelApi);
    this.stopListening = workbook.edits.listen((event) => {
      const entries = this.session.registrations.entriesFor(
        event,
        (sheet) => {
          const worksheet = workbook.worksheet(sheet);
          if (!worksheet || event.kind !== "changed") return "";
          return this.session.referenceTo(object("Range", { worksheet, area: event.area }));
        },
        this.session.isCarryingOut,
      );
      if (entries.length > 0 && workbook.tellsEvents)
        this.afterTheLast(() => {
          this.deliver(entries);
        });
    });
  }

  /** The requests since the last reset, without the release of references that follows a run. */
  get trips(): readonly Trip[] {
    return this.tripsMade;
  }

  /** How many requests only released references. */
  get cleanUps(): number {
    return this.cleanUpsMade;
  }

  /** The event messages sent since the last reset. */
  get events(): readonly EventEntry[] {
    return this.eventsSent;
  }

  /** Starts counting anew and forgets faults that did not come to pass. */
  reset(): void {
    this.tripsMade = [];
    this.cleanUpsMade = 0;
    this.eventsSent = [];
    this.faults.clear();
  }

  /** Lets the given trip go wrong; 1 is the next one after a reset. */
  failTrip(number: number, fault: Fault): void {
    this.faults.set(number, fault);
  }

  /** Resolves when everything that has arrived is answered and every event is delivered. */
  async idle(): Promise<void> {
    let waited;
    do {
      waited = this.queue;
      await waited;
    } while (waited !== this.queue);
  }

  dispose(): void {
    this.stopListening();
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    const body = bodyOf(message);
    this.afterTheLast(async () => {
      if (isStartUp(body)) {
        this.answer(message.id, {
          Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
        });
      } else if (isCleanUp(body)) {
        this.cleanUpsMade += 1;
        this.answer(message.id, await carryOut(body, this.session));
      } else {
        await this.trip(message, body, byteLength(text));
      }
    });
  }

  private async trip(
    { id, flags }: RequestMessage,
    body: RequestBody,
    requestBytes: number,
  ): Promise<void> {
    // Asked to wait for the end of an edit, Excel does.
    while ((flags & DELAY_FOR_CELL_EDIT) !== 0 && this.workbook.isCellBeingEdited()) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const begun = performance.now();
    const trip: Trip = {
      actions: actionsOf(body),
      requestBytes,
      responseBytes: 0,
      milliseconds: 0,
      error: undefined,
    };
    this.tripsMade.push(trip);
    const fault = this.faults.get(this.tripsMade.length);
    if (fault?.kind === "silence" && !fault.carriedOut) return;
    if (fault?.kind === "meanwhile") fault.act(this.workbook);
    if (fault?.kind === "late") {
      void fault.until.then(async () => this.answer(id, await this.carryOut(body, undefined)));
      return;
    }
    const refusal = fault?.kind === "error" ? refusalOf(fault) : this.refusal(body, requestBytes);
    const location = fault?.kind === "error" ? fault.location : undefined;
    let response = refusal ? refused(refusal, location) : await this.carryOut(body, fault);
    if (byteLength(JSON.stringify(response)) > this.responseLimit)
      response = refused(responseTooLarge());
    trip.milliseconds = performance.now() - begun;
    trip.error = response.Error?.Code;
    if (fault?.kind === "answer") this.answerBadly(id, response, fault.comes);
    else if (fault?.kind !== "silence") trip.responseBytes = this.answer(id, response);
  }

  private async carryOut(body: RequestBody, fault: Fault | undefined): Promise<ResponseBody> {
    if (fault?.kind !== "halt") return carryOut(body, this.session);
    const { code } = fault;
    const after = Math.min(fault.after, body.Actions.length - 1);
    const begun = { ...body, Actions: body.Actions.slice(0, after) };
    const failure = new RequestFailure(code, `Injected: ${code}`);
    return { ...(await carryOut(begun, this.session)), ...errorOf(failure, after) };
  }

  private refusal(body: RequestBody, requestBytes: number): RequestFailure | undefined {
    if (this.mergesUndo && !canBeUndone(body)) return undoNotSupported();
    if (requestBytes > this.requestLimit) return requestTooLarge();
    return this.workbook.isCellBeingEdited() ? cellBeingEdited() : undefined;
  }

  private answer(id: number, response: ResponseBody): number {
    const text = JSON.stringify({
      id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(response) },
    });
    this.client.onMessageFromHost?.(text);
    return byteLength(text);
  }

  private answerBadly(
    id: number,
    response: ResponseBody,
    comes: "twice" | "empty" | "malformed",
  ): void {
    if (comes === "malformed") {
      const message = { statusCode: 200, headers: {}, body: "<html>" };
      this.client.onMessageFromHost?.(JSON.stringify({ id, type: 2, message }));
      return;
    }
    this.answer(id, comes === "empty" ? { Results: [] } : response);
    if (comes === "twice") this.answer(id, response);
  }

  private deliver(entries: readonly EventEntry[]): void {
    this.eventsSent.push(...entries);
    this.client.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** One thing after another, each in a task of its own, as messages between two processes arrive. */
  private afterTheLast(work: () => Promise<void> | void): void {
    this.queue = this.queue.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(work);
  }
}

function bodyOf({ message }: RequestMessage): RequestBody {
  return typeof message.body === "string"
    ? (JSON.parse(message.body) as RequestBody)
    : message.body;
}

function isStartUp(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.Name === START_UP_PATH);
}

/** Page set-up, settings and names take no part in undo. */
function canBeUndone({ Actions, ObjectPaths }: RequestBody): boolean {
  const outside = /^(?:PageLayout|DefaultForAllPages|Settings|Names)$/;
  return Actions.every(({ ActionType, ObjectPathId }) => {
    const path = ObjectPaths[String(ObjectPathId)];
    const parent = ObjectPaths[String(path?.ParentObjectPathId)];
    const isChange = ActionType === ACTION.setProperty || path?.Name === "Add";
    return !isChange || !outside.test((path?.Name === "Add" ? parent : path)?.Name ?? "");
  });
}

function isCleanUp({ Actions }: RequestBody): boolean {
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference");
  return (
    releases.length > 0 &&
    Actions.every(
      ({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === ACTION.instantiate,
    )
  );
}

const VERBS: Readonly<Record<number, string>> = {
  [ACTION.query]: "load",
  [ACTION.method]: "call",
  [ACTION.setProperty]: "set",
};

function actionsOf({ Actions, ObjectPaths }: RequestBody): readonly string[] {
  return Actions.filter(
    ({ ActionType, Name }) => VERBS[ActionType] && Name !== "_KeepReference",
  ).map(
    ({ ActionType, Name, ObjectPathId }) =>
      `${VERBS[ActionType] ?? ""} ${ObjectPaths[String(ObjectPathId)]?.Name ?? ""}${Name ? `.${Name}` : ""}`,
  );
}

function refusalOf(fault: Extract<Fault, { kind: "error" }>): RequestFailure {
  return new RequestFailure(fault.code, fault.message ?? `Injected: ${fault.code}`);
}

function refused(failure: RequestFailure, location = ""): ResponseBody {
  return { Results: [], ...errorOf(failure, 0, location) };
}

function errorOf(
  { code, message }: RequestFailure,
  action: number,
  location = "",
): Pick<ResponseBody, "Error"> {
  return {
    Error: {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: action,
      HttpStatusCode: 400,
    },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
