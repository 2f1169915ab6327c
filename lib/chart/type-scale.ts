// The one scale of type of every picture, in units of its own: whatever stands in a picture is set in one of these sizes,
// and enlarged or made smaller as a whole only.

/** Ticks, sublabels, notes, source: nothing is smaller. */
export const fine = 12;
/** Names in a legend. */
export const legendType = 13;
/** Names and values of bars, subtitle. */
export const bodyType = 14;
/** Over what is said in the place of a plot. */
export const headingType = 16;
/** The finding. */
export const titleType = 20;
/** A number that stands alone, as large as its room allows. */
export const numberTypes = [64, 56, 48, 40, 34, 28] as const;

export const typeScale: readonly number[] = [fine, legendType, bodyType, headingType, titleType, ...numberTypes];

/**
 * Width of a picture in these units: whatever its pixels, the same words take the same part of it, and at 160 mm, the text
 * width of a page in Word, what is finest is 7.56 points.
 */
export const pictureUnits = 720;
