/** Whole numbers from 0 to 2³² − 1 as bytes: seven bits a byte, the lowest first; all bytes but a number's last carry the eighth bit. */
export function numberBytes(numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((number) => {
    const bytes: number[] = []
    let rest = number
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
    return [...bytes, rest]
  })
}

/** The numbers of some bytes; whatever the bytes, they are whole and from 0 to 2³² − 1. */
export function numbersOf(bytes: Iterable<number>): readonly number[] {
  const numbers: number[] = []
  let number = 0
  let place = 0
  for (const byte of bytes) {
    number |= (byte & 127) << place
    place += 7
    if (byte > 127) continue
    numbers.push(number >>> 0)
    number = 0
    place = 0
  }
  return numbers
}

/** A number of either sign as one from 0: 0, −1, 1, −2, 2, … */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number
}

/** The number of either sign that `unsigned` made this of. */
export function signed(number: number): number {
  return (number >>> 1) ^ -(number & 1)
}
