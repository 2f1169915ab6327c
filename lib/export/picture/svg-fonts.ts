/** Typefaces of a picture that is a file of its own, the one of all pictures first. */
export const pictureFonts = '"BIZ UDPGothic", "BIZ UDPゴシック", "BIZ UDゴシック", "Yu Gothic", "Meiryo", sans-serif';
