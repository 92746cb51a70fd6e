/** What is wrong, with the rule; then what to do about it. Each is one or more whole sentences. */
export type Sentence = readonly [message: string, remedy: string]

/** A sentence for every code of a facts type: a code without its sentence does not compile. */
export type Sentences<Facts> = {
  readonly [C in keyof Facts]: (facts: Readonly<Facts[C]>) => Sentence
}
