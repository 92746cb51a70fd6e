import type { Fault } from '../issue/terms-issue.ts'
import { leaf } from './leaf.ts'
import { written } from './written.ts'

// Controls, lone surrogates, line and paragraph separators, byte order mark: invisible, and not every file format keeps them. The
// replacement character stands where a wrong encoding lost another one.
const unwanted = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFD]/u

function textFault(text: string, limit: number): Fault | undefined {
  if (text.trim() === '') return { code: 'empty-text', facts: {} }
  if (text.length > limit) {
    return { code: 'text-too-long', facts: { length: text.length, limit } }
  }
  const [character] = unwanted.exec(text.replaceAll('\n', ' ')) ?? []
  if (character === undefined) return undefined
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return { code: 'control-character', facts: { character: `U+${number}` } }
}

/** A name or a few words, up to 200 characters. */
export const shortText = leaf(
  written((text) => textFault(text, 200)),
  'text',
)

/** A sentence or some paragraphs, up to 2,000 characters. */
export const longText = leaf(
  written((text) => textFault(text, 2000)),
  'text',
)
