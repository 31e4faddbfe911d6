/**
 * What holds for the English language and not for one event: words of counting, harm, reporting and role.
 *
 * @module
 */
export * from "./words.ts";
export * from "./numbers.ts";
export * from "./hedges.ts";
export * from "./measures.ts";
export * from "./times.ts";
export * from "./cues.ts";
export * from "./rescues.ts";
export * from "./roles.ts";
export * from "./short_names.ts";
export * from "./harm.ts";
export * from "./harm_phrases.ts";
export * from "./manoeuvres.ts";
export * from "./people.ts";
export * from "./things.ts";
export * from "./ties.ts";
export * from "./background.ts";
export * from "./countries.ts";
export * from "./abbreviations.ts";
export * from "./armed.ts";
export * from "./forces.ts";
export * from "./frames.ts";
export * from "./furniture.ts";
