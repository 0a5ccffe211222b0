/** TCVN 5712 part 3 ("ABC"), as the fonts .VnTime and .VnArial show single bytes. By code. */
const BLOCKS: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'], [0xb5, 'àảãáạ'], [0xbb, 'ằẳẵắ'], [0xc6, 'ặầẩẫấậè'], [0xce, 'ẻẽéẹềểễếệìỉ'], [0xdc, 'ĩíịò'], [0xe1, 'ỏõóọồổỗốộờởỡớợù'], [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const LETTERS = new Map(BLOCKS.flatMap(([from, letters]) => [...letters].map((letter, index) => [from + index, letter] as const)));
const HIGH = /[\u00A1-\u00FE]/g;

/**
 * Text in which each letter stands for a byte of TCVN3, as proper letters. What the set does not hold stays.
 *
 * @example fromTcvn3('Céng hßa') === 'Cộng hòa'
 */
export function fromTcvn3(text: string): string {
  return text.replace(HIGH, (letter) => LETTERS.get(letter.charCodeAt(0)) ?? letter);
}
