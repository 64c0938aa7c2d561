/** Above this, work does not grow in proportion to its input. */
export const LINEAR = 10;

/** Milliseconds of work below which garbage collection and the clock decide more than the work. */
const SHORTEST = 40;

/**
 * By how much the processor's time grows when the input is four times as large: about 4 for linear work, 16 for
 * quadratic work, on any machine and at any load.
 * @param work is given the factor: 1 or 4
 * @returns the least of up to three measurements, since garbage collection or a busy machine can distort one of them
 */
export async function growthByFour(work: (factor: 1 | 4) => unknown): Promise<number> {
  await work(1);
  const times = Math.ceil(SHORTEST / Math.max(1, await timeOf(() => work(1))));
  const repeated = async (factor: 1 | 4) => {
    for (let time = 0; time < times; time++) await work(factor);
  };
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > LINEAR; attempt++) {
    const once = await timeOf(() => repeated(1));
    least = Math.min(least, (await timeOf(() => repeated(4))) / once);
  }
  return least;
}

/** Milliseconds of the processor that some work takes. */
async function timeOf(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
