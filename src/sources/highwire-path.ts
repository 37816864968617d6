const PAGE =
  /^\/content\/((?:[a-z]+\/)?\d+\/(?:\d+|suppl_?\d*)\/[\w.-]*?\d[\w-]*?)(?:\.(?:full|long|abstract|short|extract|figures-only|full-text|summary|e-letters))?(?:\.pdf)?(?:\+html)?$/i

/**
 * Volume, issue and page in an address of HighWire's journals, `/content/108/52/20881.full.pdf`, without the view.
 * @returns null for issues, lists and other pages
 */
export function highwireId(path: string): string | null {
  return PAGE.exec(path)?.[1] ?? null
}
