/** A file served by us under /assets with a hash in its name; the import gives its address. */
declare module '*?url' {
  const url: string;
  export default url;
}
