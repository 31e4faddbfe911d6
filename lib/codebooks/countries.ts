/**
 * Names of states, as a source a government: "Iran denied".
 *
 * @module
 */

/** Names in lower case, words parted by blanks. */
export const STATES: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,
benin,bolivia,bosnia,botswana,brazil,britain,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,chad,chile,china,
colombia,congo,costa rica,croatia,cuba,cyprus,denmark,djibouti,ecuador,egypt,el salvador,eritrea,estonia,ethiopia,fiji,
finland,france,gabon,gambia,georgia,germany,ghana,greece,guatemala,guinea,guyana,haiti,honduras,hungary,iceland,india,
indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,
lebanon,lesotho,liberia,libya,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,
mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,
nigeria,north korea,norway,oman,pakistan,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,
qatar,romania,russia,rwanda,samoa,saudi arabia,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,
south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,taiwan,tajikistan,tanzania,
thailand,togo,tonga,trinidad,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates,united kingdom,
united states,uruguay,uzbekistan,vanuatu,venezuela,vietnam,yemen,zambia,zimbabwe,us,uk,u.s.,u.k.,washington,moscow,
beijing,tehran,london,paris,berlin,ankara,kyiv,baghdad,damascus,delhi,white house,downing street,capitol hill,
buckingham palace,state department,islamabad,jerusalem,cairo,riyadh`
    .split(",").map((name) => name.replaceAll("\n", "").trim()),
);

/** Words for those of a state or people, in lower case: as a source its government, before a leader whom he leads. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan,afghans,albanian,albanians,algerian,algerians,american,americans,angolan,angolans,arab,arabs,argentine,argentinian,
armenian,armenians,australian,australians,austrian,austrians,azerbaijani,azeri,azeris,bahraini,bangladeshi,belarusian,
belgian,belgians,bolivian,bolivians,bosnian,bosnians,brazilian,brazilians,british,bulgarian,bulgarians,burmese,
burundian,cambodian,cambodians,cameroonian,canadian,canadians,catalan,chadian,chechen,chechens,chilean,chileans,chinese,
colombian,colombians,congolese,croatian,croats,cuban,cubans,cypriot,cypriots,czech,czechs,danish,danes,dutch,egyptian,
egyptians,emirati,emiratis,eritrean,eritreans,estonian,estonians,ethiopian,ethiopians,fijian,filipino,filipinos,finnish,
finns,french,gambian,gazan,gazans,georgian,georgians,german,germans,ghanaian,ghanaians,greek,greeks,guatemalan,guinean,haitian,
haitians,honduran,hungarian,hungarians,icelandic,indian,indians,indonesian,indonesians,iranian,iranians,iraqi,iraqis,
irish,israeli,israelis,italian,italians,ivorian,jamaican,japanese,jordanian,jordanians,kashmiri,kashmiris,kazakh,kenyan,kenyans,korean,
koreans,kosovar,kurdish,kurds,kuwaiti,kuwaitis,kyrgyz,lao,latvian,latvians,lebanese,liberian,liberians,libyan,libyans,
lithuanian,lithuanians,macedonian,macedonians,malagasy,malawian,malaysian,malaysians,maldivian,malian,malians,maltese,
mauritanian,mexican,mexicans,moldovan,mongolian,montenegrin,moroccan,moroccans,mozambican,namibian,nepalese,nepali,
nicaraguan,nigerian,nigerians,nigerien,norwegian,norwegians,omani,pakistani,pakistanis,palestinian,palestinians,
panamanian,paraguayan,peruvian,peruvians,polish,poles,portuguese,qatari,qataris,romanian,romanians,russian,russians,
rwandan,rwandans,salvadoran,samoan,saudi,saudis,scottish,senegalese,serbian,serbs,serb,singaporean,slovak,slovaks,
slovenian,somali,somalis,spanish,spaniards,sudanese,swedish,swedes,swiss,syrian,syrians,taiwanese,tajik,tanzanian,thai,
thais,tibetan,tibetans,togolese,tunisian,tunisians,turkish,turks,turkmen,ugandan,ugandans,ukrainian,ukrainians,uruguayan,
uzbek,uzbeks,venezuelan,venezuelans,vietnamese,welsh,yemeni,yemenis,zambian,zambians,zimbabwean,zimbabweans`
    .split(",").map((word) => word.trim()),
);
