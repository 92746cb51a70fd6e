import type { ComponentChildren, JSX } from 'preact'

interface SectionProps {
  /** The section's own name in the page, for its heading. */
  readonly id: string
  readonly title: string
  /** What adds to the section: “Add a change”. */
  readonly add?: { readonly label: string; readonly onAdd: () => void }
  readonly children: ComponentChildren
}

/** One part of the form under its ruled heading. */
export function FormSection({ id, title, add, children }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 class="formhead" id={`${id}-title`}>
        <span>{title}</span>
        {add !== undefined && (
          <button class="pb-quiet" type="button" onClick={add.onAdd}>
            {add.label}
          </button>
        )}
      </h2>
      {children}
    </section>
  )
}
