import { useEffect, useState } from 'preact/hooks'

/** From this width on a pane stands beside the list; below it lies over the list. The style sheet says the same. */
const WIDE = '(min-width: 75rem)'

/** True where there is room for a pane beside the list. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const query = matchMedia(WIDE)
    const hear = () => setWide(query.matches)
    query.addEventListener('change', hear)
    hear()
    return () => query.removeEventListener('change', hear)
  }, [])
  return wide
}
