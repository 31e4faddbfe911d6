/**
 * What makes a number no count of people: measures behind it, labels before it.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Signs of money before a number. */
export const MONEY: readonly string[] = list("$ € £ ¥ us$ a$ ₹ usd eur gbp");

/** Words before a number that is a name. */
export const LABELS: readonly string[] = list(`
  no number bus line tram train gate flight route highway interstate channel room page chapter article section act area
  psalm apollo boeing airbus version grade level phase top magnitude age aged resolution unit ward district category
  category-type dialled dialed call calling convoy platform pier block building apartment cell camp sector zone
  terminal runway kilometre kilometer km mile marker station exit junction motorway freeway hotline`);

/** Words behind a number that measures something. */
export const MEASURES: readonly string[] = list(`
  percent % cent a.m. p.m. am pm year years year-old yr yrs km kilometers kilometres kilometer kilometre miles mile
  metres meters feet foot ft kg pounds lb lbs tonnes tons degrees hours hour minutes minute seconds days day weeks week
  months month decades mph kph gallons litres liters acres hectares dollars euros crowns pounds rubles rupees yen yuan
  pesos francs dinars points goals utc gmt est bst times storey storeys story stories storied inches cm mm ° per o'clock o’clock
  metre meter knots watts megawatts degrees`);

/** Words behind "one" that make it no number: "at one point". */
export const TURNS: readonly string[] = list(`
  point day time side way hand thing another step night evening morning place part reason case such`);

/** Words before "one" that make it a pronoun: "the little one", "that one". */
export const ONES: readonly string[] = list(`
  little young younger youngest old older oldest small smaller smallest big bigger biggest other that this which every second third fourth fifth
  each new last first next latest same poor loved bad good only`);

/** Names of streets behind the number of a house. */
export const STREETS: readonly string[] = list(
  "street road avenue lane square boulevard drive close terrace st ave rd way place",
);

/** Nouns whose rate follows a number: "12 deaths a day", "per 100,000". */
export const RATES: readonly string[] = list("per every");
