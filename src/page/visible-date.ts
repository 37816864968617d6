const MAX_CANDIDATES = 40
const ELSEWHERE =
  'nav,aside,footer,.comments,#comments,.comment,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="widget" i]'

/** Where publishing systems put the visible date, surest first. */
const PLACES = [
  'time[pubdate],time[itemprop~="datePublished"],.entry-date.published,time.published,time.entry-date,time.post-date,time[class*="publish" i]',
  'article time[datetime],main time[datetime],time[datetime]',
  '.entry-date,.post-date,.published,.publish-date,.pubdate,.article-date,.article__date,.date-published,.posted-on,.post-meta time',
  '[class*="publish" i],[class*="pubdate" i],[id*="pubdate" i],[class~="date" i],[class*="-date" i],[class*="date-" i],[class*="_date" i],time',
]

/** Texts that may hold the page's date, in the order in which they should be believed. */
export function visibleDates(document: Document): string[] {
  const texts: string[] = []
  for (const place of PLACES) {
    let seen = 0
    for (const element of document.querySelectorAll(place)) {
      seen += 1
      if (seen > MAX_CANDIDATES) break
      if (element.closest(ELSEWHERE)) continue
      const text = element.getAttribute('datetime') ?? element.textContent ?? ''
      if (text.length < 200 && /\d/.test(text)) texts.push(text.trim())
    }
  }
  return texts
}

/** The date that a URL's path carries, such as `/2024/03/01/` or `/2024-03-01-`. */
export function dateInUrl(url: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[-/_.]|$)/.exec(url)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}
