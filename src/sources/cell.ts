import type { Examples, Source } from './source.ts'

const VIEW =
  /^(?:\/[a-z-]+)?\/(?:fulltext|abstract|pdf|pdfExtended|comments|supplemental|references)\/(S[\dX()-]+)(?:\.pdf)?$/i

const RETRIEVE = /\/retrieve\/pii\/(S\d{4})(\d{3}[\dX])(\d\d)(\d{5})([\dX])$/i

/** Cell Press journals, by the publisher item identifier as the site writes it. */
export const cell: Source = {
  name: 'cell',
  hosts: ['cell.com'],
  find: ({ path, query }) =>
    piiOf(
      VIEW.exec(path)?.[1] ??
        (path === '/action/showPdf' ? query('pii') : written(RETRIEVE.exec(path)?.slice(1) ?? [])),
    ),
  abstractUrl: (id) => `https://www.cell.com/fulltext/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://www.cell.com/cell/retrieve/pii/S0092867420308206', 'cell:S0092-8674(20)30820-6'],

    ['https://www.cell.com/cell/fulltext/S0092-8674(00)81683-9', 'cell:S0092-8674(00)81683-9'],
    ['https://www.cell.com/fulltext/S0092-8674%2800%2981683-9', 'cell:S0092-8674(00)81683-9'],
    ['https://www.cell.com/cell/pdf/S0092-8674(00)81683-9.pdf', 'cell:S0092-8674(00)81683-9'],
    ['https://www.cell.com/action/showPdf?pii=S0092-8674(00)81683-9', 'cell:S0092-8674(00)81683-9'],
  ],
  others: [
    'https://www.cell.com/',
    'https://www.cell.com/cell/issue?pii=S0092-8674(00)X0096-5',
    'https://www.cell.com/cell/current',
  ],
}

/** `S0092-8674(00)81683-9`: ISSN, year, number and check digit, with their punctuation. */
function piiOf(text: string | null | undefined): string | null {
  return text && /^S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX]$/i.test(text) ? text.toUpperCase() : null
}

/** The identifier with its punctuation, from its five parts. */
function written([journal, rest, year, number, check]: readonly string[]): string | null {
  return journal ? `${journal}-${rest}(${year})${number}-${check}` : null
}
