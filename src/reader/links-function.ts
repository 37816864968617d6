/** Name of the function that the injected script leaves behind. */
export const LINKS_FUNCTION = 'listmarkGatherLinks'

/**
 * Runs in the page, after the script: it stands alone, because only its text is sent there. The name is written
 * out for that reason.
 */
export function callLinksFunction(wanted: string): unknown {
  const gather = (globalThis as { listmarkGatherLinks?: (wanted: string) => unknown }).listmarkGatherLinks
  return gather ? gather(wanted) : null
}
