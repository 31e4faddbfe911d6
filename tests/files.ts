/**
 * The files of the project, for the tests that look at all of them.
 *
 * @module
 */

/** The folder that holds deno.json. */
export const ROOT = new URL("../", import.meta.url);

/** Reads a file of the project by its path from the top. */
export const read = (path: string): string => Deno.readTextFileSync(new URL(path, ROOT));

/** A line of .gitignore as an expression over paths from the top; a folder's path ends in a slash. */
function ignored(pattern: string): RegExp {
  const plain = pattern.replace(/^\//, "").replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
  return new RegExp(
    `${pattern.startsWith("/") ? "^" : "(^|/)"}${plain}${pattern.endsWith("/") ? "" : "/?$"}`,
  );
}

/**
 * Lists the files of the project: all but those that git ignores.
 *
 * @param under a folder, such as `lib/`; all where left out
 * @returns their paths from the top, sorted
 */
export function listFiles(under = ""): string[] {
  const rules = [/^\.git(\/|$)/, ...read(".gitignore").split("\n").filter(Boolean).map(ignored)];
  const walk = (folder: string): string[] =>
    [...Deno.readDirSync(new URL(folder, ROOT))].flatMap(({ name, isDirectory, isFile }) => {
      const path = `${folder}${name}${isDirectory ? "/" : ""}`;
      if (rules.some((rule) => rule.test(path))) return [];
      return isDirectory ? walk(path) : isFile ? [path] : [];
    });
  return walk(under).sort();
}
