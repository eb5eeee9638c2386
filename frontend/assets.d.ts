/** Vite gives the address under which the app itself serves the file. */
declare module '*.wasm?url' {
  const address: string;
  export default address;
}
