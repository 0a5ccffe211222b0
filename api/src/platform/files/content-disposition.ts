/**
 * RFC 6266: a plain ASCII name for old clients and the real one as RFC 8187. Quotes, backslashes and line breaks never reach
 * the header; everything outside the attribute characters is percent-encoded.
 */
export function contentDisposition(type: 'inline' | 'attachment', fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^\x20-\x7e]/gu, '_')
    .replace(/["\\%;]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*!]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
