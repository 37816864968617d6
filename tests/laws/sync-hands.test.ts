import { expect, test } from 'vitest'
import { convertList } from '../../src/markdown/convert/convert-list.ts'
import { openList } from '../../src/markdown/open-list.ts'
import { DIALECT_NAMES } from '../../src/model/dialect.ts'
import { lawRuns } from '../support/law-runs.ts'
import { madeList } from '../support/made-list.ts'
import { type Dice, diceOf, editAtRandom } from '../support/random-hand.ts'
import { reformat } from '../support/sync/reformat.ts'
import { SharedFile, SharingLibrary } from '../support/sync/shared-file.ts'
import { WhatHandsDid } from '../support/sync/what-hands-did.ts'

const ENTRIES = 12
const SEED = process.env['LISTMARK_LAWS'] === 'long' ? Date.now() % 1_000_000 : 0

/** A list, a person who writes its file, and two libraries that are kept in it. */
class Desk {
  readonly file: SharedFile
  readonly anna: SharingLibrary
  readonly ben: SharingLibrary
  readonly did: WhatHandsDid
  readonly #dice: Dice

  constructor(text: string, dice: Dice) {
    this.#dice = dice
    this.file = new SharedFile(text)
    this.anna = new SharingLibrary(this.file)
    this.ben = new SharingLibrary(this.file)
    this.did = new WhatHandsDid(text)
  }

  edit(name: 'anna' | 'ben' | 'file'): void {
    const side = this[name]
    const before = side.text
    const hand = { name, dice: this.#dice }
    const isReformatted = name === 'file' && this.#dice(4) === 0
    side.text = isReformatted
      ? reformat(before, this.#dice)
      : editAtRandom(openList(before), hand, 1, name === 'file' ? 4 : 0)
    this.did.note(before, side.text)
  }

  async round(name: 'anna' | 'ben'): Promise<void> {
    if (this.#dice(4) === 0) this.file.meanwhile = () => this.edit('file')
    await this[name].round()
    this.file.meanwhile = () => {}
  }
}

/** @returns what is wrong in the end, in words */
async function play(text: string, dice: Dice): Promise<string[]> {
  const desk = new Desk(text, dice)
  const { anna, ben, file } = desk
  const hasThree = dice(2) === 0
  const events = 4 + dice(10)
  for (let event = 0; event < events; event++) {
    const who = dice(hasThree ? 3 : 2) === 2 ? 'ben' : dice(2) ? 'anna' : 'file'
    if (dice(3) > 0) desk.edit(who)
    else await desk.round(who === 'file' ? 'anna' : who)
  }
  for (let quiet = 0; quiet < 3; quiet++) for (const library of [anna, ben]) await library.round()
  const apart = [anna, ben].filter((library) => library.text !== file.text)
  return [
    ...apart.map(() => 'a library and the file do not agree'),
    ...desk.did.faultsOf(file.text, anna.conflicts + ben.conflicts),
  ]
}

test.each(DIALECT_NAMES)(
  'whatever two or three hands do to a list of %s, in the end all agree and nothing is lost, doubled or changed',
  async (dialect) => {
    const { text } = convertList(madeList(ENTRIES), dialect)
    const faults: string[] = []
    for (let run = 0; run < lawRuns(40); run++) {
      const found = await play(text, diceOf((SEED + run) * 7919 + 1))
      faults.push(...found.map((fault) => `seed ${SEED + run}: ${fault}`))
    }
    expect(faults).toEqual([])
  },
)
