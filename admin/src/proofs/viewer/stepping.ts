/**
 * The next mark that is shown, from where one stood in the order as it was then: a mark that is settled and gone from the list
 * meanwhile still has its neighbours. From nowhere it is the first, or the last going backwards; at the end it is the last one.
 */
export const stepped = (order: readonly string[], from: string | null, by: 1 | -1, shown: readonly string[]): string | undefined => {
  const at = from === null ? -1 : order.indexOf(from);
  if (at < 0) return by > 0 ? shown[0] : shown.at(-1);
  const ahead = by > 0 ? order.slice(at + 1) : order.slice(0, at).reverse();
  return ahead.find((id) => shown.includes(id)) ?? (from !== null && shown.includes(from) ? from : by > 0 ? shown.at(-1) : shown[0]);
};
