/**
 * How many cases a law tries: few in `npm test`, many in `npm run laws` (which sets LISTMARK_LAWS=long).
 * @param few number of cases of the short version
 */
export function lawRuns(few: number): number {
  return process.env['LISTMARK_LAWS'] === 'long' ? few * 50 : few
}
