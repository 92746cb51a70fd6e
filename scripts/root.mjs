import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Windows finds `npm.cmd` and its like only through a shell. */
export const shell = process.platform === 'win32'

/** Ends with a message that says what to do. */
export function stop(message) {
  console.error(message)
  process.exit(1)
}
