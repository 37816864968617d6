import type { Target, WriteOutcome } from './target.ts'

/** Hands a text to the browser as a download, and tells when it has arrived. */
export type Download = (
  fileName: string,
  text: string,
  overwrite: boolean,
) => Promise<Exclude<WriteOutcome, { kind: 'moved-on' | 'needs-permission' }>>

/** How copies in the downloads folder are named. */
export interface CopyNames {
  /** The list's own file name, ending in `.md`. */
  readonly fileName: string
  /** Write that one name again and again. */
  readonly overwrite: boolean
  /** When the copy is made, in local time. */
  readonly now: Date
}

/** Copies in the downloads folder: written, and never read, because a browser cannot open what it downloaded. */
export function downloads(download: Download, names: CopyNames): Target {
  return {
    stamp: async () => null,
    read: async () => ({ kind: 'blind' }),
    write: (text) => download(copyName(names), text, names.overwrite),
  }
}

/** The name of a copy: the list's own, with the day and the minute unless it is to be overwritten. */
export function copyName({ fileName, overwrite, now }: CopyNames): string {
  if (overwrite) return fileName
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${fileName.replace(/\.md$/, '')} ${day} ${two(now.getHours())}.${two(now.getMinutes())}.md`
}
