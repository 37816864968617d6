import { DEFAULT_DIALECT, DIALECT_NAMES, type DialectName, isDialectName } from '../src/model/dialect.ts'
import { type Given, textOption } from './command.ts'
import { UsageError } from './terminal.ts'

/**
 * The dialect that an option names, the default one when it was not given.
 * @throws UsageError for a name that is none
 */
export function dialectOption(given: Given, option: string): DialectName {
  const named = textOption(given, option) ?? DEFAULT_DIALECT
  if (isDialectName(named)) return named
  throw new UsageError(`--${option} ${named}: it is one of ${DIALECT_NAMES.join(', ')}`)
}
