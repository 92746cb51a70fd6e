import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { engineVersion } from './engine-version.ts'

test('bills name the version of the manifest', () => {
  expect(engineVersion).toBe(manifest.version)
})
