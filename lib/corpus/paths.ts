/**
 * Paths, as the system writes them.
 *
 * @module
 */
export {
  basename,
  dirname,
  extname,
  isAbsolute,
  join,
  normalize,
  resolve,
  sep as SEPARATOR,
} from "node:path";
