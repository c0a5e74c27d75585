/** One line of the table: what was measured, and whether it reaches its goal. */
export interface Line {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
}

/** How large a measurement is: as DESIGN.md section 8 says, or small enough for a quick look. */
export interface Size {
  readonly rounds: number;
  readonly events: number;
  readonly duties: number;
  readonly clicks: number;
}

export const wholeSize: Size = { rounds: 5, events: 1_000_000, duties: 100_000, clicks: 1_000 };
export const quickSize: Size = { rounds: 3, events: 50_000, duties: 10_000, clicks: 200 };

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of this thread's own time since it was last looked at: whoever else uses the machine is not counted. */
export function threadWatch(): () => number {
  let last = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(last);
    last = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
}

/** Milliseconds of this thread's own time that something takes; too coarse for what takes less than some ten of them. */
export async function threadTime(work: () => Promise<void> | void): Promise<number> {
  const sinceBegun = threadWatch();
  await work();
  return sinceBegun();
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that 99 of 100 stay below. */
export function p99(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? Number.NaN;
}

/** Runs two measurements in turn, so that a slow minute of the machine meets both; the medians of each. */
export async function interleaved(
  rounds: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<readonly [number, number]> {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ones.push(await one());
    others.push(await other());
  }
  return [median(ones), median(others)];
}

/** Carries out as many tasks as said, a number of them at the same time; how long each took. */
export async function inFlight(
  count: number,
  width: number,
  task: (index: number) => Promise<void>,
): Promise<readonly number[]> {
  const times: number[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      times.push(await timed(() => task(index)));
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return times;
}

export const atLeast = (what: string, goal: number, measured: number, note = ""): Line => ({
  what,
  goal: `≥ ${goal}`,
  measured: `${measured.toFixed(2)}${note}`,
  reached: measured >= goal,
});

export const atMost = (
  what: string,
  goal: number,
  measured: number,
  unit: string,
  note = "",
): Line => ({
  what,
  goal: `< ${goal} ${unit}`,
  measured: `${measured.toFixed(2)} ${unit}${note}`,
  reached: measured < goal,
});
