/** A file's text when it is UTF-8, otherwise null; and whether it looks like HTML by its name. */
export async function readTextFile(
  file: File,
): Promise<{ content: string | null; format: "text" | "html" }> {
  const format = /\.x?html?$/i.test(file.name) || file.type === "text/html" ? "html" : "text";
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { content: decoder.decode(await file.arrayBuffer()), format };
  } catch {
    return { content: null, format };
  }
}
