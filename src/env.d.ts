/** A script built as one self-contained file; the import gives its path in the extension. */
declare module '*?script&iife' {
  const path: string
  export default path
}

/** True in a build for Firefox, whose background is a page with a document. */
declare const __FIREFOX__: boolean

/** True only in a build for tests: marks what a test waits for on the pages themselves. */
declare const __TEST_BUILD__: boolean
