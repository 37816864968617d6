import type { WorkRef } from './source.ts'

/**
 * A page of a site whose addresses have one best form: still a plain page of the web, under that form.
 * @param before what stands before the id in it, without a scheme
 * @returns null when there is no id
 */
export function webRef(before: string, id: string | null | undefined): WorkRef | null {
  return id ? { source: 'web', id: before + id } : null
}
