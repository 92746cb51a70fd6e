import type { Loader } from 'astro/loaders'
import { referenceEntries } from './reference-entries.ts'

/** Fills the collection `reference` at every build. */
export const referenceLoader = (repository: string): Loader => ({
  name: 'reference',
  load: async ({ parseData, store }) => {
    store.clear()
    for (const { id, ...entry } of referenceEntries(repository)) {
      // oxlint-disable-next-line no-await-in-loop -- nothing is waited for
      store.set({ id, data: await parseData({ id, data: entry }) })
    }
  },
})
