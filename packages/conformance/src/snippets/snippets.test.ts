import { describe, expect, test } from 'vitest'
import { files, read } from '../repository.ts'
import { markedBlocks, type MarkedBlock } from './marked-blocks.ts'
import { runShell, runTypeScript, typeFaults, type Ran } from './run-block.ts'

const documents = files().filter((file) => /\.mdx?$/.test(file) && !file.startsWith('.changeset/'))

const blocks = documents.flatMap((file) => markedBlocks(file, read(file)))

const runners: Readonly<Record<string, (block: MarkedBlock) => Ran>> = {
  sh: runShell,
  ts: runTypeScript,
}

test('the README shows something that runs', () => {
  expect(blocks.some(({ file }) => file === 'README.md')).toBe(true)
})

describe.each(blocks)('$file:$line', (block) => {
  test('does what the text around it says', () => {
    const run = runners[block.language]
    if (run === undefined)
      throw new Error(`Nobody knows how to run “${block.language}”: mark sh or ts.`)
    const { exit, out, err } = run(block)
    expect({ exit, err: block.exits === 0 ? err : '' }).toEqual({ exit: block.exits, err: '' })
    if (block.prints !== undefined) expect(out.trimEnd()).toBe(block.prints.trimEnd())
  })
})

test.each(blocks.filter(({ language }) => language === 'ts'))(
  '$file:$line is well typed',
  (block) => {
    expect(typeFaults(block)).toEqual([])
  },
)
