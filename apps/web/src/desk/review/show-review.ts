/** Leads to the review's title, or to where one is started: all of it below comes into view. */
export function showReview(): void {
  const title = document.getElementById("review");
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
