/**
 * Sentences that count people who did not come to harm, or things, with words of harm around them.
 *
 * @module
 */

const table = (text: string): string[] => text.trim().split("\n");

/** Sentences without a figure, by the kind of number in them. */
export const UNHARMED: Readonly<Record<string, readonly string[]>> = {
  unharmed: table(`
{many} {crowd} took part in the search for the missing girl {where}.
{many} {crowd} gathered {where} to mourn the dead.
The plane was carrying {many} passengers and {few} crew members when it caught fire.
{many} people attended the funeral of the murdered mayor.
{few} gunmen opened fire on a checkpoint and killed a guard {where}.
{count} survivors were brought to {town} by helicopter.
{many} {crowd} were on duty when {blow} hit {town}.
{many} people marched through {town} {when} to protest against the killing of {person}.
The hospital has {count} beds for the wounded and {few} surgeons.
{count} people escaped unhurt when {blow} hit a hostel {where}.
A jury of {count} found him guilty of the murder of {person}.
The town of {many} inhabitants has buried its dead.
The school has {many} pupils, and a teacher was hurt in the blast.
The army said {few} attackers had been involved in the killing of the judge.
Doctors from {few} countries have come to treat the wounded.
{many} people live in the valley where the dead were found.
{many} people were rescued from rooftops {where}, {body} said.
{many} voters had registered {where} before the candidate was shot.
The bus was carrying {count} passengers when it left {route}, {body} said.
{count} {crowd} were still working {where} at {clock}.
He is survived by his wife and {few} children.
The dead man was a father of {few}.
`),
  nobody: table(`
No one has claimed responsibility for the killing of {person}.
No group said it had carried out the attack that wounded the mayor.
There was no word from the rebels about the missing pilot.
No one knew why the wounded man had come to {town}.
There was no warning before {blow} hit {town}, residents said.
Nobody answered the phone at the ministry after the shooting.
`),
  one: table(`
At one point the wounded were lying in the corridors, {person} said.
It was one of the deadliest attacks {where} since {year}.
The dead man was one of the founders of the party, {body} said.
One witness said the shooting had lasted {count} minutes.
One day after the fatal crash, {route} was still closed.
The city is one of the oldest {where}, and the dead are buried on a hill above it.
The attack was one of {few} that struck the capital {when}.
`),
  thing: table(`
{many} {things} were destroyed by {cause} {where}, {body} said.
{count} {things} were damaged, but people were unhurt, {body} said.
Police seized {count} rifles and {many} rounds of ammunition from the arrested man.
The UN sent {many} tents for those who had fled.
Aid groups delivered {many} tonnes of flour to {town}, where people had fled the fighting.
The ship lost {count} containers in the storm, {body} said.
{count} bullets were found beside the body of {person}.
The report on the killings runs to {many} pages.
Chapter {few} of the report deals with the missing.
The wounded were taken to {few} hospitals {where}.
{many} signatures were collected for the jailed writer.
UN Resolution {many} calls for the return of the displaced.
Article {count} of the code covers the killing of prisoners.
The {count}th Brigade retook the village, where the dead lay unburied.
The rebels fired {count} rockets at {town}, and people fled to the cellars.
The winner of the prize for books on the missing was {person}, for "{count} Letters".
Temperatures fell to {count} degrees while crews searched for the missing boy.
The dead woman lived at {count} Mill Street.
A force of {many} men was sent to {town} to bury the dead.
`),
};
