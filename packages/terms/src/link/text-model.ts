import type { BitPort } from './bit-port.ts'
import { fromOdds, toOdds } from './logistic.ts'

/** How many of the last bytes each guess looks at. */
const orders = [1, 2, 3, 4, 6, 9] as const
const tableBits = 16
const tableSize = 2 ** tableBits
const mostSeen = 250
const learningRate = 0.02

/**
 * Guesses the next bit of a text from what followed the same bytes before: one guess for each length of context, weighed by how well that
 * length has done so far. Learns as it goes; a model that has read a typical text first needs few bits for another one like it.
 */
export class TextModel {
  readonly #ones: Float32Array
  readonly #seen: Uint8Array
  readonly #weights: Float64Array
  readonly #contexts = new Uint32Array(orders.length)
  readonly #slots = new Uint32Array(orders.length)
  readonly #odds = new Float64Array(orders.length)
  #recent: number[] = []
  #longest = 0

  constructor(taught?: TextModel) {
    this.#ones = taught
      ? taught.#ones.slice()
      : new Float32Array(orders.length * tableSize).fill(0.5)
    this.#seen = taught ? taught.#seen.slice() : new Uint8Array(orders.length * tableSize)
    this.#weights = taught
      ? taught.#weights.slice()
      : new Float64Array((orders.length + 1) * orders.length).fill(0.35)
    this.#recent = taught ? [...taught.#recent] : []
  }

  /** Codes one byte and learns it. */
  byte(port: BitPort, given: number): number {
    this.#findContexts()
    let node = 1
    for (let place = 7; place >= 0; place--) {
      const ones = this.#guess(node)
      const zeros = Math.min(65_519, Math.max(16, Math.round((1 - ones) * 65_536)))
      const bit = port.bit(zeros, (given >> place) & 1)
      this.#learn(bit, ones)
      node = node * 2 + bit
    }
    this.#recent = [...this.#recent.slice(-8), node - 256]
    return node - 256
  }

  #findContexts(): void {
    for (const [i, order] of orders.entries()) {
      let hash = order
      for (let back = 1; back <= order; back++) {
        hash = Math.imul(hash ^ (this.#recent.at(-back) ?? 0), 0x2c1b3c6d) + 0x297a2d39
      }
      this.#contexts[i] = hash
    }
  }

  /** How likely a 1 is, after the bits of this byte that are already known. */
  #guess(node: number): number {
    this.#longest = 0
    for (let i = 0; i < orders.length; i++) {
      const mixed = Math.imul((this.#contexts[i] ?? 0) ^ Math.imul(node, 0x85ebca6b), 0xc2b2ae35)
      const slot = i * tableSize + (mixed >>> (32 - tableBits))
      const known = (this.#seen[slot] ?? 0) > 0
      this.#slots[i] = slot
      this.#odds[i] = known ? toOdds(this.#ones[slot] ?? 0.5) : 0
      if (known) this.#longest = i + 1
    }
    let sum = 0
    for (let i = 0; i < orders.length; i++) sum += this.#weight(i) * (this.#odds[i] ?? 0)
    return fromOdds(sum)
  }

  #learn(bit: number, ones: number): void {
    const error = (bit - ones) * learningRate
    for (let i = 0; i < orders.length; i++) {
      const slot = this.#slots[i] ?? 0
      const seen = this.#seen[slot] ?? 0
      const before = this.#ones[slot] ?? 0.5
      this.#weights[this.#longest * orders.length + i] =
        this.#weight(i) + error * (this.#odds[i] ?? 0)
      this.#ones[slot] = before + (bit - before) / (seen + 1.1)
      this.#seen[slot] = Math.min(seen + 1, mostSeen)
    }
  }

  /** Weights are learnt apart for each length of the longest context that was met before. */
  #weight(i: number): number {
    return this.#weights[this.#longest * orders.length + i] ?? 0
  }
}
