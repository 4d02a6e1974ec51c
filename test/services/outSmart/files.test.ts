import { fileName, filesIn } from '../../../services/outSmart/files';
import { clientFor } from '../../support/outSmart/answers';
import { SAMPLE_ORDER } from '../../support/outSmart/records';

const missing = (list: string) => new Error(`without ${list}`);
const LINK = 'https://www.werkbonapp.nl/files/';

test.each<[string, object, object[]]>([
	['nothing', SAMPLE_ORDER, []],
	['null and empty texts', { Photos: null, Documents: '', Forms: [null, ''] }, []],
	[
		'a list with a gap, as PHP writes it',
		{ Photos: { '0': { image: `${LINK}a`, title: 'A' }, '2': { image: `${LINK}b`, title: 'B' } } },
		[
			{ kind: 'photo', position: 1, title: 'A', address: `${LINK}a` },
			{ kind: 'photo', position: 2, title: 'B' },
		],
	],
	[
		'addresses alone, the name in them or not',
		{ Documents: [`${LINK}Offerte%202026.pdf`, `${LINK}show.php?id=5`, `${LINK}%E0%A4.pdf`] },
		[{ title: 'Offerte 2026.pdf' }, { title: '' }, { title: '%E0%A4.pdf' }],
	],
	[
		'a form with data that is no JSON, or was read already',
		{
			Forms: [
				{ Name: 'A', Data: '{a', ObjectCode: 'K1' },
				{ Name: 'B', Data: { x: 1 } },
			],
		},
		[
			{ title: 'A', address: '', form: { objectCode: 'K1', data: '{a' } },
			{ title: 'B', form: { objectCode: '', data: { x: 1 } } },
		],
	],
	// Told as a file that cannot be had, not left out.
	['a photo of another shape', { Photos: [{ url: `${LINK}a` }] }, [{ kind: 'photo', address: '' }]],
])('%s', (_what, row, files) => {
	const found = filesIn({ ...SAMPLE_ORDER, ...row }, missing);
	expect(found).toMatchObject(files);
	expect(found).toHaveLength(files.length);
});

test.each([
	['Photos', undefined],
	['Documents', 'offerte.pdf'],
	['Forms', { first: {} }],
])('%s that are %j are not none', (list, value) => {
	expect(() => filesIn({ ...SAMPLE_ORDER, [list]: value }, missing)).toThrow(`without ${list}`);
});

test.each([
	['../../etc/passwd', 'jpg', '..-..-etc-passwd.jpg'],
	['a\u0000b\u202Egpj.exe', 'jpg', 'a-b-gpj.exe.jpg'],
	['C:\\temp\\x', 'pdf', 'C--temp-x.pdf'],
	['Foto vóór.JPEG', 'jpg', 'Foto vóór.jpg'],
	// As phones write it.
	['Foto vo\u0301o\u0301r.JPEG', 'jpg', 'Foto v\u00F3\u00F3r.jpg'],
	['x'.repeat(500), 'png', `${'x'.repeat(120)}.png`],
	[`${'x'.repeat(119)}\u{1D49C}`, 'png', `${'x'.repeat(119)}-.png`],
])('%j is called %s %s', (title, extension, name) => {
	expect(fileName([title], extension)).toBe(name);
});

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const latin = (text: string) => Buffer.from(text, 'latin1');

test.each<[string, string, Buffer, string]>([
	['photo', '', PNG, 'png image/png'],
	['photo', 'x.exe', latin('GIF89a…'), 'gif image/gif'],
	['photo', '', latin('RIFF1234WEBPVP8 '), 'webp image/webp'],
	['photo', '', latin('\0\0\0\x18ftypheic'), 'heic image/heic'],
	['photo', '', latin('\xff\xd8\xff'), 'jpg image/jpeg'],
	['document', 'x.jpg', latin('%PDF-1.4'), 'pdf application/pdf'],
	['document', 'x.xlsx', latin('PK\x03\x04…'), 'xlsx '],
	['document', 'x.exe', latin('PK\x03\x04…'), 'zip '],
	['document', 'x.doc', latin('\xd0\xcf\x11\xe0…'), 'doc '],
	['document', 'x.docx', latin('\xd0\xcf\x11\xe0…'), 'bin '],
	['document', 'x.csv', latin('a;b'), 'csv '],
	['document', 'x.exe', latin('MZ'), 'bin '],
	// What an image, or a document, begins with comes first.
	...['\xff\xd8\xff', '\x89PNG\r\n', 'GIF89a', 'RIFF1234WEBP', '1234ftypheic', 'II*\0', 'PK\x03\x04'].map(
		(beginning): [string, string, Buffer, string] => ['document', '', latin(`a${beginning}`), 'bin '],
	),
	['document', '', latin('a%PDF-1.4'), 'pdf application/pdf'],
	['document', 'x.pdf', latin('MZ'), 'bin '],
	['form', '', latin('%PDF-1.4'), 'pdf application/pdf'],
])('%s %j is what its content is', async (kind, title, bytes, is) => {
	const { client, requests } = clientFor({}, { status: 200, headers: {}, body: '', bytes });
	const file = { kind: kind as 'photo', position: 1, title, address: LINK.replace('https', 'http') };
	const { extension, mimeType, content } = await client.workOrders.download(file);
	expect(`${extension} ${mimeType}`).toBe(is);
	expect(content).toEqual(bytes);
	expect(requests.map(({ url }) => url)).toEqual([LINK]);
});

test.each<[string, string, string]>([
	['photo', 'a page', '<html>'],
	['photo', 'a PDF', '%PDF-1.4'],
	['photo', 'nothing', ''],
	['document', 'a page', '\n<!DOCTYPE  html>\n'],
	['document', 'a page without a type', '<HTML lang="nl">'],
	['document', 'nothing', ''],
	['form', 'an image', 'GIF89a…'],
])('a %s that is %s is not given', async (kind, _what, content) => {
	const { client } = clientFor({}, { status: 200, headers: {}, body: '', bytes: latin(content) });
	const file = { kind: kind as 'photo', position: 1, title: '', address: LINK };
	await expect(client.workOrders.download(file)).rejects.toMatchObject({
		facts: { problem: { code: 'documentNotGiven' } },
	});
});
