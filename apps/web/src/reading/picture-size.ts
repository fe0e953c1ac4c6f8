/** The preview picture's size in pixels: what networks show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;
