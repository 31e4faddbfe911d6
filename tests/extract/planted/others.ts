/**
 * Sentences whose numbers count nobody who came to harm, by what they count.
 *
 * @module
 */

const table = (text: string): string[] => text.trim().split("\n");

/** Sentences without a figure, by the kind of number in them. */
export const OTHERS: Readonly<Record<string, readonly string[]>> = {
  age: table(`
{person}, {age}, was shot dead outside a cafe {where}.
A {age}-year-old man was killed {where} when {blow} hit the town.
The {age}-year-old driver was injured and taken to hospital {where}.
Killed in the crash were {person}, {age}, and {person}, {age}.
A woman aged {age} and a girl aged {few} drowned {where} {when}.
The youngest victim was {few} and the oldest was {old}.
A man in his {tens} was arrested {where} on suspicion of murder.
{person}, who is {age}, has been missing since {month}.
Police named the dead man as {person}, {age}, of {town}.
The mother of the dead boy, {age}, was being treated in hospital.
A {age}-year-old was among the wounded, {body} said.
`),
  date: table(`
The wounded were flown to {town} on {date}.
A ceasefire that took effect on {date} was broken by gunmen who killed a farmer {where}.
The trial over the killings opened on {date}.
Families of the dead gathered {where} on {date}.
On {date} the injured captain, {person}, was flown home.
The siege, which began on {date}, has left the city without doctors for the wounded.
`),
  time: table(`
The bomb that killed the minister went off at {clock}, {body} said.
The fire broke out at {clock} and it took {few} hours to free the injured driver.
The quake lasted {count} seconds and was felt by residents who fled into the streets.
The dead man's family waited for {few} days before the body was released.
The injured waited up to {few} hours for an ambulance, {person} said.
The missing climber had been on the mountain for {few} days.
Shelling went on for {count} minutes, and the wounded could not be reached.
A court {where} sentenced the former commander to {count} years for the killing of {person}.
He had been held hostage for {count} months, {body} said.
`),
  year: table(`
The law was passed in {year} after a fatal fire {where}.
The prison where dissidents were killed was built in {year}.
The {year} massacre {where} was never investigated.
Between {year} and {later} the region was at war, and killings were common.
The missing ship was built in {year}.
`),
  distance: table(`
The epicentre was {km} south of {town}, where people fled into the streets.
The wounded had to be carried {km} to the nearest clinic.
Wreckage in which the dead pilot was found lay {km} from {town}.
The injured climber fell {km}, {body} said.
Refugees walked {km} to reach {town}.
The blast, which killed a guard, was heard {km} away.
`),
  money: table(`
The families of the dead will receive {money} each, {body} said.
The government promised {money} for the wounded.
The kidnappers demanded {money} for the release of the engineer.
The storm caused damage of {money}, {body} said.
Officials set aside {money} to shelter those who had fled.
The widow of the dead miner was paid {money}.
`),
  score: table(`
{town} beat {town} {score} despite an injury to their captain.
{person} scored {count} points before he was hurt in the last quarter.
The match ended {score} after the injured goalkeeper had to leave.
They won the first set {score} and were leading {score} in the second.
The motion to honour the dead was carried by {many} votes to {count}.
`),
  magnitude: table(`
A magnitude {mag} earthquake shook {town} {when}, {body} said.
The {mag}-magnitude quake that hit {town} sent residents fleeing into the streets.
The tremor measured {mag} on the Richter scale and left the hospital without power.
A Category {grade} storm was bearing down on {town}, where the dead were still being mourned.
Winds of {count} kilometres an hour hampered the search for the missing yachtsman.
`),
  route: table(`
{flight} to {town} made an emergency landing after a passenger was hurt.
The wounded officer was found on {route}, {km} from {town}.
A fatal crash closed {route} {when}.
The dead woman had boarded the No. {count} bus at {clock}.
The missing aircraft, {flight}, left {town} at {clock}.
Investigators found the recorder of {flight}, which crashed {where}.
Room {count}, where the body was found, has been sealed.
`),
  percent: table(`
About {percent} of those killed were women, {body} said.
{percent} of the displaced have no access to clean water, {person} said.
Deaths on the roads fell by {percent} last year.
Women made up {percent} of the wounded, {body} said.
The number of people killed at work rose {percent} in {year}.
Nearly {percent} of the buildings {where} were destroyed, and the dead lay in the streets.
`),
  rate: table(`
The region has {count} road deaths per 100,000 inhabitants.
The death rate rose to {count} per 1,000, {body} said.
One in {few} residents has lost a relative, {person} said.
The murder rate is {count} per 100,000 people, the highest {where}.
Roughly one in {few} of the wounded dies on the way to hospital, doctors say.
`),
  ordinal: table(`
It was the {nth} fatal attack {where} this year.
The {nth} victim was a teacher from {town}, {body} said.
{person} became the {nth} journalist to be killed {where} since {year}.
Mourners marked the {nth} anniversary of the massacre {where}.
The {nth} day of fighting {where} brought no relief to the wounded.
He was the {nth} suspect to be arrested in the case.
`),
  vehicle: table(`
The army lost {count} {vehicles} in the ambush, {body} said.
{count} {vehicles} were destroyed when gunmen attacked a convoy {where}.
A convoy of {count} {vehicles} carried the wounded to {town}.
Rebels captured {count} {vehicles} and a store of ammunition {where}.
{many} {vehicles} were damaged by hail, but people were safe.
`),
  event: table(`
The group has carried out {count} {strikes} {where} since {month}.
{count} {strikes} shook {town} {when}, and the wounded lay in the streets.
The region was hit by {count} {strikes} in {few} days, {body} said.
Police counted {count} {strikes} in the week before the minister was killed.
{many} {strikes} have been recorded {where} since {year}.
`),
  animal: table(`
{many} {animals} were killed in the floods {where}.
The drought has killed {many} {animals} {where}, {body} said.
{count} {animals} died when {blow} hit a farm {where}.
Fire killed {count} {animals} in a barn {where} {when}.
{many} {animals} drowned when the river burst its banks {where}.
`),
};
