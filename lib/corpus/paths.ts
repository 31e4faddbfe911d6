/**
 * Paths, as the system writes them.
 *
 * @module
 */
export { basename, dirname, extname, isAbsolute, join, normalize, sep as SEPARATOR } from "node:path";
