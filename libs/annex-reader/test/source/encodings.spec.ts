import { readSource } from '../../src/source/read-source.js';
import { fromTcvn3 } from '../../src/source/encoding/tcvn3.js';
import { fromVni } from '../../src/source/encoding/vni.js';
import { read, refusal } from './support/reading.js';

const WORDS = 'Kế hoạch kiểm soát thủ tục hành chính của Ủy ban nhân dân huyện, đường phố, người dân được hưởng, phản ánh kiến nghị';
const named = async (bytes: Uint8Array): Promise<[string, string]> => {
  const page = await readSource({ name: 'a.txt', bytes });
  const [first] = page.blocks;
  return [first?.kind === 'paragraph' ? first.text : '', page.remarks[0]?.detail ?? ''];
};

/** Windows-1258 writes the tone after its vowel; what the set has as one letter stays one. */
function windows1258(text: string): Buffer {
  const codes = new Map(Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1258').decode(Uint8Array.of(at + 128)), at + 128] as const));
  const bytes = [...text].flatMap((letter) => {
    if (letter.charCodeAt(0) < 128) return [letter.charCodeAt(0)];
    const whole = codes.get(letter);
    if (whole !== undefined) return [whole];
    const parts = [...letter.normalize('NFD')];
    const tone = parts.findLast((part) => codes.has(part) && /\p{M}/u.test(part) && '\u0300\u0301\u0303\u0309\u0323'.includes(part))!;
    const base = parts.filter((part) => part !== tone).join('').normalize('NFC');
    return [base.charCodeAt(0) < 128 ? base.charCodeAt(0) : codes.get(base)!, codes.get(tone)!];
  });
  return Buffer.from(bytes);
}

/** The byte form of an encoding whose reading is known, found letter by letter. */
function encodedBy(decode: (text: string) => string, text: string): Buffer {
  const known = new Map<string, string>();
  const signs = Array.from({ length: 95 }, (_, at) => String.fromCharCode(at + 160));
  for (const sign of signs) known.set(decode(sign), sign);
  for (const base of 'aeouyAEOUYöôÖÔ') for (const sign of signs) if (decode(base + sign).length === 1) known.set(decode(base + sign), base + sign);
  return Buffer.from([...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter : (known.get(letter) ?? letter))).join(''), 'latin1');
}

describe('encodings of text files (THREATS.md L156)', () => {
  it('reads Unicode with and without marks', async () => {
    const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
    const little = Buffer.from(`\uFEFF${WORDS}`, 'utf16le');
    expect(await named(Buffer.from(WORDS))).toEqual([WORDS, '']);
    expect(await named(Buffer.from(`\uFEFF${WORDS.normalize('NFD')}`))).toEqual([WORDS, '']);
    expect(await named(little)).toEqual([WORDS, 'UTF-16 LE']);
    expect(await named(swapped(little))).toEqual([WORDS, 'UTF-16 BE']);
    expect(await named(little.subarray(2))).toEqual([WORDS, 'UTF-16 LE']);
    expect(await named(swapped(little.subarray(2)))).toEqual([WORDS, 'UTF-16 BE']);
  });

  it('recognises Windows-1258, TCVN3 and VNI by the words they make', async () => {
    expect(await named(windows1258(WORDS))).toEqual([WORDS, 'Windows-1258']);
    const small = WORDS.replace('Ủ', 'ủ');
    expect(await named(encodedBy(fromTcvn3, small))).toEqual([small, 'TCVN3 (ABC)']);
    expect(await named(encodedBy(fromVni, WORDS))).toEqual([WORDS, 'VNI']);
  });

  it('knows the letters of TCVN3 and VNI', () => {
    expect(fromTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc');
    expect(fromTcvn3('¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë ª Õ Ò Ó Ô Ö « è å æ ç é ¬ í ê ë ì î ­ ø õ ö ÷ ù')).toBe('ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ ê ế ề ể ễ ệ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ư ứ ừ ử ữ ự');
    expect(fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc');
    expect(fromVni('ñöôïc höôûng, kyø')).toBe('được hưởng, kỳ');
  });

  it('refuses what makes no words, and what is no text', async () => {
    const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => (at % 3 === 0 ? 0x20 : 0x80 + ((at * 37) % 127))));
    expect(await refusal({ name: 'a.txt', bytes: noise })).toBe('unknownEncoding');
    expect(await refusal({ name: 'a.txt', bytes: Buffer.from('abc\u0000\u0001\u0002 def') })).toBe('wrongType');
    expect(await refusal({ name: 'a.txt', bytes: Buffer.from([0x41, 0xff, 0x00, 0x01, 0xd0]) })).toBe('wrongType');
  });

  it('converts tables of old text files too', async () => {
    expect(await read({ name: 'a.txt', bytes: encodedBy(fromTcvn3, 'STT\tNội dung công việc\n1\tRà soát thủ tục') })).toEqual([['STT | Nội dung công việc', '1 | Rà soát thủ tục']]);
  });
});
