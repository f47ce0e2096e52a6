declare module 'gas-local' {
  const gas: {
    /** Loads every `.js` of the folder into the context made of `globals`. */
    require: (folder: string, globals: object) => object;
  };
  export = gas;
}
