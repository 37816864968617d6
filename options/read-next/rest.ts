/** Where the day is kept on which nothing more is to be suggested. */
const NAME = 'readNextRests'

/** True when nothing more is to be suggested today. */
export function restedOn(storage: Pick<Storage, 'getItem'>, now: number): boolean {
  return storage.getItem(NAME) === dayOf(now)
}

/** Suggests nothing more today. */
export function restToday(storage: Pick<Storage, 'setItem'>, now: number): void {
  storage.setItem(NAME, dayOf(now))
}

/** The local day of a moment. */
function dayOf(now: number): string {
  const day = new Date(now)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].join('-')
}
