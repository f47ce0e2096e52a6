// The build inlines these: pictures as their text, styles into the page.
declare module '*.svg' {
  const text: string;
  export { text as default };
}
declare module '*.css' {}
