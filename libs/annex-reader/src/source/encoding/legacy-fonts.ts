import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

const TCVN3_FONT = /^\.Vn/i;
/** Fonts whose name ends in H show small letters as capitals. */
const TCVN3_CAPITALS = /^\.Vn[A-Za-z ]{0,30}H$/;
const VNI_FONT = /^VNI[- ]/i;
/** Letters that a document has only when it is written in Unicode, whatever its font is called. */
const UNICODE_LETTERS = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;

/** Letters as a person sees them in the font: old fonts show Latin bytes as Vietnamese. */
export function convertByFont(text: string, font: string): string {
  if (font === '' || UNICODE_LETTERS.test(text)) return text;
  if (TCVN3_FONT.test(font)) return TCVN3_CAPITALS.test(font) ? fromTcvn3(text).toUpperCase() : fromTcvn3(text);
  return VNI_FONT.test(font) ? fromVni(text) : text;
}
