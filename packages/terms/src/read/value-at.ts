import type { FieldSteps } from './finding.ts'

/** The part of a value at the end of a path; undefined if there is none. */
export function valueAt(value: unknown, path: FieldSteps): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? // An object or a list has what it has under its own key.
          (found as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )
}
