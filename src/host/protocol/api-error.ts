/**
 * What a host answers instead of a result. Codes: learn.microsoft.com "Error handling with the application-specific
 * JavaScript APIs" and `Excel.ErrorCodes`; messages are in Office's language, so nobody may look at them.
 */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  why = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', why);

export const itemNotFound = (): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const accessDenied = (): ApiError =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidOperation = (): ApiError =>
  new ApiError('InvalidOperation', 'The operation attempted is invalid on the object.');

/** Our own gap: names the class and the member, so that it is never silent. */
export const apiNotFound = (className: string, member: string): ApiError =>
  new ApiError('ApiNotFound', `The host does not have ${className}.${member}.`, 404);
