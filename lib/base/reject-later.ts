/** Keeps a promise that is awaited later from ending the process if it rejects before. */
export function rejectLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
