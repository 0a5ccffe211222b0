/** A cell that a spreadsheet would compute stays words: "=", "+", "-", "@" at its head, also full-width or behind spaces (CATALOGUE 120). */
export function safeCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[\s'"\uFEFF]*[=+\-@＝＋－＠]/u.test(line) && !/^-?\d+(?:[.,]\d+)?$/.test(line) ? `'${line}` : line;
}

/** Columns parted by tabs in UTF-16 with its mark: the one text that every Excel opens in columns, whatever its country. */
export function sheetText(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((cells) => cells.map(safeCell).join('\t')).join('\r\n');
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[2 + at * 2] = unit & 0xff;
    bytes[3 + at * 2] = unit >> 8;
  }
  return bytes;
}

export function offerDownload(bytes: BlobPart, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
