import type { MarkMode } from '../../messages/marks.ts'

/** The one element that marking adds to a page, with all marks in a root that the page cannot enter. */
export interface Layer {
  readonly host: HTMLElement
  /** Holds the marks. */
  readonly layer: HTMLElement
  /** Makes an element, whatever the page has named its own. */
  make(name: string): HTMLElement
}

/** Makes the layer; it is the same whether any link of the page is marked or not. */
export function makeLayer(document: Document, mode: MarkMode, style: string, label: string): Layer {
  // By the prototype: a page may have an image that is named `createElement`.
  const make = (name: string): HTMLElement => Document.prototype.createElement.call(document, name)
  const host = make('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = make('style')
  sheet.textContent = style
  const layer = make('div')
  layer.className = mode
  layer.setAttribute('role', 'region')
  layer.setAttribute('aria-label', label)
  root.append(sheet, layer)
  return { host, layer, make }
}
