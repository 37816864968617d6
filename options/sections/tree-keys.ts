/** What a key does on a line of the tree. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly to: HTMLElement }
  | { readonly kind: 'fold'; readonly key: string; readonly fold: boolean }

/**
 * Up and down go to the next line that is shown, Home and End to the first and last; forward opens a branch or goes
 * into it, back folds it or goes to the heading above.
 * @returns null for a key that does nothing here
 */
export function treeMove(
  key: string,
  line: HTMLElement,
  tree: HTMLElement | null,
  isRightToLeft: boolean,
): TreeMove | null {
  const lines = [...(tree?.querySelectorAll<HTMLElement>('.tree-line') ?? [])]
  const at = lines.indexOf(line)
  const section = line.dataset['section'] ?? ''
  const open = line.dataset['open']
  switch (isRightToLeft ? (MIRRORED[key] ?? key) : key) {
    case 'ArrowDown':
      return goTo(lines[at + 1])
    case 'ArrowUp':
      return goTo(lines[at - 1])
    case 'Home':
      return goTo(lines[0])
    case 'End':
      return goTo(lines.at(-1))
    case 'ArrowRight':
      if (open === 'false') return { kind: 'fold', key: section, fold: false }
      return open === 'true' ? goTo(lines[at + 1]) : null
    case 'ArrowLeft':
      if (open === 'true') return { kind: 'fold', key: section, fold: true }
      return goTo(line.closest('ul')?.closest('li')?.querySelector<HTMLElement>('.tree-line') ?? undefined)
    default:
      return null
  }
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

function goTo(line: HTMLElement | undefined): TreeMove | null {
  return line ? { kind: 'focus', to: line } : null
}
