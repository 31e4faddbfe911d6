/**
 * Sentences of the dead and the hurt. `{killed people}` plants a figure and a noun for who is counted, `{killed -}` a
 * figure alone, `{killed #}` one that can't be vague, `{injured =1 one}` these very words; other slots are words.
 *
 * @module
 */

/** Sentences with one figure or more of people killed. */
export const KILLED: readonly string[] = `
{killed people} were killed when {blow} struck {town} {when}, {body} said.
{cause} killed {killed people} {where} {when}.
{cause} has killed {killed people} {where}, according to {body}.
{killed people} have died {where} since {month}, {body} said.
{killed people} died {when} after {cause} {where}.
The death toll from {cause} {where} rose to {killed #} {when}, {body} said.
The death toll has climbed to {killed #}, according to {body}.
The number of people killed {where} has reached {killed #}, {body} announced {when}.
{body} put the death toll at {killed #}.
{body} put the number of dead at {killed #}, most of them from {town}.
{body} said the death toll stood at {killed #} {when}.
Rescuers have pulled the bodies of {killed people} from the rubble {where}.
Divers recovered the bodies of {killed riders} {when}, {body} said.
{cause} claimed the lives of {killed people} {where}.
{cause} {when} cost {killed people} their lives.
{killed people} lost their lives {where} when {blow} hit the town.
{cause} left {killed people} dead {where}.
{cause} has left {killed -} dead, {body} said.
A bus carrying pilgrims plunged into a ravine {where}, killing {killed people}.
Gunmen opened fire on a convoy {where}, killing {killed troops}, {body} said.
Gunmen killed {killed troops} in an ambush {where} {when}.
{killed troops} were shot dead {where} {when}, {body} said.
{killed people} were burned to death when {blow} swept through a market {where}.
{killed riders} drowned when a ferry capsized {km} from {town} {when}.
{killed staff} suffocated in a tunnel {where} {when}.
{killed staff} were crushed to death when a crane fell {where}.
{killed young} were among the dead, {body} said.
Among the dead were {killed young}, {person} of the teachers' union said.
The dead included {killed young}, {body} said.
The victims of {cause} included {killed staff} who died on the spot, {body} said.
{body} confirmed {killed #} deaths {where}.
{body} reported {killed #} deaths from cholera {where} since {month}.
Cholera has killed {killed people} {where} since {month}, {body} said.
"We have counted {killed #} dead so far," said {person}, a doctor in {town}.
"{killed people} were killed in front of my house," said {person}, {age}, a shopkeeper.
The army said its troops had killed {killed troops} {where} {when}.
An air strike on a wedding {where} killed {killed people}, {body} said.
It was the worst disaster {where} since {year}, when {cause} killed {killed people}.
In {year}, {killed people} died in a similar accident {where}.
{killed people ~} are believed to be dead after {cause} {where}.
The number of dead could be higher than the {killed !} confirmed {when}, {body} said.
{killed people} had been executed {where}, {person} told reporters {when}.
Prosecutors say the militia executed {killed people} {where} in {year}.
The collapse of a mine shaft {where} {when} killed {killed staff}, the owners said.
{killed =1 One} person was killed {where} {when}, {body} said.
{cause} killed {killed =1 one} person {where}.
{killed =1 One} of the drivers died at the scene, {body} said.
At least {killed >=1 one} person died when {blow} hit {town} {when}.
{cause} killed at least {killed >=1 one} soldier {where}, {body} said.
There were {killed =0 no} deaths, {body} said.
{killed =0 Nobody} was killed in {cause}, {body} said.
{killed =0 No one} died in {cause} {where} {when}.
{killed riders} on board {flight} were killed when it crashed {km} short of the runway.
{flight} crashed into a hill {where}, killing {killed riders}.
Fire killed {killed people} in a hotel {where} {when}, the owner, {person}, said.
{killed people} perished in {cause} {where}.
{cause} took the lives of {killed people}, {body} said {when}.
{person}, the mayor of {town}, said that {killed people} had been killed and that {count} {things} had been destroyed.
`.trim().split("\n");

