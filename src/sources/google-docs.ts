import type { Examples, Place, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Google documents and files on Drive, in whatever view. */
export const googleDocs: Source = {
  name: 'google-docs',
  hosts: ['docs.google.com', 'drive.google.com'],
  find: ({ path, query }) => webRef('', fileOf(path, query)),
}

export const examples: Examples = {
  works: [
    [
      'https://docs.google.com/document/d/1KpBjboIDyAbCdEfGhIjKlMnOpQrStUvWxYz12345678/edit#heading=h.x',
      'web:docs.google.com/document/d/1KpBjboIDyAbCdEfGhIjKlMnOpQrStUvWxYz12345678',
    ],
    [
      'https://drive.google.com/file/d/1KpBjboIDy-pFbzj3s1UpnZKJCVyfz0x7/view?usp=sharing',
      'web:drive.google.com/file/d/1KpBjboIDy-pFbzj3s1UpnZKJCVyfz0x7',
    ],
    [
      'https://drive.google.com/open?id=1KpBjboIDy-pFbzj3s1UpnZKJCVyfz0x7',
      'web:drive.google.com/file/d/1KpBjboIDy-pFbzj3s1UpnZKJCVyfz0x7',
    ],
  ],
  others: ['https://docs.google.com/', 'https://drive.google.com/drive/my-drive'],
}

function fileOf(path: string, query: Place['query']): string | null {
  const [, kind, id] =
    /^(?:\/a\/[\w.-]+|\/u\/\d+)?\/(document|spreadsheets|presentation|forms|file)(?:\/u\/\d+)?\/d\/((?:e\/)?[\w-]{20,})(?:\/.*)?$/.exec(
      path,
    ) ?? []
  if (kind && id) return `${kind === 'file' ? 'drive' : 'docs'}.google.com/${kind}/d/${id}`
  const opened = /^\/(?:open|uc)$/.test(path) ? query('id') : null
  return opened ? `drive.google.com/file/d/${opened}` : null
}
