import type { BitPort } from './bit-port.ts'
import type { NumberPort } from './number-port.ts'
import type { TextModel } from './text-model.ts'

/** Longest text in a link, in bytes; what is longer is cut, and then no longer makes sense to its reader. */
export const longestLinkText = 65_536

/** Texts, in UTF-8, guessed from all that came before. */
export class TextPort {
  readonly #port: BitPort
  readonly #numbers: NumberPort
  readonly #model: TextModel

  constructor(port: BitPort, numbers: NumberPort, model: TextModel) {
    this.#port = port
    this.#numbers = numbers
    this.#model = model
  }

  text(name: string, given: string): string {
    const bytes = new TextEncoder().encode(given)
    const length = Math.min(this.#numbers.whole(`${name} bytes`, bytes.length), longestLinkText)
    const read = Uint8Array.from({ length }, (_, i) => this.#model.byte(this.#port, bytes[i] ?? 0))
    return new TextDecoder().decode(read)
  }
}
