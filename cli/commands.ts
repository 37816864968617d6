import type { Command } from './command.ts'
import { add } from './commands/add.ts'
import { identify } from './commands/identify.ts'
import { parse } from './commands/parse.ts'
import { remove } from './commands/remove.ts'
import { set } from './commands/set.ts'

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [parse, add, set, remove, identify]
