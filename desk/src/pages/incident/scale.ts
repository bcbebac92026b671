/** An axis from 0: where a number stands on it, in per cent of its length. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** True where equal steps are no equal numbers: said beside the axis. */
  readonly symlog: boolean;
}

/** Room on either side, in per cent, so that marks and arrows at the ends are whole. */
const room = 3;

/** Linear from 0; a symmetric logarithm where the largest exceeds twenty times the smallest above zero. */
export function makeScale(values: readonly number[]): Scale {
  const above = values.filter((value) => value > 0);
  const largest = Math.max(1, ...above);
  const smallest = Math.min(largest, ...above);
  const symlog = largest > smallest * 20;
  const ticks = symlog ? powers(largest) : steps(largest);
  const end = Math.max(largest, ticks.at(-1) ?? largest);
  const place = symlog ? (value: number): number => Math.log1p(value) / Math.log1p(end) : (value: number): number => value / end;
  return { at: (value) => room + place(Math.max(0, value)) * (100 - 2 * room), ticks, symlog };
}

/** Whole round numbers, eight or fewer, from 0 to beyond the largest. */
function steps(largest: number): readonly number[] {
  const rough = largest / 6;
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * unit).find((candidate) => candidate >= rough) ?? unit);
  const count = Math.ceil(largest / step);
  return Array.from({ length: count + 1 }, (_unused, index) => index * step);
}

function powers(largest: number): readonly number[] {
  const ticks = [0, 1];
  for (let next = 10; next < largest * 10 && ticks.length < 8; next *= 10) ticks.push(next);
  return ticks;
}
