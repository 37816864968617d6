import manifest from '../manifest.json' with { type: 'json' }

/** Oldest Firefox that has everything the extension uses. */
const FIREFOX_MIN_VERSION = '142.0'

/** Permissions that Firefox does not know, or for which it has something else. */
const CHROMIUM_ONLY = ['offscreen', 'sidePanel']

/** The Firefox manifest, derived: an event page for the service worker, no offscreen documents, a sidebar. */
export function firefoxManifest() {
  const { minimum_chrome_version: _chromiumOnly, side_panel, ...rest } = manifest
  return {
    ...rest,
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_workerOpenNotes__',
      default_icon: manifest.action.default_icon,
      // Beside a page only when somebody asks for it.
      open_at_install: false,
    },
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    permissions: manifest.permissions.filter((permission) => !CHROMIUM_ONLY.includes(permission)),
    browser_specific_settings: {
      gecko: {
        id: 'listmark@listmark.example',
        strict_min_version: FIREFOX_MIN_VERSION,
        data_collection_permissions: { required: ['none'] },
      },
    },
  }
}
