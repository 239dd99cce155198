/** `read` remembered per file for as long as the text of the file stays the same. */
export function memoByText<T>(read: (text: string, file: string) => T): (text: string, file: string) => T {
  const known = new Map<string, { readonly text: string; readonly value: T }>();
  return (text, file) => {
    const last = known.get(file);
    if (last?.text === text) return last.value;
    const value = read(text, file);
    known.set(file, { text, value });
    return value;
  };
}
