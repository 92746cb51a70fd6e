const page = document.documentElement
const button = document.querySelector('.pb-theme')
const device = matchMedia('(prefers-color-scheme: dark)')

/** The reader's own choice outlasts the page; without one the device decides. */
const choice = {
  get: () => {
    try {
      return localStorage.getItem('starlight-theme')
    } catch {
      return null
    }
  },
  set: (theme: string) => {
    try {
      localStorage.setItem('starlight-theme', theme)
    } catch {
      // Storage is closed to this page: the choice holds until it is left.
    }
  },
}

function show(dark: boolean) {
  page.dataset['theme'] = dark ? 'dark' : 'light'
  button?.setAttribute('aria-pressed', String(dark))
}

show(page.dataset['theme'] === 'dark')

button?.addEventListener('click', () => {
  const dark = page.dataset['theme'] !== 'dark'
  choice.set(dark ? 'dark' : 'light')
  show(dark)
})

device.addEventListener('change', ({ matches }) => {
  if (!choice.get()) show(matches)
})
