/** Name of the function that the injected script leaves behind. */
export const READ_FUNCTION = 'listmarkReadPage'

/**
 * Runs in the page, after the script: it stands alone, because only its text is sent there. The name is written
 * out for that reason.
 */
export function callReadFunction(): unknown {
  const read = (globalThis as { listmarkReadPage?: () => unknown }).listmarkReadPage
  return read ? read() : null
}
