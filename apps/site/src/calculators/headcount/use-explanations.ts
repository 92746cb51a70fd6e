import type { Explanations, PageLanguage } from '@contract-playbook/language'
import { useEffect, useState } from 'preact/hooks'

/** The sentences of explanations: loaded with the first one that is opened, so that a first visit does without. */
export function useExplanations(language: PageLanguage): Explanations | undefined {
  const [explanations, setExplanations] = useState<Explanations>()
  useEffect(() => {
    let isShown = true
    const load = async (): Promise<void> => {
      const loaded = await language.explanations()
      if (isShown) setExplanations(loaded)
    }
    void load()
    return () => {
      isShown = false
    }
  }, [language])
  return explanations
}
