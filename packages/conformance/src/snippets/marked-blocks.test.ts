import { expect, test } from 'vitest'
import { markedBlocks } from './marked-blocks.ts'

const fence = '```'

test('a marked block is found with what it prints', () => {
  const text = `# Title\n\n<!-- run -->\n${fence}sh\na\n${fence}\n\nIt prints:\n\n<!-- prints -->\n${fence}\nb\n${fence}\n`
  expect(markedBlocks('a.md', text)).toEqual([
    { file: 'a.md', line: 3, language: 'sh', code: 'a\n', exits: 0, prints: 'b\n' },
  ])
})

test('MDX marks in its own comments, and a mark can promise an exit code', () => {
  const text = `{/* run, exits 2 */}\n${fence}ts\na\n${fence}\n`
  expect(markedBlocks('a.mdx', text)).toMatchObject([
    { language: 'ts', exits: 2, prints: undefined },
  ])
})

test('a block without a mark is left alone', () => {
  expect(markedBlocks('a.md', `${fence}sh\nrm\n${fence}\n`)).toEqual([])
})

test('a promise without a block to keep it is refused', () => {
  expect(() => markedBlocks('a.md', `<!-- prints -->\n${fence}\nb\n${fence}\n`)).toThrow('prints')
})
