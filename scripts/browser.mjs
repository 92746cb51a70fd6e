import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root, shell } from './root.mjs'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

/** The browser that the tests drive: the machine's own Chromium, or undefined for the one that Playwright keeps. */
export const chromium = () =>
  [process.env.CHROMIUM_PATH, ...system].find((path) => path && existsSync(path))

/** Installs the browser that the tests need if it is missing, or says in one line how to get it. */
export async function haveBrowser() {
  if (isDebianRoot() ? chromium() && existsSync(chineseFont) : chromium()) return
  if (isDebianRoot()) return installFromDebian()
  const { status } = run('playwright', ['install', 'chromium'])
  if (status !== 0)
    console.error('No Chromium for the browser tests: install it, or name it in CHROMIUM_PATH.')
}

const isDebianRoot = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

function installFromDebian() {
  console.error('Installing chromium and fonts-noto-cjk (once) …')
  const update = run('apt-get', ['update', '-qq'])
  const install = run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-cjk',
  ])
  if (install.status === 0) return
  console.error(`${update.stderr}${install.stderr}`.trim())
  console.error(
    'No Chromium for the browser tests: run `apt-get install chromium fonts-noto-cjk`, then again.',
  )
}

function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell,
  })
}
