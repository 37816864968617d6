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
  /** Called before each step of a look or a write; one that never ends is the worker's death there. */
  step: () => Promise<void> = async () => {}
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
      await this.step()
      if (this.error) throw this.error
      return new File([this.text], 'list.md', { lastModified: this.#modified })
    },
    createWritable: async () => {
      await this.step()
      if (this.writeError) throw this.writeError
      let written = ''
      return {
        write: async (data) => {
          await this.step()
          written += new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)
          this.beforeClose()
        },
        close: async () => {
          await this.step()
          this.writes++
          this.edit(written)
        },
        abort: async () => {},
      }
    },
  }
}
