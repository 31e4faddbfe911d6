/**
 * How the words of frames are written down, and words that several frames ask for.
 *
 * @module
 */

/** Words, phrases and stems, a comma between. */
export const terms = (text: string): string[] =>
  text.split(",").map((term) => term.trim().replace(/\s+/g, " ")).filter((term) => term !== "");

/** Those who rule, run or decide something, and what they run it by. */
export const IN_CHARGE: string[] = terms(`
  government*, minister*, ministry, ministries, president*, administration, cabinet, parliament, congress, senate,
  lawmakers, politician*, leader*, leadership, state, city council, council*, mayor*, governor*, authority,
  authorities, official*, agency, agencies, department*, regulator*, inspector*, commission*, bureau*, police,
  sheriff*, prosecutor*, court*, judge*, army, military, troops, soldiers, security forces, forces, commander*,
  general, generals, pentagon, coalition, company, companies, firm*, airline*, operator*, manufacturer*, contractor*,
  developer*, owner*, landlord*, employer*, executive*, chief executive, ceo, board, management, manager*, coach,
  coaches, federation, league, association, organiser*, organizer*, hospital*, health service, school*, university,
  church, bank, banks, system, policy, policies, strategy, strategies, plan, plans, response, safety, maintenance,
  rules, regulation*, law, laws, warning*, evacuation*, planning, preparedness, oversight, supervision`);
