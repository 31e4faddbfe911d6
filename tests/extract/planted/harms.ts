/**
 * Sentences of the missing, the detained, the displaced, and of dead and hurt not told apart.
 *
 * @module
 */

/** Sentences with one figure or more of people missing. */
export const MISSING: readonly string[] = `
{missing people} are missing after {cause} {where}, {body} said.
{missing riders} were missing when a boat sank {km} off {town} {when}.
{missing people} were still missing {when}, according to {body}.
{missing people} remained unaccounted for {where} {when}, {body} said.
{missing staff} are unaccounted for after a shaft flooded {where}.
{body} said {missing people} had gone missing {where} since {month}.
The number of missing has risen to {missing #}, {body} said.
{body} put the number of missing at {missing #}.
{missing people} have disappeared {where} since {year}, relatives say.
Rescuers were searching for {missing people} missing since {blow} hit {town} {when}.
{missing young} were reported missing after {cause} {where}.
{missing people} are missing after a bridge gave way {where}.
{missing =1 One} person was still missing {when}, {body} said.
Families are looking for {missing people} who went missing {where} {when}.
"{missing people} from our village are missing," said {person}, {age}, a farmer.
With {missing people} still missing, crews worked through the night {where}.
`.trim().split("\n");

/** Sentences with one figure or more of people detained. */
export const DETAINED: readonly string[] = `
{detained held} were arrested {where} {when}, {body} said.
{detained held} have been detained {where} since {month}, a lawyers' group said.
Police arrested {detained held} during a march {where} {when}.
Police detained {detained held} {where}, {body} said.
Security forces have detained {detained held} {where} since {month}.
{detained held} were taken into custody after clashes {where}.
Gunmen kidnapped {detained young} from a school {where} {when}.
{detained staff} were kidnapped {where} {when}, {body} said.
Rebels took {detained people} hostage in a bank {where} {when}.
{detained people} were being held hostage {where}, {person} of the interior ministry said.
The militia abducted {detained people} from a village {where}, {body} said.
{detained people} were abducted {where} {when}, according to {body}.
The rebels said they had captured {detained troops} {where}.
{detained troops} were taken prisoner {where} {when}, {body} said.
A court {where} jailed {detained held} for {few} years over the riots of {year}.
{detained held} were jailed {where} {when} for up to {few} years.
{detained held} have been imprisoned {where} since {year}, a rights group said.
Police rounded up {detained held} in raids on {count} {things} {where}.
The number of people arrested rose to {detained #}, {body} said.
{body} put the number of arrests at {detained #}.
{detained =1 One} man was arrested {where} {when}, {body} said.
Officers arrested {detained =1 one} suspect near {route} {when}.
"They have arrested {detained held} since {month}," said {person}, a lawyer.
{detained held} were in detention {where}, {body} said.
`.trim().split("\n");

/** Sentences with one figure or more of people displaced. */
export const DISPLACED: readonly string[] = `
{displaced homes} have fled their homes {where} since {month}, {body} said.
{displaced homes} fled {town} {when}, according to {body}.
{displaced homes} had fled to camps {km} from {town}, {body} said.
{displaced homes} were displaced by {cause} {where}.
{cause} has displaced {displaced homes} {where}, {body} said.
{cause} forced {displaced homes} from their homes {where} {when}.
{cause} forced {displaced homes} to leave their homes {where}.
{displaced homes} were evacuated {when} as a wildfire came within {km} of {town}.
Authorities evacuated {displaced homes} from villages {where} {when}.
{displaced homes} were forced to flee {where} when a dam burst {when}.
{displaced homes} lost their homes when {blow} hit {town} in {year}.
{displaced homes} have been made homeless by {cause} {where}, {body} said.
{cause} left {displaced homes} homeless {where}, {body} said.
{displaced homes} have been driven from their homes {where} since {year}.
{displaced homes} have left their homes {where} since {cause} {when}.
{displaced homes} have been uprooted by the fighting {where}, {body} said.
The number of displaced has reached {displaced #}, {body} said {when}.
{body} put the number of displaced at {displaced #}.
{body} estimated the number of displaced people at {displaced # ~}.
The fighting drove {displaced homes} across the border {when}, {person} of the aid group said.
{displaced refugees} have crossed into the country since {month}, {body} said.
"{displaced homes} have fled in the past {few} days," said {person}, a relief worker.
{displaced homes} have abandoned their homes {where} because of {cause}.
{displaced homes} have sought shelter in schools after fleeing {town} {when}, {body} said.
`.trim().split("\n");

/** Sentences in which the dead and the hurt are not told apart. */
export const CASUALTIES: readonly string[] = `
{body} reported {casualties #} casualties {where} {when}.
The attack caused {casualties #} casualties, {body} said.
There were {casualties =0 no} casualties, {body} said.
{casualties =0 No} casualties were reported after {cause} {where}.
{casualties people} were killed or injured when {blow} hit {town} {when}.
{casualties people} were killed or wounded {where} {when}, {body} said.
{cause} killed or injured {casualties people} {where}, {body} said.
The army suffered {casualties #} casualties {where} {when}.
Mines have killed or maimed {casualties people} {where} since {year}.
`.trim().split("\n");
