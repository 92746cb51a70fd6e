import type { PageLanguage } from '@contract-playbook/language'
import type { Issue } from '@contract-playbook/terms'
import { useEffect } from 'preact/hooks'
import { type Billed, billed } from './billed.ts'
import { type Action, openedState } from './calculator-state.ts'
import { linkCodec } from './link-codec.ts'
import { linkMarker } from './link-marker.ts'

type Act = (action: Action) => void

/** Opens the scenario in the address, at the start and whenever the address changes; one that can't be read changes nothing on the page. */
export function useOpenedLink(language: PageLanguage, act: Act): void {
  useEffect(() => {
    const changed = (): void =>
      void openLink(language, act).catch(() => act({ kind: 'link-not-loaded' }))
    changed()
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [language, act])
}

async function openLink(language: PageLanguage, act: Act): Promise<void> {
  if (!location.hash.startsWith(linkMarker)) return
  const { readLink } = await linkCodec()
  const link = readLink(location.hash)
  if (link.kind === 'none') return
  if (link.kind === 'unreadable') return refuse(link.issues, language, act)
  const { billed: shared, issues } = billed(link.scenario)
  if (shared === undefined) return refuse(issues, language, act)
  act({ kind: 'opened', state: openedState(shared, language, link.headline) })
}

/** Says the first reason why a link can't be shown. */
async function refuse([issue]: readonly Issue[], language: PageLanguage, act: Act): Promise<void> {
  if (issue === undefined) return
  const form = await language.form()
  act({ kind: 'unreadable', problem: form.issue(issue) })
}

/** Keeps the address in step with the form, shortly after the last keystroke. */
export function useWrittenLink(current: Billed | undefined): void {
  useEffect(() => {
    if (current === undefined) return
    let newest = true
    const write = async (): Promise<void> => {
      const { linkFragment } = await linkCodec()
      const fragment = linkFragment(current.scenario, current.bill)
      if (newest) history.replaceState(history.state, '', fragment ?? location.pathname)
    }
    const later = setTimeout(() => void write(), 150)
    return () => {
      newest = false
      clearTimeout(later)
    }
  }, [current])
}
