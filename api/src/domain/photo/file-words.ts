/** What a photographer or an agency writes into a picture's file, in IPTC's words, whichever block of the file holds it. */
export interface FileWords {
  title?: string;
  headline?: string;
  caption?: string;
  captionWriter?: string;
  bylines?: string[];
  bylineTitle?: string;
  credit?: string;
  source?: string;
  copyright?: string;
  instructions?: string;
  createdOn?: string;
  city?: string;
  place?: string;
  province?: string;
  country?: string;
  keywords?: string[];
}
