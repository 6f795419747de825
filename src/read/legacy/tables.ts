/**
 * The letters of two encodings of the time before Unicode, which looked right in their own fonts alone. Keys are the characters
 * of windows-1252 that stand for them when such a text is read without its font.
 *
 * TCVN3 (`.VnTime` and other fonts of the ABC set): TCVN 5712:1993, VN3. Capitals with a tone are not in it: fonts whose names end
 * with H draw small letters as capitals. VNI (`VNI-Times`): a letter, and behind it a character for its tone and shape.
 */

/** Row by row: the letters, and the characters that stand for them. */
const TCVN3: readonly (readonly [letters: string, characters: string])[] = [
  ['àảãáạ', 'µ¶·¸¹'],
  ['ăằẳẵắặ', '¨»¼½¾Æ'],
  ['âầẩẫấậ', '©ÇÈÉÊË'],
  ['đ', '®'],
  ['èẻẽéẹ', 'ÌÎÏÐÑ'],
  ['êềểễếệ', 'ªÒÓÔÕÖ'],
  ['ìỉĩíị', '×ØÜÝÞ'],
  ['òỏõóọ', 'ßáâãä'],
  ['ôồổỗốộ', '«åæçèé'],
  ['ơờởỡớợ', '¬êëìíî'],
  ['ùủũúụ', 'ïñòóô'],
  // A soft hyphen stands for ư: converters leave it, or write it as a minus or a hyphen of its own.
  ['ưừửữứự', '\u00adõö÷øù'],
  ['ỳỷỹýỵ', 'úûüýþ'],
  ['ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'],
]

const pairs = (rows: typeof TCVN3): [string, string][] => rows.flatMap(([letters, characters]) => [...characters].map((character, i): [string, string] => [character, [...letters][i]!]))

export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(pairs(TCVN3))

/** Behind a vowel: the tone (by its combining mark), and what it does to the vowel's shape. */
const VNI_TONES: readonly (readonly [character: string, marks: string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
]
const VNI_ROUND: readonly (readonly [character: string, marks: string])[] = [
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
]
const VNI_SHORT: readonly (readonly [character: string, marks: string])[] = [
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]
const VNI_ALONE: readonly (readonly [character: string, letter: string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
]

function vniPairs(): [string, string][] {
  const found: [string, string][] = []
  // A capital may bear a small mark and the other way round: typists changed the case of the letter alone.
  const add = (base: string, letter: string, character: string, marks: string): void => {
    for (const [own, written] of [[base, letter], [base.toUpperCase(), letter.toUpperCase()]] as const)
      for (const mark of [character, character.toUpperCase()]) found.push([own + mark, (written + marks).normalize('NFC')])
  }
  for (const [base, letter] of [['a', 'a'], ['e', 'e'], ['o', 'o'], ['u', 'u'], ['y', 'y'], ['ô', 'ơ'], ['ö', 'ư']] as const) for (const [character, marks] of VNI_TONES) add(base, letter, character, marks)
  for (const base of ['a', 'e', 'o']) for (const [character, marks] of VNI_ROUND) add(base, base, character, marks)
  for (const [character, marks] of VNI_SHORT) add('a', 'a', character, marks)
  for (const [character, letter] of VNI_ALONE) found.push([character, letter], [character.toUpperCase(), letter.toUpperCase()])
  return found
}

/** One or two characters to a letter. */
export const vniLetters = (): ReadonlyMap<string, string> => new Map(vniPairs())
