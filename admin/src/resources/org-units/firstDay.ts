/** While an authority is set up its units begin with it, so that the period they are entered in counts them (RULES.md I11). */
export const firstDay = (parentBegan: string | undefined, today: string): string =>
  parentBegan?.slice(0, 4) === today.slice(0, 4) && parentBegan < today ? parentBegan : today;
