import type { Examples, Place, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Videos on YouTube, however they are shown; the playlist round them is no part of them. */
export const youtube: Source = {
  name: 'youtube',
  hosts: [
    'youtube.com',
    'm.youtube.com',
    'music.youtube.com',
    'youtu.be',
    'youtube-nocookie.com',
    'yewtu.be',
    'piped.video',
  ],
  find: ({ host, path, query }) => webRef('youtube.com/watch?v=', videoId(host, path, query)),
}

export const examples: Examples = {
  works: [
    ['https://yewtu.be/watch?v=dQw4w9WgXcQ', 'web:youtube.com/watch?v=dQw4w9WgXcQ'],

    ['https://www.youtube.com/watch?v=kCc8FmEb1nY', 'web:youtube.com/watch?v=kCc8FmEb1nY'],
    ['https://youtu.be/kCc8FmEb1nY?t=60', 'web:youtube.com/watch?v=kCc8FmEb1nY'],
    ['https://www.youtube-nocookie.com/embed/kCc8FmEb1nY', 'web:youtube.com/watch?v=kCc8FmEb1nY'],
    ['https://m.youtube.com/watch?app=desktop&v=kCc8FmEb1nY&list=WL', 'web:youtube.com/watch?v=kCc8FmEb1nY'],
  ],
  others: [
    'https://www.youtube.com/@AndrejKarpathy',
    'https://www.youtube.com/playlist?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ',
  ],
}

function videoId(host: string, path: string, query: Place['query']): string | null {
  const id =
    host === 'youtu.be'
      ? path.slice(1)
      : path === '/watch'
        ? query('v')
        : /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})$/.exec(path)?.[1]
  return id && /^[\w-]{11}$/.test(id) ? id : null
}
