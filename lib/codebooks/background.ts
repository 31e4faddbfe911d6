/**
 * Words that tell a report of harm from one of what came of it, and of illness.
 *
 * @module
 */

/** Words of disease: people taken to hospital in such a report are ill, not injured. */
export const DISEASE: readonly string[] =
  "virus outbreak infection infections infected measles cholera covid coronavirus pandemic epidemic ebola influenza flu disease vaccination"
    .split(" ");

/** Words of a headline that tells what came of harm done earlier: the harm itself is background. */
export const AFTERMATH: readonly string[] =
  `sentenced sentence sentences pleads pleaded guilty convicted acquitted trial verdict court bail bond jail jailed
  anniversary memorial remembers inquest lawsuit sues appeal appeals charged indicted decree inquiry released commemorates`
    .split(/\s+/);

/** Words of a verdict: who was killed or hurt was so before. */
export const VERDICTS: readonly string[] =
  "sentenced convicted acquitted guilty convicting sentencing conviction".split(" ");
