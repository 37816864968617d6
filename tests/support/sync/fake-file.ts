import type { FileHandle } from '../../../src/sync/targets/local-file.ts'

/** A file in memory behind a handle as browsers give it: what is written counts only once it is closed. */
export class FakeFile {
  text: string
  permission: PermissionState = 'granted'
  /** Thrown by every look at the file, and by every write. */
  error: DOMException | null = null
  writeError: DOMException | null = null
  /** Called once all was written and before it counts. */
  beforeClose: () => void = () => {}
  writes = 0
  #modified = 1

  constructor(text: string) {
    this.text = text
  }

  /** Edits the file as another program does. */
  edit(text: string): void {
    this.text = text
    this.#modified++
  }

  readonly handle: FileHandle = {
    queryPermission: async () => this.permission,
    getFile: async () => {
      if (this.error) throw this.error
      return new File([this.text], 'list.md', { lastModified: this.#modified })
    },
    createWritable: async () => {
      if (this.writeError) throw this.writeError
      let written = ''
      return {
        write: async (data) => {
          written += new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)
          this.beforeClose()
        },
        close: async () => {
          this.writes++
          this.edit(written)
        },
        abort: async () => {},
      }
    },
  }
}
