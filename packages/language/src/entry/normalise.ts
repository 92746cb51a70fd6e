/** Marks that people and their keyboards put for one another; each pattern is replaced by the plain mark. */
const plainMarks: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2013\u2212]/gu, '-'],
  [/[\u2018\u2019\u02bc\u2032]/gu, "'"],
  [/\p{Zs}/gu, ' '],
]

/** Invisible signs that come along when text is copied: zero-width spaces and joiners, direction marks, byte-order mark. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** Raised, lowered, circled and fraction figures, which compatibility forms would turn into other numbers: 5² into 52. */
const otherFigures = /\p{No}/u

/**
 * The entry in plain marks: full-width forms as ASCII, any minus as `-`, any apostrophe as `'`, any space as a space.
 * Undefined when it holds figures that would change their value, such as `5²` or `½`.
 */
export function normalise(text: string): string | undefined {
  if (otherFigures.test(text)) return undefined
  const compatible = text.replace(invisible, '').replace(/[´`]/gu, "'").normalize('NFKC')
  return plainMarks.reduce((so, [mark, plain]) => so.replace(mark, plain), compatible).trim()
}

/** The first figure that `normalise` will not touch, to show it to the reader. */
export const otherFigure = (text: string): string => otherFigures.exec(text)?.[0] ?? ''
