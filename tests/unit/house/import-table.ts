/** What the files of one folder may import. */
export interface Allowance {
  /** Folders, or single files, of the project. */
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

/**
 * Who may import whom, as DESIGN.md section 3 lays it down. The most specific row holds: a file's own row goes
 * before its folder's. Every folder may import itself.
 */
export const IMPORT_TABLE: Readonly<Record<string, Allowance>> = {
  'src/model': { folders: [], packages: [] },
  'src/sources': { folders: ['src/model'], packages: [] },
  'src/markdown': { folders: ['src/model'], packages: [] },
  'src/messages': {
    folders: ['src/model', 'public/_locales/en/messages.json'],
    packages: ['webextension-polyfill'],
  },
  'src/store': { folders: ['src/model'], packages: ['idb'] },
  // What the content script carries: no sources, no packages.
  'src/page/detect.ts': { folders: ['src/model'], packages: [] },
  'src/page': { folders: ['src/model', 'src/sources'], packages: [] },
  'src/reader': {
    folders: ['src/model', 'src/messages', 'src/page', 'src/sources'],
    packages: ['webextension-polyfill'],
  },
  // Loaded when there is a PDF to read, and nowhere else.
  'src/reader/pdf': { folders: ['src/model', 'src/page', 'src/sources'], packages: ['pdfjs-dist'] },
  'src/exchange': { folders: ['src/model', 'src/sources'], packages: [] },
  'src/sync': { folders: ['src/model', 'src/markdown', 'src/sources'], packages: [] },
  // The entry file and what it asks of Chromium: there the reader is handed to the worker.
  'src/background/main.ts': {
    folders: ['src/background', 'src/messages', 'src/store', 'src/reader'],
    packages: ['webextension-polyfill'],
  },
  'src/background/offscreen.ts': { folders: ['src/reader/read-fetched.ts'], packages: [] },
  'src/background': {
    folders: [
      'src/model',
      'src/learning',
      'src/messages',
      'src/store',
      'src/sync',
      'src/markdown',
      'src/sources',
      'src/exchange',
      'src/search',
    ],
    packages: ['webextension-polyfill'],
  },
  'src/content': { folders: ['src/model', 'src/messages', 'src/page/detect.ts'], packages: [] },
  'src/search': { folders: ['src/model'], packages: [] },
  'src/learning': { folders: ['src/model'], packages: [] },
  'src/ui': { folders: ['src/model', 'src/messages'], packages: ['preact'] },
  popup: {
    folders: ['src/ui', 'src/model', 'src/messages', 'src/store/read.ts'],
    packages: ['preact', 'webextension-polyfill'],
  },
  panel: {
    folders: ['src/ui', 'src/model', 'src/messages', 'src/store/read.ts'],
    packages: ['preact', 'webextension-polyfill'],
  },
  options: {
    // A file's handle that is sent as a message arrives empty: the page puts it into its own store itself.
    folders: [
      'src/ui',
      'src/model',
      'src/search',
      'src/messages',
      'src/store/read.ts',
      'src/store/read-overview.ts',
      'src/store/read-rows.ts',
      'src/store/read-removed.ts',
      'src/store/file-handles.ts',
      'samples/reading-list.md',
    ],
    packages: ['preact', 'webextension-polyfill'],
  },
  cli: {
    folders: [
      'src/model',
      'src/sources',
      'src/markdown',
      'src/exchange',
      'src/sync/merge.ts',
      'package.json',
    ],
    packages: [],
  },
}

/** The row that holds for a file: the longest one that is the file or a folder above it. */
export function rowOf(file: string): string | undefined {
  return Object.keys(IMPORT_TABLE)
    .filter((row) => covers(row, file))
    .sort((a, b) => b.length - a.length)[0]
}

/** True when `place` is the file or one of its folders. */
export function covers(place: string, file: string): boolean {
  return file === place || file.startsWith(`${place}/`)
}
