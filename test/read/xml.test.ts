/** XML as the files of office documents use it. */
import { describe, expect, test } from 'vitest'
import { DocumentTypeError, parseXml, XmlError, type Element } from '../../src/read/xml.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const shown = ({ name, attributes, children }: Element): unknown => [name, attributes, ...children.map((child) => (typeof child === 'string' ? child : shown(child)))]

describe('a tree', () => {
  test.each<[string, string, unknown]>([
    ['elements, attributes by their local names, text', `<w:p ${W} w:a="1" b='2'><w:t>Sở</w:t> Y tế</w:p>`, ['w:p', { a: '1', b: '2' }, ['w:t', {}, 'Sở'], ' Y tế']],
    ['the strict form, under any prefix', '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><y xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/><z/></x:p>', ['w:p', {}, ['w:y', {}], ['?:z', {}]]],
    ['a prefix that means something else inside', `<w:p ${W}><w:q xmlns:w="urn:a"><w:r/></w:q><w:s/></w:p>`, ['w:p', {}, ['?:q', {}, ['?:r', {}]], ['w:s', {}]]],
    ['white space in tags, an empty element', '<a\n b = "1"\t><c /></a >', ['?:a', { b: '1' }, ['?:c', {}]]],
    ['entities', '<a b="&lt;&quot;&#39;&#x1F600;">&amp;&gt;&apos;&#7903;</a>', ['?:a', { b: '<"\'😀' }, '&>\'ở']],
    ['what is no text', '\ufeff<?xml version="1.0"?><!-- <b> --><a><!-- - --><?x <y>?><![CDATA[<c>&amp;]]></a>\n<!-- end -->', ['?:a', {}, '<c>&amp;']],
    ['a sign of more in a value', '<a b="x>y"/>', ['?:a', { b: 'x>y' }]],
  ])('%s', (_, xml, tree) => expect(shown(parseXml(xml))).toEqual(tree))
})

describe('none', () => {
  test.each([
    'Sở', '<a>', '<a></b>', '<a/>x', 'x<a/>', '</a>', '<a><b></a></b>', '<a b=1/>', '<a b/>', '<a b="1/>', '<a', '<a b="1"c="2"/>', '<>', '<a>&b;</a>', '<a>& b</a>', '<a>&#0;</a>', '<a>&#x110000;</a>', '<a>&#xD800;</a>',
    '<a><!-- b</a>', '<a><![CDATA[b</a>', '<?xml', '<w:a/>', '<a/></a>',
  ])('%s', (xml) => expect(() => parseXml(xml)).toThrow(XmlError))
  test('a document type, whatever it says', () => {
    for (const xml of ['<!DOCTYPE a><a/>', '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']) expect(() => parseXml(xml)).toThrow(DocumentTypeError)
  })
  test('nested without end', () => expect(() => parseXml('<a>'.repeat(100_000))).toThrow(XmlError))
})
