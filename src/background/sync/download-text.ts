import type { Download } from '../../sync/targets/downloads.ts'
import type { WriteOutcome } from '../../sync/targets/target.ts'

/** How long a download may take, in milliseconds, and how often it is looked at. */
const PATIENCE = 30_000
const LOOK = 100

/** The part of `downloads` that the worker uses. */
export interface Downloads {
  download(options: {
    url: string
    filename: string
    conflictAction: 'overwrite' | 'uniquify'
    saveAs: false
  }): Promise<number>
  search(query: { id: number }): Promise<readonly { state?: string; error?: string | undefined }[]>
}

/** What handing texts to the browser needs. */
export interface DownloadWays {
  readonly downloads: Downloads
  readonly wait: (milliseconds: number) => Promise<void>
  /** Where a page of the extension runs the worker (Firefox); a service worker has none, and puts the text in the address. */
  readonly objectUrls?: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>
}

/** Makes the function that writes a text into the downloads folder and tells when it is there. */
export function textDownloader(ways: DownloadWays): Download {
  return async (fileName, text, overwrite) => {
    const { url, release } = addressOf(text, ways)
    try {
      const conflictAction = overwrite ? 'overwrite' : 'uniquify'
      const id = await ways.downloads.download({ url, filename: fileName, conflictAction, saveAs: false })
      return await ended(ways, id)
    } catch (error) {
      return { kind: 'failed', why: 'other', detail: error instanceof Error ? error.message : String(error) }
    } finally {
      release()
    }
  }
}

async function ended(
  { downloads, wait }: DownloadWays,
  id: number,
): Promise<Exclude<WriteOutcome, { kind: 'moved-on' | 'needs-permission' }>> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    const [found] = await downloads.search({ id })
    if (found?.state === 'complete') return { kind: 'written', stamp: '' }
    if (found?.state === 'interrupted') {
      const detail = found.error ?? 'interrupted'
      return { kind: 'failed', why: reasonOf(detail), detail }
    }
    await wait(LOOK)
  }
  return { kind: 'failed', why: 'other', detail: 'slow' }
}

/** The interrupt reasons of Chromium's and Firefox's downloads API, as far as a person can mend them. */
function reasonOf(detail: string): 'full' | 'locked' | 'other' {
  if (detail === 'FILE_NO_SPACE') return 'full'
  return detail === 'FILE_ACCESS_DENIED' || detail === 'FILE_BLOCKED' ? 'locked' : 'other'
}

/** Where the browser can fetch the text; its type keeps the file's ending as it is. */
function addressOf(text: string, { objectUrls }: DownloadWays): { url: string; release: () => void } {
  const type = 'text/markdown;charset=utf-8'
  if (!objectUrls) return { url: `data:${type};base64,${base64Of(text)}`, release: () => {} }
  const url = objectUrls.createObjectURL(new Blob([text], { type }))
  return { url, release: () => objectUrls.revokeObjectURL(url) }
}

function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const parts: string[] = []
  // By parts: a call takes only so many arguments. A multiple of three leaves no padding inside.
  for (let at = 0; at < bytes.length; at += 24_576) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))))
  }
  return parts.join('')
}
