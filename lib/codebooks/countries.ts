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
beijing,tehran,london,paris,berlin,ankara,kyiv,baghdad,damascus,delhi,islamabad,jerusalem,cairo,riyadh`
    .split(",").map((name) => name.replaceAll("\n", "").trim()),
);
