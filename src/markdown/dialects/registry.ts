import type { DialectName } from '../../model/dialect.ts'
import { annotatedLinks } from './annotated-links.ts'
import { datedBullets } from './dated-bullets.ts'
import type { Dialect } from './dialect.ts'
import { headings } from './headings.ts'
import { table } from './table.ts'
import { taskList } from './task-list.ts'

/** Every dialect, the default one first. A new one is its name, a file and a line here. */
export const DIALECTS: readonly Dialect[] = [datedBullets, table, annotatedLinks, headings, taskList]

/** The dialect of this name. */
export function dialectOf(name: DialectName): Dialect {
  return DIALECTS.find((dialect) => dialect.name === name) ?? datedBullets
}
