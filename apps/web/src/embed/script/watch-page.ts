const soonest = 250;
/** A page that never rests is looked through for a twentieth of the time at most. */
const restPerWork = 20;
const capture = { capture: true, passive: true };

/**
 * Calls `find` now and whenever the page's text has changed, and `place` whenever something may have
 * moved. Neither is called more often than is needed to keep up.
 */
export function watchPage(find: () => void, place: () => void): void {
  let isWaiting = false;
  let rest = soonest;
  let isMoving = false;

  const look = () => {
    isWaiting = false;
    const started = performance.now();
    find();
    rest = Math.max(soonest, (performance.now() - started) * restPerWork);
  };
  const lookLater = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(look, rest);
  };
  const placeLater = () => {
    if (isMoving) return;
    isMoving = true;
    requestAnimationFrame(() => {
      isMoving = false;
      place();
    });
  };

  const begin = () => {
    look();
    const changes = { childList: true, characterData: true, subtree: true };
    new MutationObserver(lookLater).observe(document.body, changes);
    new ResizeObserver(placeLater).observe(document.body);
    addEventListener("resize", placeLater);
    addEventListener("load", placeLater, capture);
    addEventListener("toggle", placeLater, capture);
    // The page's own scrolling takes the signs along; that of a part of it does not.
    addEventListener("scroll", ({ target }) => target !== document && placeLater(), capture);
    void document.fonts.ready.then(placeLater);
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
}