/** Sentences with one figure or more of people injured. */
export const INJURED: readonly string[] = `
{injured people} were injured {where} when {blow} hit the town {when}.
{cause} injured {injured people} {where}, {body} said.
{cause} wounded {injured people} in a market {where} {when}.
{injured troops} were wounded {where} {when}, {body} said.
{injured people} were hurt when a tram jumped the rails {where}.
{injured people} suffered burns when a fire broke out {where}.
{injured people} were taken to hospital with injuries after {cause} {where}.
{injured people} were being treated for their injuries in a hospital {where}, {body} said.
{body} said {injured people} were in hospital with gunshot wounds.
{cause} left {injured people} injured, {body} said.
{cause} left {injured -} wounded {where}.
A lorry overturned on {route} {when}, injuring {injured people}.
Police fired rubber bullets into the crowd, wounding {injured held}, witnesses said.
The number of injured has risen to {injured #}, {body} said {when}.
The number of wounded stood at {injured #} {when}, according to {body}.
{body} put the number of injured at {injured #}.
{injured young} were slightly injured when a school bus left {route} {when}.
{injured staff} sustained serious injuries at a steelworks {where} {when}.
{injured riders} were seriously hurt when two trains collided {where}.
Doctors {where} treated {injured people} for shrapnel wounds {when}.
{injured =1 One} person was injured {where} {when}, {body} said.
{injured =1 One} police officer was wounded {where}.
{injured =0 No one} was hurt when a rocket hit an empty barracks {where}.
{injured =0 Nobody} was injured in {cause}, {body} said.
There were {injured =0 no} injuries, {body} said.
{injured =0 No} injuries were reported after {cause} {where}.
{injured =0 None} of the passengers was hurt, {body} said.
Of the {injured ! >} people injured, {injured ! <} were children.
The wounded included {injured young}, {person}, a surgeon, said.
Among the injured were {injured young}, {body} said.
"{injured people} are wounded and we have no medicine left," said {person}, a nurse.
{injured people} needed treatment for injuries after fans clashed {where} before the {score} draw.
`.trim().split("\n");

/** Sentences with figures of two outcomes. */
export const BOTH: readonly string[] = `
{killed people} were killed and {injured -} injured {where} {when}, {body} said.
{killed people} were killed and {injured others} wounded when {blow} hit a market {where}.
{cause} killed {killed people} and injured {injured -} {where} {when}.
{cause} killed {killed -} and wounded {injured people} {where}, {body} said.
A train derailed {where}, killing {killed riders} and injuring {injured -}.
{cause} left {killed -} dead and {injured -} injured {where}.
{body} said {killed people} had died and {injured -} had been injured.
{cause} {where} has left {killed people} dead and {missing -} missing, {body} said.
{killed people} died and {missing -} are missing after a ferry sank {km} off {town} {when}.
{body} said {killed staff} were dead, {injured -} were injured and {missing -} were still missing.
Fire kills {killed #}, injures {injured -} in {town}
{killed #} dead, {injured #} injured as {blow} hits {town}
Bus crash near {town} kills {killed #}, injures {injured #}
Police shot dead {killed held} and arrested {detained -} during protests {where} {when}.
{killed people} were killed and {displaced -} driven from their homes when {blow} struck {where}.
Floods killed {killed people} and displaced {displaced -} {where}, {body} said.
The fighting has killed {killed people} and displaced {displaced people} since {month}.
Of the {killed ! >} people killed, {killed ! <} were under the age of {age}.
{killed grown >}, {killed # <} of them children, were killed {where} {when}, {body} said.
{cause} killed {killed grown >}, including {killed young <}, {body} said.
{injured people >} were injured, {injured # <} of them seriously, {body} said.
A militia attack on {town} killed {killed =1 one} soldier and wounded {injured =1 one} {when}.
{killed =1 One} man was killed and {injured #} people were injured when {blow} hit {town}.
{cause} killed and wounded {killed+injured people} {where}, {body} said.
`.trim().split("\n");

/** Sentences whose figure stands far from its word of harm, or beside people who came to none. */
export const FAR: readonly string[] = `
Of the {many} passengers on board, {killed # <} were killed, {body} said.
{killed # <} of the {many} people on board were killed when {flight} crashed {where}.
{killed # <} of the {many} miners underground {when} died, {body} said.
The blaze, which took {many} firefighters {few} hours to put out, killed {killed people} {where}.
{killed people}, most of them farm workers on their way home from a wedding {where}, were killed {when}.
{killed people}, among them a {age}-year-old girl, died when {blow} hit {town}.
{injured people}, including the pilot of {flight}, were injured {when}.
{few} gunmen entered a bank {where} at {clock} and killed {killed people}.
{person}, {age}, was convicted of killing {killed people} {where} in {year}.
{detained held} from {few} villages {where}, some of them under {age}, were arrested {when}.
{count} houses collapsed and {killed people} were killed when {blow} hit {town} {when}.
{count} {vehicles} were burned and {injured people} injured during riots {where}.
{cause}, the {nth} of its kind this year, killed {killed people} {where}.
The {mag}-magnitude quake, which struck at {clock}, killed {killed people} and damaged {many} {things}.
{displaced homes} have fled the town, which had {many} inhabitants in {year}.
{killed people} were killed in {few} attacks {where} {when}, {body} said.
{body} said that {many} {crowd} were searching {where} for {missing people} who had been missing since {date}.
A lorry carrying {few} tonnes of gravel ran into a queue {where}, killing {killed people}.
In {few} years of war {killed people} have been killed {where} and {many} {things} destroyed.
{percent} of the {injured ! >} wounded were under {age}, {body} said.
The accident, {km} from {town}, raised the number of dead on {route} this year to {killed #}.
Rescuers dug through the night, and further finds {when} brought the number of dead to {killed #}, {body} said.
`.trim().split("\n");
