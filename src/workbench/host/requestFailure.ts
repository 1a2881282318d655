/** A request that the host refuses; the code is the one Office.js gives the add-in. */
export class RequestFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "RequestFailure";
  }
}

export const apiNotFound = (member: string) =>
  new RequestFailure(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${member}. The embedded Excel does not have it.`,
  );

export const itemNotFound = () =>
  new RequestFailure("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = () =>
  new RequestFailure("ItemAlreadyExists", "The resource being created already exists.");

export const invalidArgument = (
  why = "The argument is invalid or missing or has an incorrect format.",
) => new RequestFailure("InvalidArgument", why);

export const invalidReference = () =>
  new RequestFailure("InvalidReference", "This reference is not valid for the current operation.");

export const accessDenied = () =>
  new RequestFailure(
    "AccessDenied",
    "You cannot perform the requested operation: the sheet is protected.",
  );

export const invalidSelection = () =>
  new RequestFailure("InvalidSelection", "The current selection is invalid for this operation.");

export const generalException = () =>
  new RequestFailure(
    "GeneralException",
    "There was an internal error while processing the request.",
  );

export const undoNotSupported = () =>
  new RequestFailure("UndoNotSupported", "The API does not support undo.");

export const invalidOperation = (why: string) => new RequestFailure("InvalidOperation", why);

export const cellBeingEdited = () =>
  new RequestFailure(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

export const requestTooLarge = () =>
  new RequestFailure(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit.",
  );

export const responseTooLarge = () =>
  new RequestFailure(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
  );
