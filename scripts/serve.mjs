import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'

const usualPort = 4321

/**
 * Serves a folder of built pages on this machine only, as a host on the network would: folders by their
 * index.html, compressed, 404.html for what is not there. Resolves to the port: the one wanted, or the first free one.
 */
export async function serve(folder, wantedPort) {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: build the site first.`)
  const compress = compression()
  const pages = sirv(folder, { etag: true, dev: true, onNoMatch: notFound(folder) })
  const server = createServer((request, response) => {
    compress(request, response, () => pages(request, response))
  })
  const first = wantedPort ?? usualPort
  for (const port of wantedPort === undefined ? range(first, 20) : [first]) {
    // oxlint-disable-next-line no-await-in-loop -- one port is tried after the other
    if (await listens(server, port)) return server.address().port
  }
  throw new Error(`Port ${first} is in use. Choose another: PORT=8080 npm start`)
}

const range = (first, length) => Array.from({ length }, (_, index) => first + index)

function listens(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
}

function notFound(folder) {
  const page = join(folder, '404.html')
  return (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(existsSync(page) ? readFileSync(page) : 'Not found')
  }
}
