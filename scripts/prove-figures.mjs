import { join } from 'node:path'
import { root } from './root.mjs'
import { spawned } from './spawned.mjs'

/** A million figures of random contracts against a calculation day by day; `[count] [seed]` draw fewer or others. */
export async function proveFigures(args) {
  const cwd = join(root, 'packages', 'billing')
  return (await spawned('node', ['proof/figures.ts', ...args], { cwd })) === 0
}
