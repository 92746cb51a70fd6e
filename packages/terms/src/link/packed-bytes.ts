import { unzlibSync, zlibSync } from 'fflate'
import { firstText } from './first-text.ts'

/** Most bytes that a link unpacks to: eight times the longest link, and nothing to a phone. */
export const longestContent = 131_072

const dictionary = new TextEncoder().encode(firstText)
const checkLength = 4

/** Bytes as a zlib stream (RFC 1950) that presupposes the first text. */
export function packedBytes(content: Uint8Array): Uint8Array {
  return zlibSync(content, { dictionary, level: 9, mem: 4 })
}

/** What was packed; nothing if the bytes are damaged, or unpack to more than `longestContent`. */
export function unpackedBytes(packed: Uint8Array): Uint8Array | undefined {
  try {
    // What does not fit into `out` is lost, and the check tells.
    const content = unzlibSync(packed, { dictionary, out: new Uint8Array(longestContent) })
    return check(content) === packed.slice(-checkLength).join() ? content : undefined
  } catch {
    return undefined
  }
}

/** The checksum at the end of a zlib stream: fflate writes it and leaves comparing it to its reader. */
function check(content: Uint8Array): string {
  return zlibSync(content, { level: 0 }).slice(-checkLength).join()
}
