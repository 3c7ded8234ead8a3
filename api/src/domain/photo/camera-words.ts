/** What cameras and phones put of their own accord where a person's words belong. */
const BY_THE_CAMERA = [
  /digital camera|camera pictures?\b|zoom digital/iu, /^(?:dcim|dcf)\b/iu, /^\S+ image$/iu, /^<.*>$/u, /^exif[ _]?jpe?g/iu, /\.(?:jpe?g|heic|png)$/iu, /\bby \S.* user$/iu,
  /^(?:copyright|\(c\)|©)?[\s,]*(?:\d{4})?$/iu, /^(?:default|unknown|none|untitled|user|owner|author|artist|photographer|picasa)$/iu,
];
const HAN = /\p{Script=Han}/u;
/** Marks of three or four letters: WWL, cof, mde, sdr. */
const CODE = /^[a-z]{1,4}$/iu;

/** A text of EXIF if a person wrote it, else nothing: the maker's own phrases and codes are nobody's words. */
export const writtenByHand = (text: string | undefined): string | undefined =>
  (text && (HAN.test(text) || !BY_THE_CAMERA.some((phrase) => phrase.test(text.trim()))) ? text : undefined);

/** The description of a picture in EXIF as a caption: a code of a few letters is none. */
export const captionByHand = (description: string | undefined): string | undefined =>
  (description && CODE.test(description.trim()) ? undefined : writtenByHand(description));
