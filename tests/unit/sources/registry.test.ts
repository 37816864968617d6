import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type WorkKey, workKey } from '../../../src/model/work-key.ts'
import { identify } from '../../../src/sources/identify.ts'
import { placeOf } from '../../../src/sources/place.ts'
import { settled, sourceOf, sources, sourcesAt } from '../../../src/sources/registry.ts'
import type { Examples, Place, Source } from '../../../src/sources/source.ts'
import { unwrap } from '../../../src/sources/unwrap.ts'

const folder = path.resolve('src/sources')

interface SourceFile {
  readonly file: string
  readonly source: Source
  readonly examples: Examples
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'hosts' in value && 'find' in value
}

async function read(file: string): Promise<SourceFile[]> {
  const found: Record<string, unknown> = await import(path.join(folder, file))
  const examples = (found['examples'] ?? { works: [], others: [] }) as Examples
  return Object.values(found)
    .filter(isSource)
    .map((source) => ({ file, source, examples }))
}

const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'registry.ts')
const files = (await Promise.all(names.map(read))).flat()

/** The key that one source alone would give. */
function named(source: Source, place: Place): string | null {
  const found = source.find(place)
  if (found === null) return null
  const ref = settled(typeof found === 'string' ? { source: source.name, id: found } : found)
  return workKey(ref.source, ref.id)
}

describe('the registry', () => {
  it('lists every source that has a file in the folder', () => {
    const missing = files.filter(({ source }) => !sources.includes(source))
    expect(missing.map(({ file }) => file)).toEqual([])
  })

  it('gives every source its own name, without what would break a key', () => {
    const names = sources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([])
  })

  it('finds the source of a key by its name, and none for an unknown one', () => {
    expect(sourceOf('arxiv:2305.14314' as WorkKey)?.name).toBe('arxiv')
    expect(sourceOf('nowhere:1' as WorkKey)).toBeNull()
  })

  it('matches hosts whole: a host that only ends or begins like one is another site', () => {
    for (const host of ['notarxiv.org', 'arxiv.org.example.com', 'example.com', 'fakesubstack.com']) {
      expect(sourcesAt(host)).toEqual([])
    }
  })
})

describe.each(files)('source in $file', ({ source, examples }) => {
  it.each(examples.works)('knows the work at %s', (url, key) => {
    expect(identify(url)?.key).toBe(key)
  })

  it.each(examples.works)('has no other source that gives %s another name', (url, key) => {
    const place = placeOf(unwrap(new URL(url)))
    const found = sourcesAt(place.host).map((other) => named(other, place))
    expect(found.filter((name) => name !== null && name !== key)).toEqual([])
  })

  it('takes no listing, search or home page for a work', () => {
    const taken = examples.others.filter((url) => (identify(url)?.source ?? 'web') !== 'web')
    expect(taken).toEqual([])
  })

  it('gives examples of works, and of other pages on its hosts', () => {
    expect(examples.works.length).toBeGreaterThan(0)
    expect(examples.others.length + (source.hosts.length === 0 ? 1 : 0)).toBeGreaterThan(0)
  })

  it('builds addresses that lead back to the same work', () => {
    for (const [url, key] of examples.works) {
      const identity = identify(url)
      const own = identity && sourceOf(identity.key)
      const built = [own?.abstractUrl?.(identity?.id ?? ''), own?.pdfUrl?.(identity?.id ?? '')]
      for (const address of built) if (address) expect(identify(address)?.key).toBe(key)
    }
  })
})
