/** The API's sentence without the place in the JSON that it ends with: that is for machines. */
export function withoutPointer(detail: string): string {
  return detail.replace(/ \(at \/[^)]*\)$/u, "");
}
