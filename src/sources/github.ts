import type { Examples, Source, WorkRef } from './source.ts'
import { webRef } from './web-ref.ts'

/** First parts of paths that are no owner. */
const PAGES = new Set(
  'search topics trending explore settings notifications features about login join marketplace sponsors collections orgs enterprise pricing contact security site'.split(
    ' ',
  ),
)

/** Repositories and what is in them: owner and name in lower case, the front page in one form. */
export const github: Source = {
  name: 'github',
  hosts: ['github.com', 'm.github.com', 'raw.githubusercontent.com', 'gist.github.com'],
  find: ({ host, path }) =>
    host === 'gist.github.com'
      ? gist(path)
      : host === 'raw.githubusercontent.com'
        ? raw(path)
        : repository(path),
}

export const examples: Examples = {
  works: [
    ['https://github.com/ggerganov/llama.cpp', 'web:github.com/ggerganov/llama.cpp'],
    ['https://github.com/Ggerganov/LLaMA.cpp.git', 'web:github.com/ggerganov/llama.cpp'],
    ['https://github.com/ggerganov/llama.cpp/tree/master#readme', 'web:github.com/ggerganov/llama.cpp'],
    ['https://github.com/ggerganov/llama.cpp?tab=readme-ov-file', 'web:github.com/ggerganov/llama.cpp'],
    ['https://github.com/ggerganov/llama.cpp/issues/33', 'web:github.com/ggerganov/llama.cpp/issues/33'],
    [
      'https://raw.githubusercontent.com/ggerganov/llama.cpp/master/docs/build.md',
      'web:github.com/ggerganov/llama.cpp/blob/master/docs/build.md',
    ],
    [
      'https://gist.github.com/yoavg/8b98bbd70eb187cf1852b3485b8cda4f',
      'web:gist.github.com/8b98bbd70eb187cf1852b3485b8cda4f',
    ],
  ],
  others: ['https://github.com/', 'https://github.com/search?q=llama', 'https://github.com/topics/llm'],
}

function repository(path: string): WorkRef | null {
  const [, owner = '', name = '', rest = ''] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(\/.*)?$/.exec(path) ?? []
  if (owner === '' || PAGES.has(owner)) return null
  const front = rest === '' || /^\/(?:tree\/(?:main|master)|blob\/(?:main|master)\/readme\.md)$/i.test(rest)
  return webRef('github.com/', `${owner}/${name}`.toLowerCase() + (front ? '' : encodeURI(rest)))
}

/** A text file by its bare address is the page that shows it. */
function raw(path: string): WorkRef | null {
  const [, owner = '', name = '', file = ''] =
    /^\/([\w.-]+)\/([\w.-]+)\/(?:refs\/heads\/)?(.+)$/.exec(path) ?? []
  return !/\.(?:md|markdown|rst|txt|ipynb|py)$/i.test(file)
    ? null
    : repository(`/${owner}/${name}/blob/${file}`)
}

function gist(path: string): WorkRef | null {
  return webRef('gist.github.com/', /^\/(?:[\w-]+\/)?([\da-f]{20,32})(?:\/.*)?$/.exec(path)?.[1])
}
