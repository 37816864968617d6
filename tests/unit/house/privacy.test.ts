import { describe, expect, it } from 'vitest'
import manifest from '../../../manifest.json' with { type: 'json' }
import { firefoxManifest } from '../../../scripts/firefox-manifest.ts'
import { MENU_ITEMS } from '../../../src/background/menus.ts'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { arxivApiUrl } from '../../../src/sources/arxiv-api.ts'
import { crossrefUrl } from '../../../src/sources/crossref.ts'
import { said } from '../../support/words.ts'
import { withoutComments } from './imports.ts'
import { productFiles, textOf } from './source-files.ts'

const doc = textOf('docs/privacy.md')
const files = productFiles().map(({ path, text }) => ({ path, text: withoutComments(text) }))

/** Every way from an extension's code to the network. */
const NETWORK =
  /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(|\bsendBeacon\b|\bimportScripts\(|\bWebTransport\(|\bRTCPeerConnection\b/

/** The two that ask, and those that only hand the browser's own `fetch` to them. */
const ASKING = ['src/background/pages/fetch-text.ts', 'src/reader/pdf/fetch-pdf.ts']
const HANDING = ['src/background/main.ts', 'src/reader/offscreen.ts']

describe('docs/privacy.md', () => {
  it('speaks of every place in the code from which anything can leave the browser', () => {
    const asking = files.filter(({ text }) => NETWORK.test(text)).map(({ path }) => path)
    expect(asking.sort()).toEqual([...ASKING, ...HANDING].sort())
  })

  it('is true that every request goes without cookies, referrer, or without end', () => {
    for (const { path, text } of files.filter(({ path }) => ASKING.includes(path))) {
      expect([path, text.match(/\bfetch\(url, \{/g)?.length]).toEqual([path, 1])
      expect(text).toContain("credentials: 'omit'")
      expect(text).toContain("referrerPolicy: 'no-referrer'")
      expect(text).toContain('AbortSignal.timeout(')
      expect(text).not.toMatch(/credentials: '(?!omit)/)
    }
  })

  it('names each service that is no work’s own page, and the switch that turns it off', () => {
    for (const url of [arxivApiUrl(['2305.14314']), crossrefUrl('10.1145/1')])
      expect(doc).toContain(`\`${new URL(url).hostname}\``)
    expect(doc).toContain(`_${said('settingFetch')}_`)
    expect(doc).toContain(`_${said('settingCrossref')}_`)
    expect(doc).toContain(`_${said('waitingDismiss')}_`)
  })

  it('is true that Crossref is off until it is switched on', () => {
    expect(DEFAULT_SETTINGS.askCrossref).toBe(false)
  })

  it('has a row for every permission of both manifests, and for no other', () => {
    const rows = doc.split('\n').filter((line) => /^\| (?:`|read pages)/.test(line))
    const told = (lines: readonly string[]) =>
      lines.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))
    const inFirefox = rows.filter((line) => !/^\| [^|]*\(Chromium\)/.test(line))
    expect(told(rows).sort()).toEqual([...manifest.permissions].sort())
    expect(told(inFirefox).sort()).toEqual([...firefoxManifest().permissions].sort())
    const hosts = rows.filter((line) => /^\| read pages on http and https sites/.test(line))
    expect(hosts).toHaveLength(1)
    for (const { host_permissions } of [manifest, firefoxManifest()])
      expect(host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  it('names every entry that comes into the browser’s menus', () => {
    expect(
      MENU_ITEMS.map(({ title }) => said(title as Parameters<typeof said>[0])).filter(
        (words) => !doc.includes(`_${words}_`),
      ),
    ).toEqual([])
  })
})
