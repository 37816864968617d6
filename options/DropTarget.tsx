import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'

/**
 * Takes a file that is dropped anywhere on the page, and says so while one hovers over it. Each file needs an answer of
 * its own, so one is taken at a time.
 */
export function DropTarget({
  onFile,
}: {
  /** @param others how many more were dropped with it */
  onFile: (file: File, handle: FileSystemFileHandle | null, others: number) => void
}): JSX.Element | null {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser would leave the page and open the file itself.
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      const { files, items } = event.dataTransfer ?? {}
      const [file, ...others] = files ?? []
      if (!file) return
      event.preventDefault()
      void handleOf(items?.[0]).then((handle) => onFile(file, handle, others.length))
    }
    addEventListener('dragover', hover)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', hover)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onFile])
  if (!over) return null
  return (
    <div class="drop-veil" aria-hidden="true">
      <p>{word('dropHere')}</p>
    </div>
  )
}

interface WithHandle {
  /** File System Access: Chromium. To be called while the drop is being told. */
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>
}

/** What was dropped as a file that can be written again; null where the browser gives no such thing. */
async function handleOf(
  item: (DataTransferItem & WithHandle) | undefined,
): Promise<FileSystemFileHandle | null> {
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null)
  return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null
}
