/** Runs tasks one after another; a task that fails does not hold up the next. */
export type Serial = <Made>(task: () => Promise<Made>) => Promise<Made>

/** A queue of its own: what is given to it runs in the order given, and never two at once. */
export function serial(): Serial {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const made = last.then(task)
    last = made.catch(() => null)
    return made
  }
}
