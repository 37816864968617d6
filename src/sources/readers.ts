import type { PageEvidence } from '../model/page.ts'
import { readArxiv } from './arxiv-page.ts'

/** Reads a page of a source: what its own structure says beyond the tags that all pages share. May throw. */
export type SourceReader = (document: Document, url: string, id: string) => PageEvidence

const readers: ReadonlyMap<string, SourceReader> = new Map([['arxiv', readArxiv]])

/** The reader for pages whose work that source names; undefined for sources without one. */
export function readerOf(source: string): SourceReader | undefined {
  return readers.get(source)
}
