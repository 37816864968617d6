import type { PageEvidence } from '../model/page.ts'

/** Evidence with the silent fields left out: what was not found, what is empty. */
export function said(
  fields: { readonly [Field in keyof PageEvidence]?: PageEvidence[Field] | undefined },
): PageEvidence {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)),
  ) as PageEvidence
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
