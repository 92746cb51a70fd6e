/** Takes text for a stream, such as the terminal or the next program of a pipe; answers whether more is wanted. */
export type Outlet = (text: string) => Promise<boolean>

/**
 * Writes and waits until it is written. A reader that has seen enough (`playbook … | head`) closes the
 * pipe: that is no error, the rest is simply not wanted.
 */
export function outlet(stream: NodeJS.WriteStream): Outlet {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return (text) =>
    new Promise((resolve) => {
      if (closed || text === '') resolve(!closed)
      else stream.write(text, (error) => resolve(!error))
    })
}
