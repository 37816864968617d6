import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import { firefoxManifest } from './scripts/firefox-manifest.ts'
import { followInDev } from './scripts/follow-in-dev.ts'
import { pageInOneFile, scriptInOneFile, withoutLeftovers } from './scripts/in-one-file.ts'

/** Where `npm run dev` serves from. */
const DEV_PORT = 5173

/** The page of the notes; the build finds it by itself only where a side panel names it. */
const PANEL = manifest.side_panel.default_path

/**
 * Takes `web_accessible_resources` out of the written manifest: the build adds the injected reader there,
 * where any page could fetch it and so learn that Listmark is installed. Injection needs no such entry.
 */
function nothingWebAccessible(): Plugin {
  let file = ''
  return {
    name: 'listmark:nothing-web-accessible',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      file = path.resolve(root, build.outDir, 'manifest.json')
    },
    closeBundle(failure) {
      if (failure) return
      const { web_accessible_resources: _dropped, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
      writeFileSync(file, `${JSON.stringify(rest, null, 2)}\n`)
    },
  }
}

/**
 * Makes a module of the polyfill, which is CommonJS: to import it as such, every name of it is touched, and for each
 * the browser makes an API that most pages never use.
 */
function polyfillAsModule(): Plugin {
  return {
    name: 'listmark:polyfill-as-module',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/webextension-polyfill/dist/browser-polyfill.js')) return null
      return `const exports = {}; const module = { exports };\n${code}\nexport default module.exports`
    },
  }
}

/** `vite build` makes dist/chrome; `--mode firefox` makes dist/firefox; `--mode test` makes dist/test with test marks. */
export default defineConfig(({ mode }) => {
  const firefox = mode.startsWith('firefox')
  const outDir = `dist/${mode === 'production' ? 'chrome' : mode}`
  return {
    define: {
      __TEST_BUILD__: JSON.stringify(mode.endsWith('test')),
      __FIREFOX__: JSON.stringify(firefox),
    },
    // A page of the extension has no port of its own, from which the port of hot reload could be guessed.
    server: { port: DEV_PORT, strictPort: true, hmr: { port: DEV_PORT } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // The oldest browsers of the manifests know `light-dark()`; by itself the builder would spell it out.
      cssTarget: ['chrome123', 'firefox142'],
      modulePreload: false,
      rolldownOptions: {
        input: firefox ? { panel: PANEL } : { offscreen: 'src/reader/offscreen.html' },
        // No hashes: the extension's builder has the folder's own path in them for a while, and nothing is cached.
        output: { chunkFileNames: 'assets/[name].js' },
        // How long a busy machine took is no fault of the code.
        checks: { bundlerTimings: false },
      },
    },
    plugins: [
      polyfillAsModule(),
      crx({
        manifest: (firefox ? firefoxManifest() : manifest) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: ['src/content/main.ts', 'src/reader/page-script.ts'] },
      }),
      followInDev(),
      nothingWebAccessible(),
      pageInOneFile('popup/popup.html'),
      pageInOneFile('options/options.html'),
      scriptInOneFile('service-worker-loader.js'),
      withoutLeftovers(),
    ],
  }
})
