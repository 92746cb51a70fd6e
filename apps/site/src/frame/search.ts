/* Only the button is loaded with the page; the search itself comes when it is first opened. */
const search = document.querySelector<HTMLElement>('.pb-search')
const dialog = search?.querySelector('dialog')

async function open() {
  if (!search || !dialog || dialog.open) return
  dialog.showModal()
  const { fillDialog } = await import('./search-dialog.ts')
  await fillDialog(search, dialog)
}

search?.querySelector('.open')?.addEventListener('click', open)
search?.querySelector('.close')?.addEventListener('click', () => dialog?.close())
dialog?.addEventListener('click', ({ target }) => {
  // The dialog itself is pressed only outside of what it holds; a link in it leads away.
  if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  void open()
})
