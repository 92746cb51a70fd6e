/** A column of safe integers, one a row. Always this type: kernels stay fast only while they see one. */
export type Column = Float64Array<ArrayBufferLike>

/** The value of a row that exists: the callers' loops run within the length, which the type of an index cannot say. */
export function at(column: Column, row: number): number {
  return column[row] as number
}

/** The entry of a list at a place that exists. A missing one is a bug. */
export function entry<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`)
  return found
}
