/**
 * Furniture of news pages: lines that belong to the page and not to the article.
 *
 * Each pattern reads one whole line (or, for appeals, one sentence) in which every run of blanks is one blank. None is
 * made for one article; each is narrow, because a line of the article must never be taken for the page. No pattern can
 * backtrack over more than one word.
 *
 * @module
 */

/** What a piece of furniture is for. */
export type FurnitureKind =
  | "age"
  | "appeal"
  | "byline"
  | "caption"
  | "comments"
  | "credit"
  | "date"
  | "follow"
  | "headline"
  | "link"
  | "links"
  | "newsletter"
  | "reading time"
  | "rights"
  | "tools";

/** A pattern of furniture, with a line that it reads and one that it must not read; both are invented. */
export interface FurniturePattern {
  /** What the line is for. */
  kind: FurnitureKind;
  /** What makes it furniture; the words before only save time. */
  pattern: RegExp;
  /** Words, in small letters, of which the line begins with one ("0" for a digit); tried on no other line. */
  starts?: string;
  /** Words of which the line holds one; tried on no other line. */
  holds?: RegExp;
  /** Only among the first lines of a page. @default false */
  top?: boolean;
  /** A line that it reads. */
  example: string;
  /** A line of an article that looks like it. */
  counterexample: string;
}

/** Words that all begin with a capital, but for those that join names. */
const NAMES = String
  .raw`(?:[\p{Lu}@«“][^\s]*|[&|/–—-])(?: (?:[\p{Lu}\d@(«“][^\s]*|and|for|of|the|via|in|from|with|at|de|der|van|bin|al-[^\s]+|el-[^\s]+|staff|correspondents?|reporters?|editors?|writers?|agencies|[&|/–—-]))*`;
const AGENCY =
  "(?:AP|AFP|EPA|EFE|DPA|PA|UPI|Reuters|Getty|Anadolu|Xinhua|TASS|SIPA|Shutterstock|Alamy|Bloomberg|Zuma)";
const ROLE =
  "(?:[Ff]ile|FILE|Stringer|Handout|HANDOUT|Pool|POOL|Getty|Images|Photos?|Photograph|Courtesy|Screengrab|Screenshot)";
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

