import type { NumberPort } from './number-port.ts'
import type { TextPort } from './text-port.ts'

/** Names that come back: by number once they are known, spelled out the first time. */
export class NamePort {
  readonly #known: string[]
  readonly #numbers: NumberPort
  readonly #texts: TextPort

  constructor(known: readonly string[], numbers: NumberPort, texts: TextPort) {
    this.#known = [...known]
    this.#numbers = numbers
    this.#texts = texts
  }

  /** @param after what tends to decide the name: the one before it, say. */
  name(kind: string, given: string, after = ''): string {
    const place = this.#known.indexOf(given)
    const coded = this.#numbers.whole(`${kind} ${after}`, place === -1 ? this.#known.length : place)
    const known = this.#known[coded]
    if (known !== undefined) return known
    const spelled = this.#texts.text(kind, given)
    this.#known.push(spelled)
    return spelled
  }
}
