import type { Examples, Source } from './source.ts'

const CORE =
  /^\/core\/(?:journals\/[\w-]+\/article\/(?:abs\/)?|books\/(?:abs\/)?|elements\/(?:abs\/)?|services\/aop-cambridge-core\/content\/view\/)(?:[^/]+\/)*([\dA-F]{32})(?:\/(?:core-reader|[^/]+\.pdf).*)?$/

/** Cambridge Core, by the product id that ends its addresses. */
export const cambridge: Source = {
  name: 'cambridge',
  hosts: ['cambridge.org'],
  find: ({ path }) => CORE.exec(path)?.[1] ?? null,
}

export const examples: Examples = {
  works: [
    [
      'https://www.cambridge.org/core/journals/behavioral-and-brain-sciences/article/building-machines-that-learn-and-think-like-people/A9535B1D745A0377E16C590E14B94993',
      'cambridge:A9535B1D745A0377E16C590E14B94993',
    ],
    [
      'https://www.cambridge.org/core/journals/behavioral-and-brain-sciences/article/abs/building-machines-that-learn-and-think-like-people/A9535B1D745A0377E16C590E14B94993',
      'cambridge:A9535B1D745A0377E16C590E14B94993',
    ],
  ],
  others: [
    'https://www.cambridge.org/core',
    'https://www.cambridge.org/core/journals/behavioral-and-brain-sciences',
    'https://www.cambridge.org/core/journals/behavioral-and-brain-sciences/issue/ABCDEF0123456789ABCDEF0123456789',
  ],
}
