import { writeFileSync } from 'node:fs'
import { said } from '../words.ts'
import type { CdpTarget } from './cdp-target.ts'
import { pressKey, typeText } from './keys.ts'
import { steadyClick } from './steady-click.ts'
import { waitUntil } from './wait-until.ts'

/** A part of the popup as assistive technology sees it. */
export interface Part {
  readonly role: string
  readonly name: string
  readonly value: string
}

interface AxNode {
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly value?: { readonly value: string | number }
  readonly backendDOMNodeId?: number
}

/** The real toolbar popup, used as a person uses it: found by role and name, clicked, typed into. */
export class Popup {
  readonly target: CdpTarget

  constructor(target: CdpTarget) {
    this.target = target
  }

  /** Waits until the popup is ready for input, and shows what its page says: it may be ready before. */
  async ready(): Promise<this> {
    await this.waitFor(
      'the popup to be ready',
      () =>
        document.documentElement.dataset['ready'] === '1' &&
        document.querySelector('form[aria-busy="true"]') === null,
    )
    return this
  }

  /** Waits until nothing more is being read about the page. */
  async settled(): Promise<void> {
    await this.waitFor(
      'the page to be read in full',
      (...words) =>
        document.querySelector('form[aria-busy="true"]') === null &&
        words.every((word) => !document.body.innerText.includes(word)),
      said('popupCompleting'),
    )
  }

  /** Waits until nothing changes its colour or place any more. */
  async still(): Promise<void> {
    await this.waitFor('the popup to be still', () =>
      document.getAnimations().every((each) => !(each instanceof CSSTransition)),
    )
  }

  /** Waits until nothing was drawn anew for a while: what is looked up while somebody types has come. */
  async quiet(): Promise<void> {
    await this.target.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, 500)
          const seen = new MutationObserver(() => {
            clearTimeout(timer)
            timer = setTimeout(resolve, 500)
          })
          seen.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          })
        }),
    )
  }

  /** Makes the popup as wide as that, in CSS pixels: a browser makes it as wide as its content asks to be. */
  async resize(width: number): Promise<void> {
    await this.target.evaluate((width) => {
      document.body.style.width = `${width}px`
    }, width)
    await this.waitFor('the popup to be that wide', (width) => Math.abs(innerWidth - width) < 20, width)
  }

  /** Waits until the popup says that the transaction is durable, and has drawn what became of it. */
  async saved(): Promise<void> {
    const holds = (waiting: string) =>
      document.documentElement.dataset['saved'] === '1' && !document.body.innerText.includes(waiting)
    await this.waitFor('the popup to say saved', holds, said('saving'))
  }

  /** Waits until a condition holds in the popup. */
  async waitFor<Args extends readonly unknown[]>(
    what: string,
    holds: (...args: Args) => boolean,
    ...args: Args
  ): Promise<void> {
    await waitUntil(what, () => this.target.evaluate(holds, ...args)).catch(async (error) => {
      throw new Error(`${error.message}; it shows: ${await this.text().catch(() => '(closed)')}`)
    })
  }

  /** All that the popup shows, as text. */
  text(): Promise<string> {
    return this.target.evaluate(() => document.body.innerText)
  }

  /** Every part with a role, in the order of the page. */
  async parts(): Promise<Part[]> {
    return (await this.#tree()).map(({ role, name, value }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      value: String(value?.value ?? ''),
    }))
  }

  /** Value of the field with that name, as it is on the screen. */
  async value(role: string, name: string | RegExp): Promise<string> {
    const { value } = await this.#find(role, name)
    return String(value?.value ?? '')
  }

  /** Clicks the part with that role and name once it stands still. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const find = async () => (await this.#find(role, name)).backendDOMNodeId
    await steadyClick(this.target, find, `${role} ${name}`)
  }

  /** Puts the focus on a field and replaces what is in it by typing. */
  async fill(role: string, name: string | RegExp, text: string): Promise<void> {
    const { backendDOMNodeId: backendNodeId } = await this.#find(role, name)
    await this.target.send('DOM.focus', { backendNodeId })
    await this.target.evaluate(() => {
      const field = document.activeElement
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
    })
    await this.press('Backspace')
    await this.type(text)
  }

  /** Puts the focus on the part with that role and name. */
  async focus(role: string, name: string | RegExp): Promise<void> {
    const { backendDOMNodeId: backendNodeId } = await this.#find(role, name)
    await this.target.send('DOM.focus', { backendNodeId })
  }

  press(key: string, modifiers = 0): Promise<void> {
    return pressKey(this.target.send, key, modifiers)
  }

  type(text: string): Promise<void> {
    return typeText(this.target.send, text)
  }

  /** Writes what the popup looks like to a PNG file, once it is still. */
  async screenshot(file: string): Promise<void> {
    await this.still()
    const { data } = (await this.target.send('Page.captureScreenshot')) as { data: string }
    writeFileSync(file, Buffer.from(data, 'base64'))
  }

  async close(): Promise<void> {
    await this.target.evaluate(() => window.close()).catch(() => undefined)
  }

  async #tree(): Promise<AxNode[]> {
    const { nodes } = (await this.target.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
    return nodes.filter((node) => !node.ignored)
  }

  async #find(role: string, name: string | RegExp): Promise<AxNode> {
    const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
    const wanted = (node: AxNode) => node.role?.value === role && fits(node.name?.value ?? '')
    return waitUntil(
      `${role} ${name} in the popup`,
      async () => (await this.#tree()).find(wanted) ?? null,
      5000,
    ).catch(async (error) => {
      const seen = (await this.parts()).map((part) => `${part.role} "${part.name}"`).join(', ')
      throw new Error(`${error.message}; there are: ${seen}`)
    })
  }
}
