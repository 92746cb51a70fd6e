export interface Phrase {
  readonly text: string
  /** Set on one line where it fits. */
  readonly kept: boolean
}

/** A longer phrase than this fits no phone and may break anywhere. */
const longestKept = 12

/** Splits a heading after Chinese punctuation: it may break between two phrases, not inside one. Other text is one phrase. */
export function phrases(heading: string): readonly Phrase[] {
  const parts = heading.match(/[^，、。；：？！]+[，、。；：？！]?/gu) ?? []
  if (parts.length < 2) return [{ text: heading, kept: false }]
  return parts.map((text) => ({ text, kept: [...text].length <= longestKept }))
}
