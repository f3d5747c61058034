/**
 * A stylesheet. On Vite's pages `import './part.css'` bundles it; the Worker takes the very same file as text
 * (`import css from '…/part.css'`) and inlines it in a page.
 */
declare module '*.css' {
  const css: string;
  export default css;
}
