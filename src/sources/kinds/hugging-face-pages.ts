import { attributeAt, documentTitle } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** First parts of paths that are no owner of models. */
const PAGES = new Set(
  'datasets spaces papers blog docs posts collections learn tasks models join login pricing settings organizations'.split(
    ' ',
  ),
)

/** Models, datasets and spaces go by their names; whose they are stands in the address. */
export const huggingFacePages: SiteReader = {
  hosts: ['huggingface.co', 'hf.co'],
  read(document, { path }) {
    const [first = '', ...rest] = path.split('/').slice(1)
    const isModel = !PAGES.has(first) && rest.length > 0
    const name = first === 'datasets' ? rest.slice(0, 2).at(-1) : isModel ? rest[0] : undefined
    const space = first === 'spaces' && rest.length > 1 ? spaceName(document, rest[1] ?? '') : undefined
    const title = name ?? space
    if (!title) return {}
    const published = attributeAt(document, 'time[datetime]', 'datetime')
    return { title, siteName: 'Hugging Face', kind: 'other', ...(published && { published }) }
  },
}

/** `Open LLM Leaderboard - a Hugging Face Space by someone`. */
function spaceName(document: Document, fallback: string): string {
  return /^(.+?)\s+[-–]\s+a Hugging Face Space\b/.exec(documentTitle(document))?.[1] ?? fallback
}
