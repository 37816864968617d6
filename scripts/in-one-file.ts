import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'vite'

/**
 * Gives a built page one script, with nothing to import, and its style sheet within the HTML. Each further file is
 * another way to the disk and back before the first line of script runs, and a popup is waited for.
 * @param page the page's path in the extension, such as `popup/popup.html`
 */
export function pageInOneFile(page: string): Plugin {
  return afterBuild('listmark:page-in-one-file', async (folder) => {
    const file = path.join(folder, page)
    const html = readFileSync(file, 'utf8')
    await bundleInPlace(folder, assetIn(html, /<script [^>]*src="\/([^"]+)"/))
    const style = readFileSync(path.join(folder, assetIn(html, STYLE_SHEET)), 'utf8')
    writeFileSync(
      file,
      html.replace(STYLE_SHEET, () => `<style>${style.trim()}</style>`),
    )
  })
}

/**
 * Gives a built script all that it imports. The worker is started again many times a day, and what woke it waits.
 * @param script the script's path in the extension
 */
export function scriptInOneFile(script: string): Plugin {
  return afterBuild('listmark:script-in-one-file', (folder) => bundleInPlace(folder, script))
}

/** Takes away the parts that nothing names any more, once they are within the files that needed them. */
export function withoutLeftovers(): Plugin {
  return afterBuild('listmark:without-leftovers', (folder) => {
    const assets = path.join(folder, 'assets')
    const texts = new Map(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => NAMES_OTHERS.test(file))
        .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
    )
    const isNamed = (name: string) =>
      [...texts].some(([by, text]) => by !== path.join('assets', name) && text.includes(`/${name}`))
    // What only a leftover names is one, too.
    for (let left = leftovers(); left.length > 0; left = leftovers()) {
      for (const name of left) {
        rmSync(path.join(assets, name))
        texts.delete(path.join('assets', name))
      }
    }
    function leftovers(): string[] {
      return readdirSync(assets).filter((name) => !isNamed(name))
    }
  })
}

/** Files that may name another one. */
const NAMES_OTHERS = /\.(?:m?js|html|css|json)$/

/** Works on the written files, after every other plugin; not when the build has failed. */
function afterBuild(name: string, work: (folder: string) => Promise<void> | void): Plugin {
  let folder = ''
  return {
    name,
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async (failure) => {
        if (!failure) await work(folder)
      },
    },
  }
}

const STYLE_SHEET = /<link rel="stylesheet"[^>]*href="\/([^"]+)">/

function assetIn(html: string, form: RegExp): string {
  const found = form.exec(html)?.[1]
  if (found === undefined) throw new Error(`the built page has nothing like ${form}`)
  return found
}

/** Replaces a built script by itself and all that it imports. */
async function bundleInPlace(folder: string, script: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: path.join(folder, script),
        output: {
          entryFileNames: script,
          // What is loaded only on demand keeps its name, so that it is written over and not beside itself.
          chunkFileNames: ({ isDynamicEntry }) =>
            isDynamicEntry ? 'assets/[name].js' : 'assets/[name]-[hash].js',
        },
      },
    },
  })
}
