import type { PageEvidence } from '../model/page.ts'
import { isNode, type JsonNode, jsonNodes, typesOf } from './json-ld-nodes.ts'
import { said } from './said.ts'
import { plainLine } from './text.ts'

const SCHOLARLY = /^(?:ScholarlyArticle|MedicalScholarlyArticle|Thesis)$/
const ARTICLE =
  /^(?:\w*Article|\w*BlogPosting|Report|\w*Review|Essay|Recipe|HowTo|CreativeWork|DiscussionForumPosting)$/
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/
const OWNER = /^(?:WebSite|Blog|\w*Organization|NewsMediaOrganization|Corporation)$/

/** JSON-LD in schema.org's words: the article that the page is about, and the site it belongs to. */
export function jsonLd(document: Document): PageEvidence {
  const nodes = jsonNodes(document)
  if (nodes.length === 0) return {}
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  )
  const work = first(nodes, SCHOLARLY) ?? first(nodes, ARTICLE)
  const page = first(nodes, PAGE)
  const about = work ?? page
  if (!about) return said({ siteName: ownerName(nodes), publisher: organisation(nodes) })
  return said({
    kind: work && typesOf(work).some((type) => SCHOLARLY.test(type)) ? 'paper' : undefined,
    title: work ? text(work['headline']) || text(work['name']) : text(page?.['name']),
    authors: people(about['author'] ?? about['creator'], byId),
    published: text(about['datePublished']) || text(work?.['dateCreated']) || text(page?.['datePublished']),
    updated: text(about['dateModified']),
    siteName: names(about['publisher'], byId)[0] ?? ownerName(nodes),
    publisher: organisation(nodes),
    canonicalUrl: text(work?.['url']),
    abstract: text(about['abstract']) || text(about['description']),
    venue: text(isNode(about['isPartOf']) && work ? about['isPartOf']['name'] : undefined),
  })
}

/** The first node of such a type, one with authors or a date before one without. */
function first(nodes: readonly JsonNode[], type: RegExp): JsonNode | undefined {
  const found = nodes.filter((node) => typesOf(node).some((name) => type.test(name)))
  return found.find((node) => node['author'] || node['datePublished']) ?? found[0]
}

function ownerName(nodes: readonly JsonNode[]): string | undefined {
  const named = (type: RegExp) =>
    nodes.find((node) => typesOf(node).some((name) => type.test(name)) && text(node['name']))
  return text((named(/^(?:WebSite|Blog)$/) ?? named(OWNER))?.['name'])
}

function organisation(nodes: readonly JsonNode[]): string | undefined {
  const publishers = nodes.flatMap((node) => (isNode(node['publisher']) ? [node['publisher']] : []))
  const found = [...publishers, ...nodes].find((node) => {
    const types = typesOf(node)
    return types.some((type) => /Organization$|^Corporation$/.test(type)) && !types.includes('Person')
  })
  return found && text(found['name'])
}

/** Names of people or publishers: texts, objects, lists of both, and references to nodes elsewhere on the page. */
function names(value: unknown, byId: ReadonlyMap<unknown, JsonNode>, depth = 0): string[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((item) => names(item, byId, depth + 1))
  if (typeof value === 'string') return [text(value)].filter((name) => name !== '')
  if (!isNode(value)) return []
  const name =
    value['name'] ??
    [value['givenName'], value['familyName']].filter((part) => typeof part === 'string').join(' ')
  if (name) return names(name, byId, depth + 1)
  const elsewhere = byId.get(value['@id'])
  return elsewhere && elsewhere !== value ? names(elsewhere, byId, depth + 1) : []
}

/** Authors: people where there are any, else the organisations that are named instead. */
function people(value: unknown, byId: ReadonlyMap<unknown, JsonNode>): string[] {
  const all = Array.isArray(value) ? value.slice(0, 500) : [value]
  const persons = all.filter(
    (item) => !isNode(item) || !typesOf(byId.get(item['@id']) ?? item).some((type) => OWNER.test(type)),
  )
  return names(persons.length > 0 ? persons : all, byId)
}

/** A text value on one line, with the entities that some systems write into JSON read. */
function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0])
  if (typeof value !== 'string') return isNode(value) ? text(value['@value']) : ''
  return plainLine(
    value.replace(/<[^>]{1,200}>/g, '').replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, entity),
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
  if (code > 31 && code < 0x110000) return String.fromCodePoint(code)
  return ENTITIES[name?.toLowerCase() ?? ''] ?? whole
}
