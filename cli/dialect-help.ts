import { DIALECTS } from '../src/markdown/dialects/registry.ts'

/** The lines of help that say which dialects there are. */
export function dialectHelp(): string {
  return DIALECTS.map(({ name, summary }) => `  ${name.padEnd(21)} ${summary}`).join('\n')
}
