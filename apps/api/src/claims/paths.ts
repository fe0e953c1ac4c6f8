/** The canonical page of a claim: its id, and a readable tail that never changes. */
export function toClaimPath({ id, slug }: { id: string; slug: string }): string {
  return slug ? `/claims/${id}/${slug}` : `/claims/${id}`;
}

export function toArticlePath({ id }: { id: string }): string {
  return `/articles/${id}`;
}
