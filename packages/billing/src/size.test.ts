import { expect, test } from 'vitest'
import { gzipSize } from '../bench/size.ts'

test('the engine is small enough for a page: 12 KB, compressed, without its libraries', async () => {
  expect(await gzipSize('engine', 'without')).toBeLessThanOrEqual(12 * 1024)
})
