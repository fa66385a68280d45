/** The text of the manifest, put in by webpack. */
declare module '*.xml' {
  const text: string;
  export default text;
}
