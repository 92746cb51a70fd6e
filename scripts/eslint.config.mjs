import { configs } from 'eslint-plugin-astro'

/** ESLint reads `.astro` files only; oxlint has the rest. */
export default configs['flat/recommended']
