/**
 * Lint rules for the cells of a notebook, joined to one module. Only `deno task notebooks` uses them.
 *
 * @module
 */

const LIBRARY = "../lib/mod.ts";
const NO_FUNCTION = "A notebook defines no function; put it into lib/ and import it";

/** The rules as a plugin of `deno lint`. */
const plugin: Deno.lint.Plugin = {
  name: "notebook",
  rules: {
    "no-function": {
      create(context) {
        const report = (node: Deno.lint.Node) => context.report({ node, message: NO_FUNCTION });
        return {
          FunctionDeclaration: report,
          ClassDeclaration: report,
          "VariableDeclarator > ArrowFunctionExpression": report,
          "VariableDeclarator > FunctionExpression": report,
        };
      },
    },
    "only-library": {
      create(context) {
        const message = `A notebook imports only from "${LIBRARY}"`;
        return {
          ImportDeclaration(node) {
            if (node.source.value !== LIBRARY) context.report({ node, message });
          },
          ImportExpression: (node) => context.report({ node, message }),
        };
      },
    },
    "no-let": {
      create(context) {
        return {
          VariableDeclaration(node) {
            if (node.kind === "const") return;
            context.report({ node, message: "Nothing is reassigned across cells; declare it with const" });
          },
        };
      },
    },
  },
};

export default plugin;
