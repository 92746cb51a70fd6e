/**
 * One end of a stream of bits. The writing end takes the bit it is given; the reading end ignores it. Both answer with the bit of the
 * stream, so a format is written down once and serves both ways.
 */
export interface BitPort {
  /** @param zeros how likely the bit is a 0, in 65,536ths, from 1 to 65,535: the better the guess, the shorter the stream. */
  bit(zeros: number, given: number): number
}

// Arithmetic coding: the stream is one long number, and each bit narrows the interval in which it lies, a likely bit by little. Thirty
// bits of the interval's ends are kept, five digits; leading digits that agree are final and move out.
const digitBits = 6
const leadPlace = 24
const largest = 2 ** 30 - 1

/** The last number of the part of the interval that stands for a 0; at least one number is left for a 1. */
function split(low: number, high: number, zeros: number): number {
  return low + Math.floor(((high - low) * zeros) / 65_536)
}

/** A number without its leading digit, moved up to make room for the next one. */
function shifted(number: number, next: number): number {
  return ((number << digitBits) & largest) | next
}

/** Writes bits as digits from 0 to 63. */
export class BitWriter implements BitPort {
  readonly #digits: number[] = []
  #low = 0
  #high = largest

  bit(zeros: number, given: number): number {
    const middle = split(this.#low, this.#high, zeros)
    if (given === 0) this.#high = middle
    else this.#low = middle + 1
    while (this.#low >>> leadPlace === this.#high >>> leadPlace) {
      this.#digits.push(this.#low >>> leadPlace)
      this.#low = shifted(this.#low, 0)
      this.#high = shifted(this.#high, 63)
    }
    return given
  }

  /** The digits of the shortest number in the interval; zeros at the end go without saying. */
  finish(): readonly number[] {
    const all = [...this.#digits, ...this.#lastDigits()]
    return all.slice(0, all.findLastIndex((digit) => digit !== 0) + 1)
  }

  /** One digit reaches into the interval unless it begins at zero: its ends differ in their leading digit. */
  #lastDigits(): readonly number[] {
    return this.#low === 0 ? [] : [(this.#low >>> leadPlace) + 1]
  }
}

/** Reads bits from digits; beyond the last one there are zeros. */
export class BitReader implements BitPort {
  readonly #digits: readonly number[]
  #next = 0
  #number = 0
  #low = 0
  #high = largest

  constructor(from: readonly number[]) {
    this.#digits = from
    for (let bits = 0; bits < 30; bits += digitBits)
      this.#number = shifted(this.#number, this.#digit())
  }

  bit(zeros: number): number {
    const middle = split(this.#low, this.#high, zeros)
    const bit = this.#number <= middle ? 0 : 1
    if (bit === 0) this.#high = middle
    else this.#low = middle + 1
    while (this.#low >>> leadPlace === this.#high >>> leadPlace) {
      this.#low = shifted(this.#low, 0)
      this.#high = shifted(this.#high, 63)
      this.#number = shifted(this.#number, this.#digit())
    }
    return bit
  }

  #digit(): number {
    return this.#digits[this.#next++] ?? 0
  }
}
