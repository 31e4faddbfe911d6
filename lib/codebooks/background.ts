/**
 * Words that tell a report of harm from one of what came of it, and of illness.
 *
 * @module
 */

/** Words of disease: people taken to hospital in such a report are ill, not injured. */
export const DISEASE: readonly string[] =
  "virus outbreak infection infections infected measles cholera covid coronavirus pandemic epidemic ebola influenza flu disease vaccination fever malaria dengue pneumonia meningitis diarrhoea dysentery typhoid"
    .split(" ");

/** Words of a headline that tells what came of harm done earlier: the harm itself is background. */
export const AFTERMATH: readonly string[] =
  `sentenced sentence sentences pleads pleaded guilty convicted acquitted trial verdict jailed anniversary memorial
  remembers inquest lawsuit sues commemorates`.split(/\s+/);

/** Words that tell the same where the headline does not tell of the harm as news. */
export const AFTERMATH_MAYBE: readonly string[] =
  "court bail bond jail appeal appeals charged indicted decree inquiry".split(" ");

/** Words by which a headline tells of harm as news. */
export const FRESH: readonly string[] =
  "kills kill killed dead die dies died injures injured hurt wounded wounds missing leaves left".split(" ");

/** Words by which the first sentence of an article tells the same. */
export const AFTERMATH_TOLD: readonly string[] =
  "sentenced guilty convicted acquitted pleaded anniversary anniversaries inquest verdict verdicts commemorate commemorated commemorates commemorating commemoration commemorations remembrance"
    .split(" ");

/** Words that tell the same where it names a stretch of years or months. */
export const MARKING: readonly string[] = ["mark", "marks", "marked", "marking"];

/** A court in the first sentence tells the same where one of these stands with it. */
export const COURTS: readonly string[] = ["court", "trial", "tribunal"],
  HEARD: readonly string[] =
    "told heard hears accused charged defendant defendants jury judge judges prosecutor prosecutors hearing"
      .split(" ");

/** Words of a verdict: who was killed or hurt was so before. */
export const VERDICTS: readonly string[] =
  "sentenced convicted acquitted guilty convicting sentencing conviction".split(" ");

/** Words at the opening of a sentence that tells of something beside the event. */
export const OPENING_APART: readonly string[] = ["separately", "elsewhere", "previously"];

/** Words before an event that is another than the one reported. */
export const APART: readonly string[] = "separate unrelated similar previous comparable".split(" ");

/** Nouns for what lasts longer than an event, and sums up many. */
export const CONFLICTS: readonly string[] = "war conflict insurgency rebellion uprising hostilities".split(
  " ",
);

/** Nouns for the time from which such a sum is counted. */
export const BEGINNINGS: readonly string[] = "start beginning outbreak onset".split(" ");

/** Words of an attack that answers harm done before. */
export const REPRISALS: readonly string[] =
  `attack attacks attacked raid raids raided raiding strike strikes struck airstrike airstrikes offensive crackdown
  bombardment bombarded bombed bombing pounded pounding blasted shelled shelling stormed storming retaliation
  retaliate retaliated retaliating reprisal reprisals revenge avenge invaded invasion incursion incursions`
    .split(/\s+/);

/** Words behind which a sentence tells what it answers. */
export const COMMON_RECALLS: readonly string[] =
  "after following wake response retaliation reprisal revenge reply answer avenge avenging".split(" ");

/** Words that lead back to the event reported. */
export const NOW: readonly string[] = "now today currently latest".split(" ");
