/**
 * Drafts: the mention that an alias or a noun makes where it stands.
 *
 * @module
 */
import type { Reference } from "../../codebooks/mod.ts";
import { wordOf } from "../words/clauses.ts";
import { NO_ACTOR } from "./aliases.ts";
import { qualifiersStart } from "./descriptors.ts";
import { HINT } from "./hints.ts";
import { isOfOther } from "./others.ts";
import {
  articleStart,
  followEnd,
  hints,
  isApposed,
  isAttributive,
  isForeign,
  isOfThing,
  partStart,
} from "./phrases.ts";
import { isDefinite, ownerBefore, REACH, resolveReference, wantedBy } from "./references.ts";
import { membersAfter } from "./relations.ts";
import { type AliasEntry, type Draft, freeFrom, type State } from "./state.ts";

/** A mention of the tokens of an alias alone, and of the adjectives before it. */
function draftOf(state: State, actor: string, kind: Draft["kind"], opens: number, closes: number): Draft {
  return {
    actor,
    kind,
    from: qualifiersStart(state, opens, freeFrom(state)),
    to: closes,
    opens,
    closes,
    head: closes,
    sentence: state.sentence,
    paragraph: state.paragraph,
    gloss: false,
    of: undefined,
  };
}

/** Takes "members of" and the adjectives before it into a mention. */
function takePart(state: State, draft: Draft): void {
  const free = freeFrom(state), part = partStart(state, draft.from, free);
  if (part < draft.from) draft.from = qualifiersStart(state, part, free);
}

/** A mention by a name of the codebook. */
export function draftName(state: State, first: number, last: number, { alias }: AliasEntry): Draft {
  const draft = draftOf(state, alias!.actor, "name", articleStart(state, first), last + 1);
  draft.to = draft.head = followEnd(state, last + 1);
  takePart(state, draft);
  return draft;
}

/** A mention by a noun of the codebook, unless it only looks like one. */
export function draftNoun(
  state: State,
  first: number,
  last: number,
  { alias }: AliasEntry,
): Draft | undefined {
  const { found, aliases } = state, { actor } = alias!;
  const draft = draftOf(state, actor, "noun", first, last + 1);
  if (actor === NO_ACTOR) return draft;
  if (isOfThing(state, last + 1) || isOfOther(state, draft)) return undefined;
  if (!hints(state, last, HINT.plural)) draft.to = draft.head = followEnd(state, last + 1);
  if (isForeign(state, draft)) return undefined;
  const { kind, sort } = aliases.actors.get(actor)!;
  // "the militia" is the one that was named, "the militias" are the kind.
  if (kind && sort === "irregular" && !hints(state, draft.to - 1, HINT.plural)) {
    const before = found.length ? found[found.length - 1] : undefined;
    if (before && isApposed(state, before, draft.from)) draft.actor = before.actor;
    else if (isDefinite(state, draft.from) && !isAttributive(state, draft.to)) {
      draft.actor = resolveReference(state, draft, { sort, one: true, bare: false }) ?? actor;
    }
  }
  takePart(state, draft);
  return draft;
}

/** A mention by a noun that points back to whoever stands before it, or on to the name behind "of". */
export function draftReference(
  state: State,
  i: number,
  reference: Reference,
  nameAt: (state: State, i: number) => Draft | undefined,
): Draft | undefined {
  const { scan, found } = state, joint = hints(state, i + 1, HINT.joint);
  const before = found.length ? found[found.length - 1] : undefined;
  const named = joint ? nameBehind(state, i + 1, nameAt) : undefined;
  if (named) {
    named.from = qualifiersStart(state, i, freeFrom(state));
    return named;
  }
  if (!before || state.paragraph - before.paragraph > REACH) return undefined;
  const draft = draftOf(state, "", "noun", i, i + 1);
  if (!hints(state, i, HINT.plural) && isApposed(state, before, draft.from)) {
    draft.actor = before.actor, draft.of = membersAfter(state, i + 1);
    return draft;
  }
  if (
    wordOf(scan, i + 1) === "of" || hints(state, i + 1, HINT.place | HINT.hyphen) ||
    hints(state, i - 1, HINT.unknown)
  ) {
    return undefined;
  }
  const bare = reference.bare && before.paragraph === state.paragraph;
  if (!bare && !isDefinite(state, draft.from)) return undefined;
  const wanted = wantedBy(reference, ownerBefore(state, draft.from));
  const actor = wanted && resolveReference(state, draft, wanted);
  if (!actor) return undefined;
  draft.actor = actor, draft.to = draft.head = followEnd(state, i + 1);
  return draft;
}

/** The name behind "of" or "from" that a noun belongs to: "fighters from the Islamic State". */
function nameBehind(state: State, i: number, nameAt: (state: State, i: number) => Draft | undefined) {
  const at = wordOf(state.scan, i + 1) === "the" || hints(state, i + 1, HINT.owner) ? i + 2 : i + 1;
  const draft = at < state.end ? nameAt(state, at) : undefined;
  return draft?.from === at && !hints(state, draft.to, HINT.possessive) ? draft : undefined;
}
