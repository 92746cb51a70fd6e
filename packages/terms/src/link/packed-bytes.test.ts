import { inflateSync } from 'node:zlib'
import { Zlib } from 'fflate'
import { expect, test } from 'vitest'
import { firstText } from './first-text.ts'
import { longestContent, packedBytes, unpackedBytes } from './packed-bytes.ts'

const dictionary = new TextEncoder().encode(firstText)
const content = new TextEncoder().encode(
  '{"schema":"contract-playbook/terms/1","title":"苏州工厂"}',
)

test('what is packed is a zlib stream that any reader with the first text can read', () => {
  expect([...inflateSync(packedBytes(content), { dictionary })]).toEqual([...content])
  expect(unpackedBytes(packedBytes(content))).toEqual(content)
})

const whole = [...packedBytes(content)]

test.each([
  { name: 'nothing', bytes: [] },
  { name: 'no zlib stream', bytes: [1, 2, 3, 4, 5, 6, 7, 8] },
  { name: 'a wrong check', bytes: [...whole.slice(0, -1), 0] },
  { name: 'a lost check', bytes: whole.slice(0, -4) },
])('$name unpacks to nothing', ({ bytes }) => {
  expect(unpackedBytes(Uint8Array.from(bytes))).toBeUndefined()
})

test('content up to the limit is unpacked, and nothing beyond it', () => {
  const most = new Uint8Array(longestContent).fill(32)
  expect(unpackedBytes(packedBytes(most))).toEqual(most)
  const more = new Uint8Array(longestContent + 1).fill(32)
  expect(unpackedBytes(packedBytes(more))?.length).toBeUndefined()
})

/** A stream of a hundred kilobytes that says a hundred megabytes, made without holding them. */
function bomb(): Uint8Array {
  const chunks: Uint8Array[] = []
  const zlib = new Zlib({ dictionary, level: 9 }, (chunk) => chunks.push(chunk.slice()))
  const megabyte = new Uint8Array(1_000_000)
  for (let made = 1; made <= 100; made++) zlib.push(megabyte, made === 100)
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}

test('a small stream that says a hundred megabytes takes no such memory', () => {
  const packed = bomb()
  expect(packed.length).toBeLessThan(200_000)
  const before = process.resourceUsage().maxRSS
  expect(unpackedBytes(packed)?.length).toBeUndefined()
  expect((process.resourceUsage().maxRSS - before) / 1000).toBeLessThan(32)
})
