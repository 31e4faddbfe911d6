/**
 * Frames: the rules of a codebook, compiled so that only sentences that can carry one are looked at.
 *
 * @module
 */
import type { Codebook } from "../../vocabulary.ts";
import { capitalOf, cut } from "../words/cut.ts";
import { createPatterns, type Patterns, type WordClasses, wordsOf } from "../words/patterns.ts";

/** A rule of a frame. */
export interface FrameRule {
  /** Number of the rule among all. */
  number: number;
  frame: string;
  /** Number of the frame in the codebook. */
  order: number;
  rule: string;
  /** Whether one of its `with` must stand in the sentence. */
  needs: boolean;
  /** Whether a word can bar it. */
  barred: boolean;
  /** Whether its words can stand in a phrase that means something else. */
  excepted: boolean;
}

/** Words of a rule as they are looked for. */
export interface FrameTerm {
  rule: FrameRule;
  capitals: readonly number[];
}

/** The frames of a codebook. */
export interface Frames {
  rules: FrameRule[];
  /** Words that make a frame. */
  any: Patterns<FrameTerm>;
  /** Words of which one must stand in the sentence. */
  with: Patterns<FrameTerm>;
  /** Words of which none may. */
  without: Patterns<FrameTerm>;
  /** Phrases that take away what makes a frame inside them. */
  except: Patterns<FrameTerm>;
}

/** Compiles the frames of a codebook. */
export function compileFrames(codebook: Codebook, classes: WordClasses): Frames {
  const rules: FrameRule[] = [], any = createPatterns<FrameTerm>(classes);
  const needed = createPatterns<FrameTerm>(classes), barred = createPatterns<FrameTerm>(classes);
  const excepted = createPatterns<FrameTerm>(classes);
  const fill = (patterns: Patterns<FrameTerm>, phrases: readonly string[], rule: FrameRule): void => {
    for (const phrase of phrases) {
      patterns.add(wordsOf(phrase), {
        rule,
        capitals: cut(phrase).map((word) => capitalOf(word) === 2 ? 2 : 0),
      });
    }
  };
  codebook.frames.forEach(({ frame, patterns }, order) => {
    for (const pattern of patterns) {
      const rule = {
        number: rules.length,
        frame,
        order,
        rule: pattern.rule,
        needs: Boolean(pattern.with?.length),
        barred: Boolean(pattern.without?.length),
        excepted: Boolean(pattern.except?.length),
      };
      rules.push(rule);
      fill(any, pattern.any, rule);
      fill(needed, pattern.with ?? [], rule);
      fill(barred, pattern.without ?? [], rule);
      fill(excepted, pattern.except ?? [], rule);
    }
  });
  return { rules, any, with: needed, without: barred, except: excepted };
}
