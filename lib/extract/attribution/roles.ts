/**
 * Roles: what kind of voice somebody is, by the nouns that name and describe them.
 *
 * @module
 */
import { type Role, ROLE_NOUNS, SPOKESPEOPLE, STATES } from "../../codebooks/mod.ts";

const spokespeople = new Set(SPOKESPEOPLE);

/** A description without what somebody did or why the name is left out; a press officer is a spokesman. */
const plainDescription = (description: string): string =>
  description.split(";").map((part) =>
    part.split(
      /,? (?:who|whose|speaking|which|because|where|whom|according)\b(?! lead| head| command| run| teach| represent)|, (?:in|on|at|during|citing) /,
    )[0]
  ).join(" ; ")
    .replace(/\bpress (?:officer|secretary|aide)\b/gi, "spokesman").replace(
      /\bchief of staff\b/gi,
      "officer",
    );

const ORDER: readonly Role[] = [
  "tribal",
  "militia",
  "expert",
  "military",
  "media",
  "organization",
  "official",
  "insurgent",
  "resident",
];

/** Roles told before, by what told them: the same words are read once. */
const told = new Map<string, Role>();
const REMEMBERED = 10_000;

/**
 * The role that name and description tell.
 *
 * @param named true for a person or body with a name
 */
export function roleOf(name: string, description: string, named: boolean): Role {
  const key = `${named}${name}\n${description}`, known = told.get(key);
  if (known !== undefined) return known;
  if (told.size >= REMEMBERED) told.clear();
  const role = readRole(name, description, named);
  told.set(key, role);
  return role;
}

function readRole(name: string, description: string, named: boolean): Role {
  const words = `${plainDescription(description)} ; ${name}`.toLowerCase().replaceAll("’", "'").split(
    /[^\p{L}.]+/u,
  ).map((word) => word.replace(/\.$/, ""));
  const roles = new Set<Role>();
  for (const word of words) {
    const role = ROLE_NOUNS.get(word);
    if (role) roles.add(role);
  }
  if (roles.has("official") && roles.has("organization")) {
    const strong = words.some((word) =>
      [
        "un",
        "nations",
        "union",
        "company",
        "charity",
        "party",
        "red",
        "crescent",
        "foundation",
        "association",
      ].includes(word)
    );
    roles.delete(strong ? "official" : "organization");
  }
  if (roles.has("official") && words.includes("emergency")) roles.delete("resident");
  if (
    roles.has("official") && roles.has("military") &&
    words.some((word) =>
      ["president", "minister", "secretary", "governor", "mayor", "ministry"].includes(word)
    )
  ) {
    roles.delete("military");
  }
  const found = ORDER.find((role) => roles.has(role));
  if (found) return found;
  if (STATES.has(name.toLowerCase().replace(/^the /, ""))) return "official";
  if (words.some((word) => spokespeople.has(word))) return "other";
  return named && !/ /.test(name) ? "organization" : "other";
}
