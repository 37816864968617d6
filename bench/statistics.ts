/** The middle of some numbers (the mean of the two middle ones of an even count); NaN of none. */
export function median(numbers: readonly number[]): number {
  return (quantile(numbers, 0.5, Math.floor) + quantile(numbers, 0.5, Math.ceil)) / 2
}

/** The number that nine tenths of some numbers do not exceed; NaN of none. */
export function ninetieth(numbers: readonly number[]): number {
  return quantile(numbers, 0.9, Math.ceil)
}

function quantile(numbers: readonly number[], share: number, round: (n: number) => number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[round((sorted.length - 1) * share)] ?? Number.NaN
}
