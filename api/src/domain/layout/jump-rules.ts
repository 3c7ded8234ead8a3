/** Fewer body lines than this are not worth turning a page for, on either side of a jump. */
export const LEAST_CARRIED = 8;
