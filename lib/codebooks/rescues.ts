/**
 * Words of rescues: what people are brought out of, and how.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs by which people are got out of danger by hand or rope: "plucked 60 to safety". */
export const PLUCKING: readonly string[] = list(
  "plucked plucking pluck plucks pulled pulling pull winched winching hoisted hoisting hauled fished dug dragged",
);

/** Words for what is left of a vessel, a vehicle or a building, and for the state it is in. */
export const WRECKS: readonly string[] = list(`
  wreck wreckage wrecked sinking capsized overturned crashed derailed stricken mangled capsizing listing toppled`);

/** Words of accidents on the way, which make nobody leave home. */
export const CRASHES: readonly string[] = list(`
  crash crashes crashed collided collides collision overturned overturns flipped flips derailed derails derailment
  capsized capsizes capsizing sank sinks rammed plunged plunges`);

/** Verbs by which people are put aboard: "crammed 80 refugees into a boat". */
export const CRAMMING: readonly string[] = list(
  "crammed cram crams cramming packed pack packs packing stuffed stuffing squeezed herded crowded",
);

/** Nouns of those who live near by. */
export const DWELLERS: readonly string[] = list(`
  residents resident villagers families households homes neighbours neighbors islanders inhabitants locals townspeople
  tenants householders`);

/** Nouns of where people live. */
export const DWELLINGS: readonly string[] = list(`
  home homes house houses village villages town area areas neighbourhood neighborhood neighbourhoods apartments flats
  buildings building street streets`);

/** Words of what drives people from their homes. */
export const HAZARDS: readonly string[] = list(`
  fire fires wildfire wildfires bushfire bushfires blaze blazes flood floods flooding floodwaters storm hurricane cyclone
  typhoon tornado volcano eruption lava leak leaked leaking spill spilled chemical chemicals gas toxic fumes tsunami
  landslide landslides mudslide mudslides quake earthquake shelling fighting bomb`);
