/**
 * Awaits a promise with a time limit.
 * @param late gives the error's message when the time is up
 * @throws Error with that message; or the promise's own rejection
 */
export async function within<Result>(
  seconds: number,
  promise: Promise<Result>,
  late: () => string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error(late()));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
