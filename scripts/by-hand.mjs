import path from 'node:path'
import { ROOT } from './install.mjs'

/** How a person loads the built extension without us. */
export const BY_HAND = `In Chrome, Chromium, Edge or Brave:
  1. open chrome://extensions
  2. switch "Developer mode" on
  3. click "Load unpacked" and choose ${path.join(ROOT, 'dist', 'chrome')}
In Firefox: open about:debugging#/runtime/this-firefox, click "Load Temporary Add-on…" and choose
${path.join(ROOT, 'dist', 'firefox', 'manifest.json')}`
