/** How many of the newest claims a list looks through at most for one page. */
export const mostWalked = 100_000;
