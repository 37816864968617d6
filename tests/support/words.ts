import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import chinese from '../../public/_locales/zh_CN/messages.json' with { type: 'json' }

/**
 * A text of the extension as an English user reads it, so that tests find things by the words on the screen.
 * @param fills what stands for `$1`, `$2` …
 */
export function said(name: keyof typeof english, ...fills: readonly string[]): string {
  return filled(english[name].message, fills)
}

/** The same text as a Chinese user reads it. */
export function saidInChinese(name: keyof typeof chinese, ...fills: readonly string[]): string {
  return filled(chinese[name].message, fills)
}

function filled(message: string, fills: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_all, digit) => fills[Number(digit) - 1] ?? '')
}

/** What a text looks like on the screen, whatever stands in its places. */
export function saying(name: keyof typeof english): RegExp {
  const plain = english[name].message.replace(/[.*+?^{}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${plain.replace(/\$\d/g, '.*')}$`)
}
