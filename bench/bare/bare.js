// The least that any page of an extension does: open the library and get one record by an index.
const opening = indexedDB.open('listmark')
opening.onsuccess = () => {
  const index = opening.result.transaction('entries').objectStore('entries').index('list')
  index.get(IDBKeyRange.lowerBound('')).onsuccess = () => {
    document.documentElement.dataset.ready = '1'
  }
}

/** The least that any save does: one small record in one durable transaction. */
globalThis.putOne = () => {
  const writing = opening.result.transaction('counters', 'readwrite', { durability: 'strict' })
  writing.objectStore('counters').put(Date.now(), 'floor')
  return new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve(undefined)
    writing.onerror = () => reject(writing.error)
  })
}
