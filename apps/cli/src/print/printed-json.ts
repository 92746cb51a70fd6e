/** A value as JSON text, its keys in the order in which they were written, with a line end. */
export const printedJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
