import { expect, test, vi } from 'vitest'

test('no code is made from text, not even to ask whether it could be: a strict content security policy reports the question', async () => {
  const made = vi.fn()
  vi.stubGlobal('Function', made)
  const { readTermsValue } = await import('./index.ts')
  readTermsValue({ schema: 'contract-playbook/terms/1' })
  vi.unstubAllGlobals()
  expect(made).not.toHaveBeenCalled()
})
