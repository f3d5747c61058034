/** A file as its text: how vitest gives it. */
declare module '*?raw' {
  const text: string;
  export default text;
}
