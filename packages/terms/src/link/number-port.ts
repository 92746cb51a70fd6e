import type { BitPort } from './bit-port.ts'

/** How often a bit was 0 so far, as a share, and after how many. */
interface Habit {
  zeros: number
  seen: number
}

/** Whole numbers, as bits whose likelihood is learnt from the numbers of the same name: what repeats costs next to nothing. */
export class NumberPort {
  readonly #port: BitPort
  readonly #habits = new Map<string, Habit>()

  constructor(port: BitPort) {
    this.#port = port
  }

  /** A number from 0 to 2^31 − 2: first how many bits it has, then the bits. */
  whole(name: string, given: number): number {
    const wanted = given + 1
    const length = this.#length(name, 31 - Math.clz32(wanted))
    let number = 1
    for (let place = length - 1; place >= 0; place--) {
      // The first bits tell the most; of long numbers the last ones are noise that would only have to be learnt.
      const known = length - place <= 6 ? number : 0
      number = number * 2 + this.#bit(`${name} ${length} ${known}`, (wanted >>> place) & 1)
    }
    return number - 1
  }

  /** A number of either sign. */
  signed(name: string, given: number): number {
    const folded = this.whole(name, given < 0 ? -2 * given - 1 : 2 * given)
    return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2
  }

  /** Up to 30 ones and a zero. */
  #length(name: string, given: number): number {
    let length = 0
    while (length < 30 && this.#bit(`${name} length ${length}`, length < given ? 1 : 0) === 1)
      length++
    return length
  }

  #bit(name: string, given: number): number {
    const habit = this.#habits.get(name) ?? { zeros: 0.5, seen: 0 }
    this.#habits.set(name, habit)
    const bit = this.#port.bit(Math.round(512 + habit.zeros * 64_512), given)
    habit.zeros += (1 - bit - habit.zeros) / (habit.seen + 1.6)
    habit.seen = Math.min(habit.seen + 1, 60)
    return bit
  }
}
