import type { Examples, Source } from './source.ts'

/** IJCAI proceedings: year and number. */
export const ijcai: Source = {
  name: 'ijcai',
  hosts: ['ijcai.org', 'static.ijcai.org'],
  find: ({ path }) => idOf(/^\/proceedings\/(\d{4})\/0*(\d{1,4})(?:\.pdf)?$/i.exec(path)),
  ofDoi: {
    registrants: ['10.24963'],
    find: (doi) => idOf(/^10\.24963\/ijcai\.(\d{4})\/0*(\d{1,4})$/.exec(doi)),
  },
  abstractUrl: (id) => `https://www.ijcai.org/proceedings/${id}`,
  pdfUrl: (id) =>
    `https://www.ijcai.org/proceedings/${id.replace(/\d+$/, (number) => number.padStart(4, '0'))}.pdf`,
}

export const examples: Examples = {
  works: [
    ['https://www.ijcai.org/proceedings/2021/591', 'ijcai:2021/591'],
    ['https://www.ijcai.org/proceedings/2021/0591.pdf', 'ijcai:2021/591'],
    ['https://doi.org/10.24963/ijcai.2021/591', 'ijcai:2021/591'],
  ],
  others: [
    'https://www.ijcai.org/',
    'https://www.ijcai.org/proceedings/2021',
    'https://www.ijcai.org/past_proceedings',
  ],
}

function idOf(found: RegExpExecArray | null): string | null {
  return found ? `${found[1]}/${found[2]}` : null
}
