/**
 * Puts an article together: headline, dateline, what each fact says, colour, and what is past.
 *
 * @module
 */
import { CLAUSES, FRAMES, HEADLINES, LEADS, PAST, STATEMENTS, YEAR } from "./clauses.ts";
import type { Claim, Fact } from "./facts.ts";
import { COLOUR } from "./kinds.ts";
import { amount, base, capital, counted, type Desk, fill, refer, tell } from "./write.ts";

const claimOf = (fact: Fact | undefined, article: number): Claim | undefined =>
  fact?.claims.find((claim) => claim.article === article && !claim.unconfirmed);

/** A part inside the sentence of the total, or in one of its own behind it. */
function partOf(desk: Desk, total: number): { inside: string; after?: () => string } {
  const { random, facts, article } = desk, none = { inside: "" };
  const { outcome } = facts[total],
    side = facts.findIndex((fact) => fact.outcome === outcome && /part|district/.test(fact.form));
  const claim = claimOf(facts[side], article), main = claimOf(facts[total], article)!;
  if (!claim) return none;
  const { form, nouns, at } = facts[side], number = () => amount(desk, side, claim);
  if (form === "district") return { ...none, inside: `, ${number()} of them in ${at},` };
  if (random.chance(0.6) || main.via) {
    return {
      ...none,
      inside: random.chance(0.5)
        ? `, ${number()} of them ${nouns[0]},`
        : `, including ${number()} ${nouns[0]},`,
    };
  }
  const those = fill(CLAUSES[outcome].those, base(desk));
  const clause = random.pick([
    () => `among the ${those} were ${number()} ${nouns[0]}`,
    () => `${number()} of the ${those} were ${nouns[0]}`,
    () => `the ${those} included ${number()} ${nouns[0]}`,
  ]);
  return { ...none, after: () => capital(tell(desk, side, claim, { clause: "@" }).replace("@", clause())) };
}

/** Sentences of a total in this article. */
function total(desk: Desk, index: number): string[] {
  const { facts, article, random, words } = desk, fact = facts[index];
  const leads = { ...base(desk), F: "{F}" };
  desk.last = null;
  return fact.claims.filter((claim) => claim.article === article).flatMap((claim) => {
    const side = facts.findIndex(({ form, outcome }) => form === "addition" && outcome === fact.outcome);
    const added = claimOf(facts[side], article);
    if (added && claim.voice && claim.stage === 1 || claim.earlier !== undefined && claim.voice) {
      const { subject } = refer(desk, claim.voice),
        frame = random.pick(added ? FRAMES.addition : FRAMES.grown);
      desk.last = null;
      const counts = CLAUSES[fact.outcome].count.split("|");
      return [capital(fill(frame, {
        ...base(desk),
        S: subject,
        n: random.pick(counts),
        A: () => amount(desk, index, claim),
        B: () => amount(desk, index, claim, claim.earlier, 0),
        X: () => `${amount(desk, side, added!)} bodies`,
        then: words.then,
        now: words.now,
      }))];
    }
    if (claim.unconfirmed) return [tell(desk, index, claim)];
    const { inside, after } = partOf(desk, index), { voice } = claim, told = [];
    if (voice && !claim.via && !desk.met.has(voice) && desk.modes.get(voice)!.pronoun && random.chance(0.3)) {
      told.push(capital(`${refer(desk, voice).subject} said ${random.pick(STATEMENTS)}.`));
      desk.last = voice;
    }
    const clause = index === 0 && inside === "" && random.chance(0.4) ? fill(random.pick(LEADS), leads) : "";
    told.push(tell(desk, index, claim, { part: inside, clause }).replace(/,([,.])/g, "$1"));
    return after ? [...told, after()] : told;
  });
}

/** The killed and the injured in one sentence, where one voice gives both. */
function together(desk: Desk, killed: number, injured: number): string[] | null {
  const { facts, article, random } = desk;
  if (facts.some(({ form }) => /part|district|addition/.test(form))) return null;
  const [one, ...rest] = facts[killed].claims.filter((claim) => claim.article === article);
  const [other, ...others] = facts[injured]?.claims.filter((claim) => claim.article === article) ?? [];
  if (!one || !other || rest.length + others.length > 0 || one.voice !== other.voice) return null;
  if (
    [one, other].some((claim) => claim.via || claim.unconfirmed || claim.vague || claim.earlier !== undefined)
  ) return null;
  const place = facts[injured].outcome, hurt = fill(CLAUSES[place].short, base(desk));
  const frame = random.pick([
    "{S} said {F} had been killed and {B} {hurt}.",
    "{F} were killed and {B} {hurt}, {S} said.",
    "{F} were killed and {B} others {hurt}, according to {T}.",
  ]);
  const { subject, end } = one.voice ? refer(desk, one.voice) : { subject: "", end: "" };
  desk.last = null;
  const bare = one.voice ? frame : "{F} were killed and {B} {hurt}.";
  return [capital(fill(bare, {
    S: subject,
    T: end,
    hurt,
    F: () => counted(desk, killed, one),
    B: () => amount(desk, injured, other),
  }))];
}

