import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { chromium } from '../../scripts/browser.mjs'

/** A free port, chosen once: the workers read this file again and must find the same one. */
const port = (process.env['PLAYBOOK_BROWSER_PORT'] ??= String(await freePort()))
const executablePath = chromium()

export default defineConfig({
  testDir: 'browser',
  outputDir: 'results/browser',
  reporter: [['line'], ['json', { outputFile: 'results/browser.json' }]],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: 'node ../../scripts/preview.mjs',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    timeout: 30_000,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4329))
    })
  })
}
