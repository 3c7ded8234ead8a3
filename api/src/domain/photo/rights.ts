/** Whose picture it is: our own staff's, a contributor's, handed out by a source, an agency's, or nobody has said. */
export const RIGHTS_CATEGORIES = ['staff', 'contributor', 'handout', 'agency', 'unknown'] as const;
export type RightsCategory = (typeof RIGHTS_CATEGORIES)[number];

/** What keeps a picture off a page until it is put right, or until somebody answers for it by name. */
export const PHOTO_OBSTACLES = ['captionMissing', 'creditMissing', 'rightsUnknown', 'rightsRestricted', 'leaseNotBegun', 'leaseOver', 'minorsConsent'] as const;
export type PhotoObstacle = (typeof PHOTO_OBSTACLES)[number];

/** What the rules need to know of a picture; the lease runs from day to day, both of them included. */
export interface PhotoStanding {
  hasFile: boolean;
  caption: string;
  /** The credit as it would be printed. */
  credit: string;
  rightsCategory: RightsCategory;
  isRestricted: boolean;
  usableFrom: string | null;
  usableUntil: string | null;
  showsMinors: boolean;
  /** Who agreed that a child may be shown, and when; empty while nobody has. */
  minorsConsent: string;
}

/**
 * What stands in the way of printing a picture on a day (2020-02-18; null while the day is open, when no lease is held
 * against it). A lost picture of which only the caption is left has no rights to be cleared.
 */
export const obstaclesTo = (photo: PhotoStanding, onDay: string | null): PhotoObstacle[] => {
  if (!photo.hasFile) return [];
  const { usableFrom, usableUntil } = photo;
  const found: Record<PhotoObstacle, boolean> = {
    captionMissing: photo.caption.trim() === '',
    creditMissing: photo.credit.trim() === '',
    rightsUnknown: photo.rightsCategory === 'unknown',
    rightsRestricted: photo.isRestricted,
    leaseNotBegun: onDay !== null && usableFrom !== null && onDay < usableFrom,
    leaseOver: onDay !== null && usableUntil !== null && onDay > usableUntil,
    minorsConsent: photo.showsMinors && photo.minorsConsent.trim() === '',
  };
  return PHOTO_OBSTACLES.filter((obstacle) => found[obstacle]);
};

/** What is left of the obstacles once those somebody has answered for are taken away. */
export const unanswered = (obstacles: readonly PhotoObstacle[], answered: readonly PhotoObstacle[]): PhotoObstacle[] =>
  obstacles.filter((obstacle) => !answered.includes(obstacle));
