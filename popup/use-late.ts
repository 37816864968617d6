import { useEffect, useState } from 'preact/hooks'

/** How long something may last without a word about it, in milliseconds. */
const SILENT = 250

/** True once something has been so for a while: a word about what passes in a moment would only make the form jump. */
export function useLate(isSo: boolean): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isSo) return setLate(false)
    const timer = setTimeout(() => setLate(true), SILENT)
    return () => clearTimeout(timer)
  }, [isSo])
  return isSo && isLate
}
