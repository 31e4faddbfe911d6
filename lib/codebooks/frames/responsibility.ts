/**
 * The frame of responsibility.
 *
 * @module
 */
import type { Frame } from "../../vocabulary.ts";
import { IN_CHARGE, terms } from "./terms.ts";

/** Blame or credit for how things went. */
export const RESPONSIBILITY: Frame = {
  frame: "responsibility",
  definition:
    "Blame or credit for the course of events: somebody in charge, a policy or a plan that failed, was slow, or worked.",
  patterns: [
    {
      rule: "blame",
      any: terms(`
        blame, blamed, blames, blaming, blamed on, at fault, guilt of, faulted, finger pointing, pointed the finger,
        culpab*, holds responsible, held responsible, hold responsible, responsible for the, those responsible, to
        justice, bears responsibility, bear responsibility, took responsibility for, takes responsibility for, take
        responsibility, take full responsibility, took full responsibility, accepted responsibility, accept
        responsibility, primary responsibility, held to account, hold to account, held accountable, hold accountable,
        accountable for, accountability, liable for, let us down, let them down, let people down, let the people down,
        scapegoat*, botch*, bungl*, mishandl*, mismanag*, cover up, covered up, covering up, inaction, complacen*,
        dereliction*, negligen*, neglected, incompeten*, inept*, reckless*, corruption, corrupt, too slow to, too
        slowly, slow to respond, slow to react, slow to act, slow response, responded late, sluggish response, delayed
        response, slow in coming, should have been, should have done, should have acted, should have known, could have
        been prevented, could have been avoided, could have prevented, preventable, avoidable, man made disaster,
        human error, pilot error, loophole*`),
      except: terms(`
        responsible for the day to day, anti corruption, corrupt file*, reckless driving, neglected tropical`),
    },
    {
      rule: "failure",
      any: terms(`
        failed strategy, failed policy, failed policies, failure of, failures of, failure to, failures, failing to,
        failing, failed to, fails to, failed, ineffective*, inefficien*, inadequate*, insufficient*, unprepared, ill
        prepared, ill equipped, poorly prepared, poorly trained, poor planning, bad planning, lack of, should have,
        ought to have, laid bare, exposed weaknesses, shortcoming*, weakness*, flaw, flaws, flawed, lapse, lapses,
        blunder*, mistake, mistakes, missteps, lax security, lax oversight, lax enforcement, lax safety, lax rules,
        shoddy, substandard, delays in, incapable, unable to cope, unable to protect, unable to prevent, unable to
        stop, could not protect, could not prevent, did not act, did nothing, does nothing, done nothing, not done
        enough, not doing enough, did not do enough, did too little, too little too late, ignored warning*, ignored
        the warning*, ignored calls, ignored repeated, had been warned, was warned, were warned, been told that, knew
        of the, knew about, knew that, kept silent, too late, yet to explain, yet to answer, has not explained,
        refused to explain, sacked, dismissed the, fired the general, fired the head, fired the minister, fired the
        director, fired the chief, despite warning*, despite repeated warning*, warnings were, dysfunction*, breakdown
        of, broken promise*, broke promises, broke their promise*, never materialized, never materialised, on paper,
        could not hold`),
      with: IN_CHARGE,
      except: terms(`
        failing health, failed coup*, failed attempt*, failed bid, failed to score, failed to convert, failed to
        qualify, failed to finish, failed to win, failed to reach the final, failed to appear in court`),
    },
    {
      rule: "criticism",
      any: terms(`
        critic, critics, criticis*, criticiz*, rebuke*, under fire for, came under fire, come under fire, condemned
        the government, condemned the army, condemned the authorities, condemned the ministry, condemned the police,
        condemned the council, condemned the president, condemned the administration, denounced the government, raised
        questions about, raises questions about, called into question, calls into question, questions over, questioned
        why, questioned how, questioned whether, outrage over, outrage at, public anger, anger over, anger at,
        backlash, demanded answers, demand answers, demanding answers, lessons learned, lessons to be learned, lessons
        must be learned`),
      except: terms(`
        film critic*, food critic*, art critic*, music critic*, theatre critic*, literary critic*, critics' choice,
        critics choice`),
    },
    {
      rule: "accuses",
      any: terms(`
        accuse, accuses, accused, accusing, accusation*, alleged, alleges, faces allegations, face allegations`),
      with: terms(`
        government of, government 's, authorities of, officials of, police of, ministry of failing, minister of,
        president of, army of, military of, council of, administration of, company of, agency of, management of,
        leaders of failing, of failing, of failure, of mishandling, of ignoring, of negligence, of neglect, of
        covering, of inaction, of incompetence, of mismanagement, of mismanaging, of doing nothing, of doing too
        little, of reacting, of responding, failed to, negligen*`),
      except: terms(`accused stood, accused person*`),
    },
    {
      rule: "consequences",
      any: terms(`
        resign over, resigned over, called on him to resign, called on her to resign, calls for his resignation, calls
        for her resignation, calls to resign, demanded his resignation, demanded her resignation, calls for the
        resignation, forced to resign, sacked over, sacked for, dismissed over, fired over, stepped down over, stepped
        down after, suspended over, public inquiry, independent inquiry, inquiry into, official inquiry, independent
        investigation, parliamentary inquiry, censure*, no confidence, impeach*, class action, sued for negligence,
        apologised for, apologized for, apologise for, apologize for, apologised to, apologized to`),
    },
    {
      rule: "credit",
      any: terms(`
        thanks to the, credit for, credited with, credited the, deserves credit, praised the, praised for, praised
        her, praised his, hailed the, commended, applauded the, thanked the, success of the, paid off, saved lives,
        saved many lives, averted, prevented a worse, prevented further`),
      with: IN_CHARGE,
    },
  ],
  examples: [
    "Critics blame the ministry for the failed defence of the valley.",
    "The inspectors had ignored warnings about the dam, and residents said that the flood could have been prevented.",
  ],
  counterexample: "Police accused the man of stealing a car.",
  reason:
    "Blame for a crime is not blame for the course of events, so that accusing counts only against those in charge; failing counts beside somebody or something in charge, since keys, hearts and strikers fail too.",
};