/** Sentences of what is no part of the event's totals. */
function beyond(desk: Desk, index: number): string[] {
  const { facts, article, random } = desk, fact = facts[index], claim = claimOf(fact, article);
  if (!claim || /total|part|district|addition/.test(fact.form)) return [];
  const { outcome, form, at } = fact,
    slots = { ...base(desk), when: at, F: () => counted(desk, index, claim) };
  const plain = () => random.pick(CLAUSES[outcome].plain.filter((text) => text.startsWith("{F}")));
  const clause = form === "past"
    ? random.pick(PAST[outcome])
    : form === "year"
    ? random.pick(YEAR[outcome])
    : form === "families"
    ? plain()
    : random.pick([
      `in {near}, ${plain()}`,
      `in the nearby town of {near}, ${plain()}`,
      `${plain()} in {near}`,
    ]);
  desk.last = null;
  const { subject, end } = claim.voice ? refer(desk, claim.voice) : { subject: "", end: "" };
  const frame = claim.voice ? random.pick(["@, {S} said.", "@, according to {T}."]) : "@.";
  return [capital(fill(frame, { S: subject, T: end }).replace("@", fill(clause, { ...slots, near: at })))];
}

/** The headline, with the figures of the article's own sentences, without their sources. */
function headline(desk: Desk, safe: (figures: number) => boolean): string {
  const { random, facts, article, figures } = desk, before = figures.length;
  const killed = claimOf(facts[0], article);
  const index = facts.findIndex(({ outcome, form }) => outcome === "injured" && form === "total");
  const injured = claimOf(facts[index], article), slots = { ...base(desk), Blow: capital(desk.kind.blow) };
  const own = (claim: Claim): Claim => ({ ...claim, voice: null, via: undefined });
  const fit = (claim: Claim | undefined, fact: Fact): boolean =>
    claim !== undefined && !claim.vague && !(fact.trap === "growing" && claim.stage === 0);
  if (killed && fit(killed, facts[0]) && random.chance(0.5)) {
    const both = fit(injured, facts[index]) && random.chance(0.4);
    const frames = both ? HEADLINES.both : killed.stage === 1 ? HEADLINES.grown : HEADLINES.killed;
    const title = capital(fill(random.pick(frames), {
      ...slots,
      K: () => amount(desk, 0, own(killed)),
      I: () => amount(desk, index, own(injured!)),
    }));
    if (safe(before)) return title;
    figures.splice(before);
  }
  return capital(fill(random.pick(HEADLINES.none), slots));
}

/**
 * Writes an article.
 *
 * @param desk the writer
 * @param safe whether the figures from that index on leave every grade as it is
 * @returns its paragraphs, the headline first, with marks
 */
export function writeArticle(desk: Desk, safe: (figures: number) => boolean): string[] {
  const { random, facts, kind, words } = desk, { town, country } = words;
  const colour = [...kind.colour, ...COLOUR].filter(() => random.chance(0.2));
  const totals = facts.map(({ form }, index) => form === "total" ? index : -1).filter((index) => index > 0);
  const injured = totals.find((index) => facts[index].outcome === "injured") ?? -1;
  const compound = random.chance(0.5) ? together(desk, 0, injured) : null;
  const groups = [compound ?? total(desk, 0)];
  for (const index of totals) if (!(compound && index === injured)) groups.push(total(desk, index));
  const paragraphs = groups.filter((group) => group.length > 0).map((group) => group.join(" "));
  const voice = [...desk.met].find((voice) => desk.modes.get(voice)!.pronoun !== "");
  if (voice && random.chance(0.5)) {
    const { subject } = refer(desk, voice);
    paragraphs.push(capital(`${subject} said ${random.pick(STATEMENTS)}.`));
  }
  for (const text of colour) paragraphs.splice(random.whole(1, paragraphs.length), 0, text);
  facts.forEach((_, index) => paragraphs.push(...beyond(desk, index)));
  const [lead = `A ${kind.blow} has struck ${town}.`, ...rest] = paragraphs;
  const dateline = random.chance(0.6) ? `${town.toUpperCase()}, ${country} — ` : "";
  const by = random.chance(0.2) ? [words.byline] : [],
    tail = random.chance(0.2) ? ["Share this article"] : [];
  return [headline(desk, safe), ...by, dateline + lead, ...rest, ...tail];
}
