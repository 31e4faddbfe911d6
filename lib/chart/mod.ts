/**
 * Answers as pictures: charts that carry their words and rows, and their files.
 *
 * @module
 */

export { type Chart, display } from "./chart.ts";
export { outletColours } from "./colours.ts";
export { type ChartFiles, exportChart, type Pictures } from "./export.ts";
export { hashRenderers } from "./render/sources.ts";
export { chartFigures, type FigureOptions } from "./figures/figures.ts";
export { chartLineage, type LineageOptions } from "./lineage/lineage.ts";
export { type Lineage } from "./lineage/rows.ts";
export { chartDescriptors, type DescriptorOptions } from "./mentions/descriptors.ts";
export { chartMentions, type MentionOptions } from "./mentions/mentions.ts";
export { chartNaming, type NamingOptions } from "./mentions/naming.ts";
export { chartPlaces, type PlaceOptions } from "./mentions/places.ts";
export { isPlural, nameActor, nameActors } from "./names.ts";
export { nameFrame } from "./framing/names.ts";
export { ROLE_WORDS } from "./quotes/words.ts";
export { chartQuoted, type QuotedOptions } from "./quotes/quoted.ts";
export { chartWindows, type WindowOptions } from "./windows/windows.ts";
export { chartFrames, type FrameOptions } from "./framing/frames.ts";
export { chartFramePlaces, type FramePlaceOptions } from "./framing/places.ts";
export { chartKinds, type KindOptions } from "./mentions/kinds.ts";
export { chartKeyness, type KeynessChartOptions } from "./framing/keyness.ts";
export { chartSpots, type SpotOptions } from "./framing/spots.ts";
export { chartGrowth, type GrowthOptions } from "./growth/growth.ts";
export { type Growth } from "./growth/rows.ts";
export { formatDays, MONTHS } from "./days.ts";
export { boundWords, officeOf, printedWords } from "./figure_words.ts";
export { countOf as countInWords, NONE, numeral } from "./counts.ts";
export { capitalise } from "./sentences.ts";
