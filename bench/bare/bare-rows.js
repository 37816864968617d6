// The least that a page with a list does: read one screenful by an index, draw it, and draw it anew at every key.
const SCREENFUL = 30

/** @type {readonly string[]} */
let titles = []

/** @param {number} from the row that stands first */
function draw(from) {
  const items = titles.map((_, i) => {
    const item = document.createElement('li')
    item.className = 'row-title'
    item.textContent = titles[(i + from) % titles.length] ?? ''
    return item
  })
  document.querySelector('ul')?.replaceChildren(...items)
}

const opening = indexedDB.open('listmark')
opening.onsuccess = () => {
  const index = opening.result.transaction('entries').objectStore('entries').index('list')
  const reading = index.getAll(IDBKeyRange.lowerBound(''), SCREENFUL)
  reading.onsuccess = () => {
    // A list of nothing is drawn, too: as the word that says so.
    titles = reading.result.length > 0 ? reading.result.map(({ fields }) => fields.title) : ['Nothing']
    draw(0)
  }
}

const search = document.querySelector('input')
search?.addEventListener('input', () => draw(search.value.length))

export {}
