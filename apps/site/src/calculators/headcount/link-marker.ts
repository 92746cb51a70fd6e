/** What the fragment of a shared scenario begins with. */
export const linkMarker = '#s='
