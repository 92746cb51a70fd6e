import type { FigureId } from '@contract-playbook/billing'
import type { ComponentChildren, JSX } from 'preact'

/** Which figure is open, and how to open another: one at a time. */
export interface Why {
  readonly open: FigureId | undefined
  toggle(figure: FigureId): void
}

interface FigureProps {
  readonly figure: FigureId
  readonly why: Why
  /** The word after the figure ("why?"); in tables it is for screen readers only. */
  readonly ask: string
  readonly amount: string
  readonly currency?: string
  readonly size?: 'headline' | 'cell'
}

/** A figure that answers why: the number is the button. */
export function Figure({
  figure,
  why,
  ask,
  amount,
  currency,
  size = 'cell',
}: FigureProps): JSX.Element {
  return (
    <button
      type="button"
      class={size === 'headline' ? 'pb-figure l' : 'pb-figure'}
      aria-expanded={why.open === figure}
      aria-controls={why.open === figure ? explanationElement(figure) : undefined}
      data-figure={figure}
      onClick={() => why.toggle(figure)}
    >
      {currency !== undefined && <span class="cur">{currency}</span>}
      <span class="n">{amount}</span>
      <span class={size === 'headline' ? 'w' : 'pb-vh'}> {ask}</span>
    </button>
  )
}

/** The DOM id of the explanation of a figure. */
export const explanationElement = (figure: FigureId): string => `why-${figure.replaceAll('/', '-')}`

/** The block that an open figure shows, ruled off as money being worked out. */
export function ExplanationBlock(props: {
  figure: FigureId
  title: string
  close: string
  why: Why
  children: ComponentChildren
}): JSX.Element {
  const { figure, title, close, why, children } = props
  return (
    <section class="pb-ledger whybox" id={explanationElement(figure)} aria-label={title}>
      <div class="whyhead">
        <p class="pb-h4">{title}</p>
        <button class="pb-quiet" type="button" onClick={() => why.toggle(figure)}>
          {close}
        </button>
      </div>
      {children}
    </section>
  )
}
