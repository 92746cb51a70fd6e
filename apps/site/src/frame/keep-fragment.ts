/* A calculator keeps its scenario in the address's fragment. A link to the same page in another language takes it along:
   at the moment of the press, since the scenario changes while the page is open. */
function keepFragment({ target }: Event) {
  const link = target instanceof Element ? target.closest('a[data-keep-fragment]') : null
  if (link instanceof HTMLAnchorElement) link.hash = location.hash
}

// Also before the press: a middle click and the context menu read the address without a click.
for (const press of ['click', 'pointerdown', 'contextmenu', 'focusin']) {
  document.addEventListener(press, keepFragment)
}
