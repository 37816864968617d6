import { median, ninetieth } from './statistics.ts'

/** Prints one line of the table: median and ninetieth in milliseconds, beside the floor when there is one. */
export function row(name: string, numbers: readonly number[], floor?: readonly number[]): void {
  const ms = (n: number) => n.toFixed(1).padStart(8)
  const beside =
    floor === undefined ? '' : `${ms(median(floor))}  × ${(median(numbers) / median(floor)).toFixed(2)}`
  console.log(`${name.padEnd(44)}${ms(median(numbers))}${ms(ninetieth(numbers))}  ${beside}`)
}

/** Prints one line of the table: megabytes of script objects beside those of the floor. */
export function heapRow(name: string, own: number, floor: number): void {
  const mb = (n: number) => `${n.toFixed(1)} MB`
  console.log(`${name.padEnd(44)}${mb(own).padStart(11)}${' '.repeat(7)}${mb(floor).padStart(8)}`)
}
