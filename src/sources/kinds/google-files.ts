import { googleDocs } from '../google-docs.ts'
import { documentTitle } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

const NAMES = { document: 'Docs', spreadsheets: 'Sheets', presentation: 'Slides', forms: 'Forms' } as const

/** Documents on Google Docs and files on Drive, by the name that their owner gave them. */
export const googleFiles: SiteReader = {
  hosts: googleDocs.hosts,
  read(document, place) {
    if (googleDocs.find(place) === null) return {}
    const title = documentTitle(document).replace(
      /\s+[-–]\s+Google (?:Docs|Sheets|Slides|Forms|Drive|\p{L}+)$/u,
      '',
    )
    const app = Object.entries(NAMES).find(([part]) => place.path.includes(`/${part}/`))?.[1] ?? 'Drive'
    return { title: title.replace(/\.(?:pdf|docx?|pptx?)$/i, ''), siteName: `Google ${app}`, kind: 'other' }
  },
}
