import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'

/** Says that something the page needs did not arrive. */
export const NotLoaded = ({ language }: { readonly language: PageLanguage }): JSX.Element => (
  <div class="pb-note caution" role="alert">
    {language.words.calculator.errors.notLoaded}
  </div>
)
