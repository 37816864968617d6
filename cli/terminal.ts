/** How a command ended, as POSIX tools and git merge drivers say it. */
export type ExitCode = 0 | 1 | 2

/** All that a command may do to the world; a test gives one made of strings. */
export interface Terminal {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  readonly readStdin: () => Promise<Uint8Array>
  /** @throws Error with a message for the user when the file cannot be read */
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Replaces the file in one step: a reader sees the old text or the new one, never a part. */
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** Writes a file that is not there yet. @throws Error with a message for the user when it is, or cannot be written */
  readonly createFile: (path: string, text: string) => Promise<void>
}

/** Wrong use of the command line: told to the user, exit code 2. */
export class UsageError extends Error {}
