/** Version of the link format. A change of anything that a link depends on — models, first text, order of fields — is a new version. */
export const linkVersion = 1

/** Longest link that is made or read: what every browser and most messengers let through. */
export const longestLink = 16_000

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Digits as the text of a fragment: version, digits, check. The check at the end tells a damaged link from a whole one, and is made of
 * letters and figures only: programs that find links in messages leave out a last hyphen.
 */
export function linkText(digits: readonly number[]): string {
  const body = digits.map((digit) => alphabet[digit] ?? '').join('')
  return `${linkVersion}.${body}${check(body)}`
}

/** The digits of a body with its check; nothing if they don't fit each other. */
export function linkDigits(text: string): readonly number[] | undefined {
  const body = text.slice(0, -checkLength)
  if (text.length < checkLength || check(body) !== text.slice(-checkLength)) return undefined
  const digits = Array.from(body, (character) => alphabet.indexOf(character))
  return digits.includes(-1) ? undefined : digits
}

const checkLength = 4

/** One of 1,679,616 texts: a slip passes unseen less than once in a million. */
function check(body: string): string {
  let hash = 0x811c9dc5
  for (const character of body) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  const mixed = (hash ^ (hash >>> 15)) >>> 0
  return (mixed % 36 ** checkLength).toString(36).padStart(checkLength, '0')
}
