import type { Examples, Source } from './source.ts'

const PAGE = /^\/conference\/([a-z]+\d*)\/(?:[\w-]+\/)?presentation\/([\w-]+)$/
const FILE = /^\/system\/files\/(?:conference\/[\w-]+\/)?([a-z]+\d\d)-([\w-]+?)\.pdf$/

/** USENIX conferences: the conference and the presentation's name in it. */
export const usenix: Source = {
  name: 'usenix',
  hosts: ['usenix.org'],
  find: ({ path }) => {
    const [, meeting, name] = PAGE.exec(path) ?? FILE.exec(path) ?? []
    return meeting && name ? `${meeting}/${name}` : null
  },
  abstractUrl: (id) => `https://www.usenix.org/conference/${id.replace('/', '/presentation/')}`,
}

export const examples: Examples = {
  works: [
    ['https://www.usenix.org/conference/osdi16/technical-sessions/presentation/abadi', 'usenix:osdi16/abadi'],
    ['https://www.usenix.org/conference/osdi16/presentation/abadi', 'usenix:osdi16/abadi'],
    ['https://www.usenix.org/system/files/conference/osdi16/osdi16-abadi.pdf', 'usenix:osdi16/abadi'],
    ['https://www.usenix.org/system/files/osdi22-yu.pdf', 'usenix:osdi22/yu'],
  ],
  others: [
    'https://www.usenix.org/',
    'https://www.usenix.org/conference/osdi16',
    'https://www.usenix.org/conference/osdi16/technical-sessions',
    'https://www.usenix.org/publications/proceedings',
  ],
}
