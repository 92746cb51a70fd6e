import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { files, root } from '../repository.ts'

interface DryRun {
  tasks: { taskId: string; hash: string }[]
}

const turbo = join(root, 'node_modules/.bin/turbo')

// A copy, so that nothing of the repository is ever touched.
const copy = mkdtempSync(join(tmpdir(), 'content-edits-'))

beforeAll(() => {
  for (const file of files())
    cpSync(join(root, file), join(copy, file), { recursive: true, verbatimSymlinks: true })
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

/** What turbo would key a task's cached result with. */
function hashOf(task: string): string | undefined {
  const [name] = task.split('#').slice(1)
  const text = execFileSync(turbo, ['run', name ?? '', '--dry=json'], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  const { tasks }: DryRun = JSON.parse(text)
  return tasks.find(({ taskId }) => taskId === task)?.hash
}

const site = '@contract-playbook/site#build'

test.each([
  { edited: 'content/docs/index.mdx', task: site },
  { edited: 'content/docs/zh-cn/index.mdx', task: site },
  { edited: 'content/publisher.yaml', task: site },
  { edited: 'content/examples/shanghai-80/terms.yaml', task: site },
  { edited: 'content/examples/shanghai-80/headcount.csv', task: site },
  { edited: 'content/examples/shanghai-80/terms.yaml', task: '@contract-playbook/cli#test' },
  { edited: 'packages/billing/src/index.ts', task: site },
  { edited: 'packages/billing/src/exact/money.ts', task: site },
  { edited: 'packages/terms/src/index.ts', task: '@contract-playbook/cli#test' },
])('an edit of $edited makes turbo run $task again', ({ edited, task }) => {
  const before = hashOf(task)
  appendFileSync(join(copy, edited), '\n')
  const after = hashOf(task)
  expect(before).toMatch(/^[0-9a-f]{16}$/)
  expect(after).toMatch(/^[0-9a-f]{16}$/)
  expect(after).not.toBe(before)
})

test('without an edit nothing is built again', () => {
  expect(hashOf(site)).toBe(hashOf(site))
})
