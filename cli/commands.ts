import type { Command } from './command.ts'
import { add } from './commands/add.ts'
import { check } from './commands/check.ts'
import { convert } from './commands/convert.ts'
import { identify } from './commands/identify.ts'
import { merge } from './commands/merge.ts'
import { newCommand } from './commands/new.ts'
import { parse } from './commands/parse.ts'
import { remove } from './commands/remove.ts'
import { set } from './commands/set.ts'

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  parse,
  check,
  add,
  set,
  remove,
  convert,
  merge,
  newCommand,
  identify,
]
