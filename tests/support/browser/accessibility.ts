import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What axe says of a page; the part that is used here. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** Runs code in a page. */
type Evaluate = (code: string) => Promise<unknown>

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Which of its rules axe goes by, in its own form. */
interface Rules {
  readonly type: 'tag' | 'rule'
  readonly values: readonly string[]
}

const ALL: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** What stands in the way of people who use a screen reader, a keyboard or high contrast, in a line each (WCAG 2.2 AA). */
export function barriers(evaluate: Evaluate): Promise<string[]> {
  return violations(evaluate, ALL)
}

/** What cannot be told from what is behind it: all that the colour scheme may change (WCAG 2.2, 1.4.3). */
export function faintTexts(evaluate: Evaluate): Promise<string[]> {
  return violations(evaluate, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })
}

async function violations(evaluate: Evaluate, rules: Rules): Promise<string[]> {
  const results = await evaluate(`${AXE}; axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)
  return (results as AxeResults).violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) => `${id}: ${help}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  )
}
