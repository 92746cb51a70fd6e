import type { Bridge, Part } from '@contract-playbook/billing'
import type { Figures } from './figures.ts'

const parts: readonly Part[] = ['net', 'tax', 'gross']

/** The difference of two contracts, `bridge/<part>`, and what each cause explains of it, `bridge/<part>/<causes>`. */
export const bridgeFigures = (bridge: Bridge): Figures => ({
  *ids() {
    for (const part of parts) {
      yield `bridge/${part}`
      for (const { causes } of bridge.parts) yield `bridge/${part}/${causes.join('+')}`
    }
  },
  step(id) {
    const [name, written, causes, ...more] = id.split('/')
    const part = parts.find((one) => one === written)
    if (name !== 'bridge' || part === undefined || more.length > 0) return undefined
    if (causes === undefined) return bridge.step(part)
    return bridge.parts.find((one) => one.causes.join('+') === causes)?.step(part)
  },
})