/** Lines that stand for themselves. */
export const FURNITURE: readonly FurniturePattern[] = [
  {
    kind: "links",
    starts: "related recommended popular similar more other latest top trending featured",
    pattern:
      /^(?:related|recommended|popular|similar|more|other|latest|top|trending|featured) (?:posts?|stor(?:y|ies)|articles?|news|content|topics|coverage|reading|links|videos?)(?: ?:)?$/i,
    example: "Related posts",
    counterexample: "More stories came from the camp.",
  },
  {
    kind: "links",
    starts: "read also see more you don related recommended most trending editor editors further in what",
    pattern:
      /^(?:read more|read also|read next|also read|see also|see more|more on this(?: story| topic)?|more coverage|you (?:may|might) (?:also )?like|you may be interested in|don[’']t miss|what to read next|related|recommended for you|most (?:read|popular|viewed|shared)|trending now|editors?[’']s? picks?|further reading|in case you missed it)(?: ?:)?$/i,
    example: "Read more:",
    counterexample: "Read more books, she told the boy.",
  },
  {
    kind: "links",
    starts: "more",
    pattern: /^more from [^.!?“”"]{2,60}$/i,
    example: "More from Lantern",
    counterexample: "More from the north had fled by noon.",
  },
  {
    kind: "link",
    starts: "related read also must see more recommended watch listen in don",
    pattern:
      /^(?:related(?: story| article| video| coverage)?|read more|read also|read next|also read|must read|see also|see more|more on this|recommended|watch|listen|in pictures|don[’']t miss) ?: ?[^\s].{0,200}[^.\s]$/i,
    example: "Related: Under siege in Tel Harun",
    counterexample: "Related: that was the word he used, she said.",
  },
  {
    kind: "reading time",
    starts: "estimated read reading 0",
    pattern:
      /^(?:(?:estimated )?read(?:ing)? time ?:? ?\d{1,3} ?min(?:ute)?s?|\d{1,3}[ -]?min(?:ute)?s? read)$/i,
    example: "3 min read",
    counterexample: "30 minutes later the gate fell.",
  },
  {
    kind: "age",
    starts: "this",
    pattern:
      /^this (?:story|article|post|page|report) is (?:now )?(?:over |more than |about |at least )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:day|week|month|year)s? old\.?$/i,
    example: "This article is more than 3 years old.",
    counterexample: "This story is two years old, he said, and still hurts.",
  },
  {
    kind: "caption",
    starts: "photo photos photograph photographs picture pictures image images illustration graphic cover",
    pattern: new RegExp(
      String
        .raw`^(?:P(?:hoto(?:graph)?s?|HOTO|ictures?)|I(?:mages?|MAGE)|Illustration|Graphic|Cover)(?: [Cc]redits?)?(?: ?:| by| via| courtesy of| courtesy) ${NAMES}\.?$`,
      "u",
    ),
    example: "Photo via Meridian Wire",
    counterexample: "Photos by satellite show that the bridge is down",
  },
  {
    kind: "caption",
    starts: "credit credits",
    pattern: new RegExp(String.raw`^Credits? ?: ${NAMES}\.?$`, "u"),
    example: "Credit: Omar Haddad/AP",
    counterexample: "Credit: that is what the farmers want.",
  },
  {
    kind: "byline",
    starts: "by written reported words",
    top: true,
    pattern: new RegExp(String.raw`^(?:By|BY|Written by|Reported by|Words by) ${NAMES}$`, "u"),
    example: "By Meridian Wire staff",
    counterexample: "By Sunday the army had left",
  },
  {
    kind: "credit",
    starts: "additional with further local",
    pattern: new RegExp(
      String
        .raw`^(?:Additional|With additional|With|Further|Local) (?:reporting|research|writing|editing|translation)(?: was| were)?(?: contributed| provided)? (?:by|from) (?:the )?${NAMES}\.?$`,
      "u",
    ),
    example: "Additional reporting by Meridian Wire",
    counterexample: "With reporting from the town cut off, nobody knew.",
  },
  {
    kind: "credit",
    starts: "reporting writing editing research compiled translation",
    pattern:
      /^(?:Reporting|Writing|Editing|Research|Compiled|Translation)(?: was| were)?(?: contributed| provided)? by (?:\p{Lu}|an? (?:employee|reporter|contributor))[^“”"]{2,300}$/u,
    example: "Reporting was contributed by Omar Haddad from Marsa.",
    counterexample: "Reporting by the league was late, a clerk said.",
  },
  {
    kind: "credit",
    holds: /\bcontributed\b/,
    pattern: new RegExp(
      String
        .raw`^${NAMES},?(?: also)? contributed (?:additional |to )?(?:reporting|research|this report)(?: (?:from|in|for|to) ${NAMES})?\.?$`,
      "u",
    ),
    example: "Omar Haddad contributed reporting from Marsa.",
    counterexample: "Omar Haddad contributed research to the plan that the army made.",
  },
  {
    kind: "credit",
    holds: /\bcontributed\b/,
    pattern:
      /^\p{Lu}[^“”";]{2,200} contributed (?:additional )?(?:reporting )?to this (?:report|story|article|post|piece)\.?$/u,
    example: "The Associated Press contributed to this report.",
    counterexample: "Three ministries contributed to this report on the dams, the auditor said.",
  },
  {
    kind: "credit",
    starts: "this",
    pattern:
      /^this (?:story|article|report|piece|post) (?:was |is |has been |had been )?(?:originally |first )?(?:published|appeared|produced|syndicated|republished|reproduced)[^“”"]{2,200}$/i,
    example: "This article was originally published by Meridian Wire.",
    counterexample: "This story was first told by a fisherman.",
  },
  {
    kind: "rights",
    holds: /©|\([Cc]\)|[Cc]opyright|COPYRIGHT|[Rr]ights [Rr]eserved|RIGHTS RESERVED/,
    pattern:
      /^(?:©|\(c\) |copyright )(?=[^\n]{0,200}(?:\d{4}|rights reserved))[^\n]{0,200}$|^[^.“”"]{0,100}\ball rights reserved\.?$/i,
    example: "© 2024 Meridian Wire. All rights reserved.",
    counterexample: "Copyright is not what the farmers ask for.",
  },
  {
    kind: "comments",
    starts: "0 view show hide add post leave read a all comment comments be have no",
    pattern:
      /^(?:(?:\d{1,5} |view |show |hide |add |post |leave |read )?(?:a |all )?comments?(?: \(\d{1,5}\))?|(?:be the first to )?comment on this (?:story|article)|have your say|no comments yet)\.?$/i,
    example: "Comments",
    counterexample: "Comments by the governor made many angry",
  },
  {
    kind: "comments",
    starts: "join",
    pattern:
      /^join (?:the|our) (?:conversation|discussion|debate|community|commenting forum|comments?(?: section)?)\b.{0,30}$/i,
    example: "Join the conversation",
    counterexample: "Join the army, the poster said, and see the world.",
  },
  {
    kind: "comments",
    starts: "join",
    pattern:
      /^join [^“”"]{0,60}\b(?:conversations?|discussions?)\b[^“”"]{0,60}\b(?:readers|replies|comments)\b[^“”"]{0,60}$/i,
    example: "Join lively conversations, follow other Lantern readers and see their replies",
    counterexample: "Join us, the conversation went, or leave.",
  },
  {
    kind: "comments",
    starts: "leave post add share what let",
    pattern:
      /^(?:(?:leave|post|add|share) (?:a|your) (?:comments?|reply|thoughts|opinions?)|what do you think\? (?:let us know|tell us|share)|let us know (?:what you think|your thoughts))\b[^“”"]{0,80}$/i,
    example: "What do you think? Let us know in the comments below.",
    counterexample: "What do you think? the judge asked.",
  },
  {
    kind: "follow",
    starts: "follow like find watch join",
    pattern:
      /^(?:follow|like|find|watch|join) [^“”"]{1,60} (?:on|at) (?:twitter|x|facebook|instagram|telegram|tiktok|youtube|linkedin|threads|bluesky|mastodon|whatsapp|snapchat)\b[^“”"]{0,60}$/i,
    example: "Follow Omar Haddad on Twitter: @ohaddad",
    counterexample: "Follow the trucks on foot, the officer told his men.",
  },
  {
    kind: "follow",
    starts: "follow on twitter",
    pattern: /^(?:follow @\w{2,30}|(?:on )?twitter ?: ?@\w{2,30}|follow us\b[^“”",]{0,60})\.?$/i,
    example: "Follow @ohaddad",
    counterexample: "Follow us, the guide said",
  },
  {
    kind: "newsletter",
    starts: "please sign subscribe register get enter",
    pattern:
      /^(?:please )?(?:(?:sign up|subscribe|register) (?:for|to|now|here|today)\b[^“”"]{0,120}\b(?:newsletters?|inbox|alerts?|briefings?|mailing list)|get [^“”"]{0,120}\b(?:(?:in|to) your inbox|newsletters?)|enter your e-?mail)\b[^“”"]{0,120}$/i,
    example: "Sign up for our morning newsletter",
    counterexample: "Sign up, the alert said, or lose your pay, officers told their men.",
  },
  {
    kind: "newsletter",
    starts: "by thank thanks you",
    pattern:
      /^(?:by (?:signing up|subscribing|clicking|entering your)\b[^“”"]{0,160}\b(?:you (?:agree|accept|consent)|privacy|terms)\b[^“”"]{0,160}|thanks? (?:you )?for (?:signing up|subscribing)\W{0,2}|you can unsubscribe at any time\.?)$/i,
    example: "By signing up, you agree to our terms.",
    counterexample: "By signing up, farmers lost the land, they said.",
  },
  {
    kind: "tools",
    starts:
      "share tweet print copy listen bookmark advertisement advertising sponsored promoted story article skip back loading sign log subscribe view show hide enlarge toggle",
    pattern:
      /^(?:share|share this(?: article| story| post| page)?|share on (?:facebook|twitter|x|whatsapp|linkedin)|tweet|print|print this (?:article|story|page)|copy link|listen to this (?:article|story)|bookmark|advertisement|advertising|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after)(?: this)?(?: the)? ?(?:advertisement|ad)?|skip (?:to (?:main )?content|past newsletter promotion|advertisement)|back to top|loading\W{0,3}|sign in|log in|subscribe|subscribe now|view gallery|show caption|hide caption|enlarge this image|toggle caption)$/i,
    example: "Share this article",
    counterexample: "Share the bread, she said.",
  },
  {
    kind: "date",
    starts:
      "0 published updated last posted modified first monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
    top: true,
    pattern: new RegExp(
      `^(?:(?:Published|Updated|Last updated|Posted|Modified|First published)(?: on| at)? ?:? ?)?(?:${WEEKDAY},? )?` +
        `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})` +
        `(?:[ ,|–-]{1,3}(?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?$`,
      "i",
    ),
    example: "Saturday, June 8, 2024",
    counterexample: "Saturday, June 8, was the day on which the town fell.",
  },
];

/** Words, in small letters, with which a notice of rights begins, after its first marks. */
export const CREDIT_STARTS = "c copyright";

/**
 * Small words with which a line may end that is a credit, a notice of rights or a caption with its credit; any other
 * such line ends in a name, a number or a bracket.
 */
export const CREDIT_ENDS =
  "and for of the via in from with at de der van bin staff correspondent correspondents reporter reporters editor editors writer writers agencies reporting research report story article post piece reserved";

/** A credit in brackets at the end of a caption: a name and an agency, or what the picture is. */
export const CAPTION_CREDITS: readonly RegExp[] = [
  new RegExp(String.raw`^(?=[^\n]*\b${ROLE}\b)(?:[Ff]ile|${NAMES})$`, "u"),
  new RegExp(String.raw`^(?!${AGENCY}/)${NAMES}/${AGENCY}\b.{0,30}$`, "u"),
  new RegExp(String.raw`^(?!${AGENCY}/)(?:\p{Lu}[^\s/]* ){1,3}\p{Lu}[^\s/]*/${AGENCY}\b.{0,30}$`, "u"),
  new RegExp(String.raw`^(?:\p{Lu}[^\s]* ){1,3}for The \p{Lu}.{0,40}$`, "u"),
];

/** A credit without brackets at the end of a caption. */
export const CAPTION_TAIL: RegExp = new RegExp(
  String
    .raw`[.!?’”"'] ?(?:(?:Photograph|Photo|Picture|Image|Illustration)s?(?: by)? ?: ?|Credit ?(?::|\.\.\.|…) ?)${NAMES}\.?$`,
  "u",
);

/** Words of appeals for money; a text without any of them is not looked at further. */
export const APPEAL_HINTS: readonly string[] = [
  "Your support",
  "Your donation",
  "Your contribution",
  "Your gift",
  "Your subscription",
  "Your generosity",
  "paywall",
  "journalism",
  "ive today",
  "ive now",
  "onate today",
  "onate now",
  "ubscribe today",
  "ubscribe now",
  "ontribute today",
  "ontribute now",
];

/** Sentences that ask readers for money, each with one that it must not read. */
export const APPEALS: readonly FurniturePattern[] = [
  {
    kind: "appeal",
    starts: "your",
    pattern:
      /^your (?:support|donation|contribution|gift|subscription|generosity)\b.{0,200}\b(?:us|our|journalis[mt]s?|reporters?|reporting|newsroom|all the difference)\b/i,
    example: "Your support keeps our reporters on the ground.",
    counterexample: "Your support is what the soldiers want.",
  },
  {
    kind: "appeal",
    starts: "please give donate subscribe contribute",
    pattern: /^(?:please )?(?:give|donate|subscribe|contribute) (?:today|now)\b(?! (?:that|as|because))/i,
    example: "Give today and read without limits.",
    counterexample: "Give back the land, the farmers said.",
  },
  {
    kind: "appeal",
    starts: "please help support fund sustain",
    pattern:
      /^(?:please )?(?:help us |help )?(?:support|fund|sustain) (?:our |independent |quality |fearless |free )+(?:journalism|reporting|newsroom|reporters|journalists)\b/i,
    example: "Support our independent journalism.",
    counterexample: "Support for independent journalism has fallen in Sarab.",
  },
  {
    kind: "appeal",
    holds: /paywall/i,
    pattern: /\b(?:we|our)\b.{0,200}\bpaywalls?\b/i,
    example: "We keep our pages free of paywalls.",
    counterexample: "The paywall of the newspaper cost it readers.",
  },
  {
    kind: "appeal",
    starts: "we",
    pattern: /^we (?:believe|think) (?:that )?(?:quality |independent |good |free )?journalism\b/i,
    example: "We believe quality journalism is for everyone.",
    counterexample: "Most believe quality journalism is dead.",
  },
];
