import type { MarkMode } from '../../messages/marks.ts'

/** The one element that marking adds to a page, with all marks in a root that the page cannot enter. */
export interface Layer {
  readonly host: HTMLElement
  /** Holds the marks. */
  readonly layer: HTMLElement
}

/** Makes the layer; it is the same whether any link of the page is marked or not. */
export function makeLayer(document: Document, mode: MarkMode, style: string, label: string): Layer {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = document.createElement('style')
  sheet.textContent = style
  const layer = document.createElement('div')
  layer.className = mode
  layer.setAttribute('role', 'region')
  layer.setAttribute('aria-label', label)
  root.append(sheet, layer)
  return { host, layer }
}
