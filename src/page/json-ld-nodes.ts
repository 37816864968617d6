/** A JSON-LD object: anything may stand in it. */
export type JsonNode = Readonly<Record<string, unknown>>

const MAX_TEXT = 500_000
const MAX_NODES = 400

/** Every object in the page's JSON-LD, outermost first, those in `@graph` and lists included; broken blocks are skipped. */
export function jsonNodes(document: Document): JsonNode[] {
  const nodes: JsonNode[] = []
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    if (!isJsonLd(script, text)) continue
    if (text.length <= MAX_TEXT) collect(parsed(text), nodes, 0)
    if (nodes.length >= MAX_NODES) break
  }
  return nodes
}

/** Declared as JSON-LD, or nothing else by its first words: some pages forget the type. */
function isJsonLd(script: Element, text: string): boolean {
  return (
    /ld\+json/i.test(script.getAttribute('type') ?? '') ||
    /^\s*\[?\s*\{\s*"@(?:context|graph|type)"/.test(text.slice(0, 200))
  )
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: JsonNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''))
}

/** True for an object that is no list. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const INSIDE = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemReviewed',
  'hasPart',
  'subjectOf',
  'isPartOf',
]

function collect(value: unknown, nodes: JsonNode[], depth: number): void {
  if (depth > 6 || nodes.length >= MAX_NODES) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1)
  } else if (isNode(value)) {
    nodes.push(value)
    for (const name of INSIDE) collect(value[name], nodes, depth + 1)
  }
}

/** Parses with what pages get wrong mended: comments and CDATA round it, bare line breaks in strings, closing commas. */
function parsed(text: string): unknown {
  const bare = unwrapped(text.trim())
  for (const attempt of [() => bare, () => mended(bare)]) {
    try {
      return JSON.parse(attempt())
    } catch {
      // The next attempt, or nothing.
    }
  }
  return null
}

/** Without a comment or CDATA mark at either end. */
function unwrapped(text: string): string {
  const begun = text.replace(/^(?:\/\/ ?)?(?:<!--|<!\[CDATA\[)/, '')
  return begun.replace(/(?:\/\/ ?)?(?:-->|\]\]>)$/, '')
}

function mended(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/;\s*$/, '')
}
