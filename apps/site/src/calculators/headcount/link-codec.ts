/** Reading and writing links is loaded when a link is read or written: a first visit does without. */
export const linkCodec = () => import('./scenario-link.ts')
