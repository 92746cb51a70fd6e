import { nice, ticks } from 'd3-array'

/** Values to places in a drawing, in proportion. */
export interface Scale {
  readonly domain: readonly [number, number]
  /** Round values for the axis. */
  readonly ticks: readonly number[]
  at(value: number): number
}

/** A scale from exactly these values to exactly these places. */
export function linearScale(
  domain: readonly [number, number],
  [from, to]: readonly [number, number],
  steps = 4,
): Scale {
  const [least, most] = domain
  const width = most - least || 1
  return {
    domain,
    ticks: ticks(least, most, steps),
    at: (value) => from + ((value - least) / width) * (to - from),
  }
}

/** A scale that starts and ends at round values. */
export function niceScale(
  [least, most]: readonly [number, number],
  places: readonly [number, number],
  steps: number,
): Scale {
  return linearScale(nice(least, most, steps), places, steps)
}

/** The path of a value that holds until the next one: level, then straight up or down. */
export function stepPath(
  points: readonly (readonly [x: number, y: number])[],
  right: number,
): string {
  return (
    points.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('') +
    `H${right}`
  )
}
