/** Above this, work does not grow in proportion to its input. */
export const LINEAR = 8;

/**
 * By how much the processor's time grows when the input is four times as large: about 4 for linear work, 16 for
 * quadratic work, on any machine and at any load.
 * @param work is given the factor: 1 or 4
 * @returns the least of up to three measurements, since garbage collection or a busy machine can distort one of them
 */
export async function growthByFour(work: (factor: 1 | 4) => unknown): Promise<number> {
  await work(1);
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > LINEAR; attempt++) {
    const once = await timeOf(() => work(1));
    least = Math.min(least, (await timeOf(() => work(4))) / once);
  }
  return least;
}

async function timeOf(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return user + system;
}
