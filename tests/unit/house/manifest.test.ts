import { expect, test } from 'vitest'
import manifest from '../../../manifest.json' with { type: 'json' }

test('the manifest asks for the permissions of DESIGN.md section 3 and no other', () => {
  expect([...manifest.permissions].sort()).toEqual(
    [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      'downloads',
      'offscreen',
      'sidePanel',
    ].sort(),
  )
  expect([...manifest.host_permissions].sort()).toEqual(['http://*/*', 'https://*/*'])
})

test('nothing of the extension can be fetched by a web page', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
})

test('the version is the package’s', async () => {
  const { default: pack } = await import('../../../package.json', { with: { type: 'json' } })
  expect(manifest.version).toBe(pack.version)
})
