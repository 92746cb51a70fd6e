import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { fault, type Fault } from './fault.ts'

/** A file as text, or why it is not. */
export type FileReading =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly fault: Fault }

/** Contracts and headcounts are small; a file of this size is a mistake. */
const byteLimit = 16 * 1024 * 1024

/**
 * Reads a file, or standard input where it is called `-`, as UTF-8. A byte order mark is dropped.
 * Excel's other encodings are named rather than guessed: a wrong guess would spoil names silently.
 */
export async function readText(name: string, stdin: NodeJS.ReadableStream): Promise<FileReading> {
  try {
    const bytes = name === '-' ? await buffer(stdin) : await readFile(name)
    return decode(name, bytes)
  } catch (error) {
    return { file: name, fault: whyNotOpened(name, error) }
  }
}

function whyNotOpened(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT') return fault('file-not-found', { file })
  if (code === 'EISDIR') return fault('file-is-folder', { file })
  return fault('file-not-opened', { file, reason: code })
}

function decode(file: string, bytes: Uint8Array): FileReading {
  if (bytes.length > byteLimit)
    return { file, fault: fault('file-too-large', { file, limit: byteLimit }) }
  const mark = `${bytes[0]},${bytes[1]}`
  if (mark === '255,254' || mark === '254,255')
    return { file, fault: fault('file-utf-16', { file }) }
  if (bytes.includes(0)) return { file, fault: fault('file-not-text', { file }) }
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { file, fault: fault('file-not-utf-8', { file, line: firstBadLine(bytes) }) }
  }
}

/** The line, from 1, of the first bytes that are not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0]
  for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line
    ;[line, start] = [line + 1, end + 1]
  }
  return line
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
