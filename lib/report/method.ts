/**
 * How a report was made and what it does not show, in words.
 *
 * @module
 */

/** How the tables are made, a paragraph each. */
export const METHOD: readonly string[] = [
  "Every text is split into sentences; what belongs to the page and not to the article is marked and left out. " +
  "Figures, statements, mentions and frames are found by rules, words and codebooks. There is no trained model and no " +
  "chance in it.",
  "A figure is one statement of how many people came to harm. Its words set its bounds: “at least” leaves the upper " +
  "end open, “nearly” the lower. It is given to the source that the sentence, the quotation or the sentence before it " +
  "names; where there is none it stands in the report’s own words.",
  "Figures of the same harm make a tally: outcome, people, place and days that can be the same. Sources that are one " +
  "voice under several names are one origin. A tally with two origins that agree is corroborated, with one it is " +
  "single however many outlets carry it, and contested where no number satisfies all its figures.",
  "Mentions are counted in 1,000 words of the article. A passage carries a frame where words of the codebook stand in it.",
];

/** What no reader should take from a report, a sentence each. */
export const LIMITS: readonly string[] = [
  "It shows what was printed, not what happened. A figure on which all agree can be wrong.",
  "Two origins can have a common one that no report names, so corroborated is not verified.",
  "Rules miss what they do not know: a number spread over two sentences, irony, a source that only the context gives.",
  "The reports are those of this corpus, not a sample of all coverage; differences between outlets are of these articles.",
  "A frame is found by its words. A passage may carry it without them, or use them to deny it.",
  "Only English is coded.",
];
