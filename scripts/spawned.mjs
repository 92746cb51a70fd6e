import { spawn } from 'node:child_process'
import { shell } from './root.mjs'

/** Runs a program in a folder, its output on ours. Resolves to its exit status. */
export async function spawned(program, args, { cwd, env = {} }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  })
  const end = () => child.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end)
      resolve(code ?? 1)
    })
  })
}
