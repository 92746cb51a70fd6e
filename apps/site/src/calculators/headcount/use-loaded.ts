import { useEffect, useState } from 'preact/hooks'

/** Something that is loaded when it is needed: a first visit does without. */
export type Loaded<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'failed' }

const waiting = { kind: 'waiting' } as const

/** Loads something as soon as it is wanted; `load` has to stay the same from one rendering to the next. */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(waiting)
  useEffect(() => {
    if (!isWanted) return undefined
    let isShown = true
    const keep = (result: Loaded<T>): void => {
      if (isShown) setLoaded(result)
    }
    load().then(
      (value) => keep({ kind: 'there', value }),
      () => keep({ kind: 'failed' }),
    )
    return () => {
      isShown = false
    }
  }, [load, isWanted])
  return loaded
}
