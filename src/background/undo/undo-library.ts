import type { LibraryChanged } from '../../messages/library-protocol.ts'
import type { LibraryToken, Refusal } from '../../messages/refusal.ts'
import type { Shelf } from '../library/change-list.ts'
import { storeSettings } from './change-settings.ts'
import { bringBack, removeList } from './remove-list.ts'
import { takeNameBack } from './rename-list.ts'

/**
 * Takes a change of the library back that left every list's text alone, in one transaction. What was changed again
 * since stays as it is, and the refusal says so.
 */
export function undoLibrary(shelf: Shelf, token: LibraryToken): Promise<LibraryChanged | Refusal> {
  switch (token.kind) {
    case 'removed':
      return bringBack(shelf, token.removal)
    case 'added':
      return removeList(shelf, token.listId)
    case 'renamed':
      return takeNameBack(shelf, token.listId, token.before, token.after)
    case 'settings':
      return storeSettings(shelf, token.before, token.after)
  }
}
