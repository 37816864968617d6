import { word } from '../../src/messages/words.ts'

const REASONS = {
  save: 'reasonSave',
  update: 'reasonUpdate',
  move: 'reasonMove',
  remove: 'reasonRemove',
  undo: 'reasonUndo',
  complete: 'reasonComplete',
  section: 'reasonSection',
  merge: 'reasonMerge',
  convert: 'reasonConvert',
  restore: 'reasonRestore',
  join: 'reasonJoin',
} as const

/** What a change was, for people. */
export function reasonWord(why: string): string {
  return word(Object.hasOwn(REASONS, why) ? REASONS[why as keyof typeof REASONS] : 'reasonUpdate')
}
