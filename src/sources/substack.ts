import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Posts on Substack, through its reading app or on their own subdomain. */
export const substack: Source = {
  name: 'substack',
  hosts: ['open.substack.com', 'substack.com'],
  domains: ['substack.com'],
  find: ({ host, path }) => webRef('', postOf(host, path)),
}

export const examples: Examples = {
  works: [
    [
      'https://cameronrwolfe.substack.com/p/modern-llms-mt-nlg-chinchilla-gopher',
      'web:cameronrwolfe.substack.com/p/modern-llms-mt-nlg-chinchilla-gopher',
    ],
    [
      'https://open.substack.com/pub/cameronrwolfe/p/modern-llms-mt-nlg-chinchilla-gopher?r=1a2b3c',
      'web:cameronrwolfe.substack.com/p/modern-llms-mt-nlg-chinchilla-gopher',
    ],
    [
      'https://cameronrwolfe.substack.com/p/modern-llms-mt-nlg-chinchilla-gopher/comments',
      'web:cameronrwolfe.substack.com/p/modern-llms-mt-nlg-chinchilla-gopher',
    ],
  ],
  others: [
    'https://cameronrwolfe.substack.com/',
    'https://cameronrwolfe.substack.com/archive',
    'https://substack.com/home',
  ],
}

function postOf(host: string, path: string): string | null {
  const [, name, shared] = /^\/pub\/([\w-]+)\/p\/([\w-]+)$/.exec(path) ?? []
  if (host === 'open.substack.com') return name && shared ? `${name}.substack.com/p/${shared}` : null
  const slug = /^\/p\/([\w-]+)(?:\/comments)?$/.exec(path)?.[1]
  return slug ? `${host}/p/${slug}` : null
}
