import type { Dice } from '../random-hand.ts'

/** Changes how a line is written and not what it says, as an editor or a formatter does. */
export function reformat(text: string, dice: Dice): string {
  const lines = text.split('\n')
  const at = dice(lines.length)
  const line = lines[at] ?? ''
  switch (dice(4)) {
    case 0:
      lines[at] = line.replace(/^(\s*)- /, '$1* ')
      break
    case 1:
      lines[at] = line === '' ? line : `${line}  `
      break
    case 2:
      lines[at] = line.replaceAll(' | ', '  |  ')
      break
    default:
      lines[at] = line.replace(/\*([^*]+)\*$/, '_$1_')
  }
  return lines.join('\n')
}
