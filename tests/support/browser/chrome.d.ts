/** The extension's interface to the browser, in the pages of the extension that tests run code in. */
declare const chrome: import('webextension-polyfill').Browser
