import type { FieldSteps } from './finding.ts'
import type { TextRange } from './text-places.ts'

/** Where a field's name and value stand. */
export interface FieldRanges {
  name: TextRange | undefined
  value: TextRange
}

/** Where each field of a document stands. Keys may hold dots, so steps are joined by a character that no key can hold. */
export class FieldPlaces {
  readonly #ranges = new Map<string, FieldRanges>()

  set(path: FieldSteps, ranges: FieldRanges): void {
    this.#ranges.set(path.join('\n'), ranges)
  }

  /** Where to look for a field: at its value or name; for a field that is not there, at the name of the group it belongs in. */
  find(path: FieldSteps, ofName = false): TextRange {
    const ranges = this.#ranges.get(path.join('\n'))
    if (ranges) return (ofName ? ranges.name : undefined) ?? ranges.value
    return path.length === 0 ? { start: 0, end: 1 } : this.#nameOf(path.slice(0, -1))
  }

  #nameOf(path: FieldSteps): TextRange {
    const ranges = this.#ranges.get(path.join('\n'))
    if (path.length === 0) return { start: ranges?.value.start ?? 0, end: 1 }
    return ranges?.name ?? ranges?.value ?? this.#nameOf(path.slice(0, -1))
  }
}
