export interface ClausePart {
  readonly text: string
  /** A value open to negotiation, written in square brackets: `[30] days`. */
  readonly open: boolean
}

/** Splits a clause's text at its open values and drops the brackets. */
export function slots(clause: string): readonly ClausePart[] {
  return clause
    .split(/\[([^\]]*)\]/)
    .map((text, place) => ({ text, open: place % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
