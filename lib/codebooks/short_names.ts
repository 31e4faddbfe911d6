/**
 * Short forms of given names: who is Dave in one article is David in another.
 *
 * @module
 */

const PAIRS =
  `abe abraham, al albert, alex alexander, alex alexandra, andy andrew, art arthur, barb barbara, becky rebecca,
ben benjamin, bernie bernard, bert albert, bill william, billy william, bob robert, bobby robert, brad bradley,
cathy catherine, charlie charles, chris christopher, chris christine, chuck charles, cindy cynthia, dan daniel,
danny daniel, dave david, deb deborah, debbie deborah, dick richard, don donald, doug douglas, ed edward, eddie edward,
frank francis, fred frederick, gabe gabriel, gene eugene, geoff geoffrey, george georgios, gerry gerald, greg gregory,
hal harold, hank henry, harry harold, jack john, jake jacob, jeff jeffrey, jen jennifer, jenny jennifer, jerry gerald,
jim james, jimmy james, joe joseph, joey joseph, johnny john, jon jonathan, josh joshua, judy judith, kate katherine,
kathy kathleen, katie katherine, ken kenneth, kim kimberly, larry lawrence, len leonard, leo leonard, les leslie,
liz elizabeth, lou louis, maggie margaret, marty martin, matt matthew, meg margaret, mick michael, mike michael,
mitch mitchell, nate nathan, ned edward, nick nicholas, norm norman, pam pamela, pat patrick, pat patricia, peggy margaret,
pete peter, phil philip, phil phillip, ray raymond, rich richard, rick richard, rob robert, rod rodney, ron ronald,
russ russell, sally sarah, sam samuel, sam samantha, sandy sandra, stan stanley, steve steven, steve stephen, stu stuart,
sue susan, ted edward, ted theodore, terry terence, tim timothy, toby tobias, tom thomas, tommy thomas, tony anthony,
vic victor, vince vincent, walt walter, will william, zach zachary`;

/** Each short form with the names that it can stand for, in lower case. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(PAIRS.split(",").map((pair) => pair.trim().split(" ")), ([short]) => short)]
    .map(([short, pairs]) => [short, pairs.map(([, full]) => full)]),
);
