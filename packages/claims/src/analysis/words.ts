/** The phrases of a list written as one text, divided by commas and line ends. */
export function words(list: string): string[] {
  return list
    .split(/\s*[,\n]\s*/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
