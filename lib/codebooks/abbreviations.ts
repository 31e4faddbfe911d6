/**
 * Abbreviations of English news: what a full stop does after them.
 *
 * Forms stand without their last stop and with their capitals: "Sun" and "ill" end sentences, "Mon" and "Ill" may not.
 * The stop after a dotted form ("U.S.", "a.m.", "Ph.D.") or an initial ("Ellen P. Strand") needs no entry.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Before a name or a number: the stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: readonly string[] = list(`
  Mr Mrs Ms Mx Mohd Muhd Wm Chas Dr Drs Prof Profs Fr Msgr Mgr Messrs Mme Mlle Smt Sra Srta Rt Revs Abp Sens Rep
  Reps Cllr Ald Gov Govs Pres Secy Atty Commr Gen Gens Lt Lieut Col Cols Maj Majs Capt Capts Cpt Brig Cmdr Cdr Comdr
  Adm Sqn Ldr Wg Flt Gp Sgt Sgts Sfc Cpl Pvt Pfc Spc Ens Insp Supt Supdt Ofc Dipl Mt Ft Asst Assoc vs v viz cf
  approx ca esp incl excl resp`);

/** Before a number: the stop ends no sentence when a digit follows. */
export const NUMBERED: readonly string[] = list(`
  No Nos no nos p pp para paras Fig Figs fig figs Art Arts art Vol Vols vol Ch ch Sect sect Sec sec Ref ref Rs Tel
  tel Nr nr Rte Hwy Bldg Apt Ste Rm c b d al ft col Pos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ext Ext`);

/** May close a sentence: the stop ends it when the next word can only begin one. */
export const CLOSERS: readonly string[] = list(`
  Sen Rev Hon St Ste Amb Det Dep Dir Eng Sec Tech Inc Corp Co Cos Mfg Ltd LLC Bros Plc Pty Pte Bhd Kft Jr Sr Esq etc
  al dept Dept est Est govt Govt Univ univ Assn Intl Natl Ave Blvd Rd Sq Bldg Apt Pl Hwy Rte Jan Feb Mar Apr Jun Jul
  Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill
  Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta
  Sask Qld Dist Prov Terr sq cu lb lbs oz ft yd mi km kg mph hr hrs min mins sec secs bn mn tn`);

/** Capitalised words that begin a sentence and seldom follow an abbreviation within one. */
export const STARTERS: readonly string[] = list(`
  Mr Mrs Ms The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your Who What
  When Where Why Which How While Whether Whereas Whoever Whatever And But Or Nor Yet So For If Unless Because
  Although Though Since As Once Until After Before During Despite Amid Among At In On By From With Without Within To
  Into Under Over Between Against About Around Across Through Throughout Toward Towards Of Upon Besides Beyond Near
  Meanwhile However Moreover Furthermore Nevertheless Nonetheless Instead Still Also Then Thus Hence Therefore
  Otherwise Now Today Yesterday Tomorrow Later Earlier Recently Previously Eventually Finally Maybe Perhaps Indeed
  Even Just Only Some Several Many Most More Much Few Fewer Both Each Every Either Neither All Any Another Other
  Others None Nobody Everyone Everybody Someone Nothing Something One Two Three Four Five Six Seven Eight Nine Ten
  Dozens Scores Hundreds Thousands Not No Never Asked According Officials Residents Witnesses Authorities Police
  Doctors Rescuers Reports Observers Critics Analysts Experts Rebels Militants Fighters Gunmen Troops Soldiers
  Nearly Almost`);

/** Words after a clock time ("1:30 p.m. Sunday") that still belong to it. */
export const AFTER_CLOCK: readonly string[] = list(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February
  March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov
  Dec GMT UTC BST CET CEST EET EEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST AST MSK AEST AEDT JST Eastern
  Central Mountain Pacific Atlantic Greenwich Local`);

/** Words before a clock time with which nothing has been said yet ("At about 3 a.m. Mr. Kamal left"). */
export const BEFORE_CLOCK: readonly string[] = list(`
  at by around about after before until till since from shortly just soon nearly almost only sometime between well
  as and`);

/** Verbs that give a quotation to the name before them: “Why now?” Col. Nouri asked. */
export const SAID: readonly string[] = list(`
  said says asked asks added adds told tells wrote writes replied replies shouted shouts cried cries wondered
  exclaimed tweeted answered continued recalled demanded screamed yelled joked quipped`);
