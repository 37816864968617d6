/**
 * Asks again and again until there is an answer other than false.
 * @param what named in the error when it does not come
 * @param patience in milliseconds
 */
export async function waitUntil<T extends {}>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
