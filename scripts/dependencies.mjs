import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, shell, stop } from './root.mjs'

/** Installs what the lockfile names, when the lockfile or a manifest changed since the last time. */
export function useDependencies(hostPath) {
  const stamp = join(root, 'node_modules', '.contract-playbook-installed')
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Installing dependencies …')
  const { status, stdout, stderr } = spawnSync(
    'pnpm',
    ['install', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: root,
      env: { ...process.env, CI: 'true', NODE_ENV: 'development', ...registrySettings(hostPath) },
      encoding: 'utf8',
      shell,
    },
  )
  if (status !== 0) {
    console.error(stdout + stderr)
    stop(
      'Dependencies could not be installed. If you changed a manifest, run `npm run pnpm install` and commit pnpm-lock.yaml.',
    )
  }
  writeFileSync(stamp, wanted)
}

/** One hash over everything that decides what is installed. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function manifests() {
  const members = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  )
  return [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.node-version',
    'content/package.json',
    ...members,
  ]
    .filter((file) => existsSync(join(root, file)))
    .sort()
}

/**
 * What npm on this machine is told about its registry. pnpm reads the person's own settings but not npm's
 * global ones, so they travel through the environment, never through a file of the repository.
 */
function registrySettings(hostPath) {
  const env = { ...process.env, PATH: hostPath }
  const { status, stdout } = spawnSync('npm', ['config', 'ls', '-l', '--json'], {
    cwd: root,
    env,
    encoding: 'utf8',
    shell,
  })
  if (status !== 0) return {}
  const npm = JSON.parse(stdout)
  const settings = {}
  for (const key of ['registry', 'cafile', 'https-proxy', 'proxy', 'noproxy']) {
    if (npm[key] && npm[key].length > 0)
      settings[`pnpm_config_${key.replaceAll('-', '_')}`] = String(npm[key])
  }
  return settings
}
