import type { IBinaryKeyData } from 'n8n-workflow';
import { NODE, type EngineRun } from '../../../../engine';
import { CONTINUE, picked, useOperations } from '../../../support/runOperation';

const { sandbox, runnerOf } = useOperations('outSmart');
const ID = '204501';
const download = runnerOf(['workOrder', 'downloadFiles'], { workOrder: picked(ID, 'id') });
const binariesOf = ({ raw }: EngineRun, output = 0): (IBinaryKeyData | undefined)[] =>
	(raw.data.resultData.runData[NODE]?.[0]?.data?.main?.[output] ?? []).map(({ binary }) => binary);
type Files = Parameters<ReturnType<typeof sandbox>['fieldService']['editWorkOrder']>[1];
const holds = (files: Files, id = ID) => sandbox().fieldService.editWorkOrder(id, files);

const PHOTO = { title: 'Voorzijde', address: 'photos/1.php?key=5e0a1', content: 'jpeg' } as const;
const DATA = { Merk: 'De Korst', Akkoord: true, Regels: [{ a: 1 }] };
const FORM = {
	...({ title: 'Opleverbon', address: 'forms/1.pdf', content: 'pdf' } as const),
	...{ data: JSON.stringify(DATA), objectCode: 'KOEL-1' },
} as const;
const whose = { id: ID, orderNumber: 'WB-2026-0101', relation: '1001', relationName: 'Lunchroom De Linde' };

test('an item for each file, with whose it is; nothing is marked, and no token goes to an address', async () => {
	holds({
		photos: [PHOTO, { title: 'Achter.JPG', address: 'photos/2', content: 'png' }],
		documents: [{ title: '', address: 'docs/Plattegrond%20A.docx', content: 'docx' }],
		forms: [FORM, { ...FORM, title: 'Zonder', address: '', data: '' }],
	});
	const { items, pairs, execution } = await download();
	const name = 'Werkbon WB-2026-0101';
	expect(items).toMatchObject([
		{ ...whose, type: 'photo', position: 1, title: 'Voorzijde', fileName: `${name} foto 1 Voorzijde.jpg` },
		{ ...whose, type: 'photo', position: 2, fileName: `${name} foto 2 Achter.png` },
		{
			...{ ...whose, type: 'document', title: 'Plattegrond A.docx' },
			fileName: `${name} document 1 Plattegrond A.docx`,
		},
		{
			...{ ...whose, type: 'form', title: 'Opleverbon', form: { objectCode: 'KOEL-1', data: DATA } },
			fileName: `${name} formulier 1 Opleverbon.pdf`,
		},
		{ ...whose, type: 'form', position: 2, title: 'Zonder', form: { data: '' }, fileName: '' },
	]);
	expect(pairs).toEqual(items.map(() => ({ item: 0 })));
	expect(binariesOf(execution)).toMatchObject([
		{ data: { mimeType: 'image/jpeg', fileName: items[0]?.fileName } },
		{ data: { mimeType: 'image/png' } },
		{ data: { mimeType: expect.stringContaining('wordprocessingml') } },
		{ data: { mimeType: 'application/pdf' } },
		undefined,
	]);
	expect(JSON.stringify(items)).not.toMatch(/https?:|5e0a1/);
	const { token, softwareToken } = sandbox().outSmart.credentials;
	const asked = sandbox().calls.filter(({ operation }) => !operation.startsWith('GET Get'));
	expect(asked).toHaveLength(4);
	for (const { request } of asked)
		expect([request.includes(token), request.includes(softwareToken)]).toEqual([false, false]);
	expect(sandbox().writes()).toEqual([]);
	expect(sandbox().fieldService.workOrder(ID).status).toBe('Compleet');
});

test.each([
	['photo', ['photo']],
	['form', ['form']],
	['document', []],
	['all', ['photo', 'form']],
])('only %s: what is not asked for is not downloaded', async (files, types) => {
	holds({ photos: [PHOTO], forms: [FORM] });
	const { items, execution } = await download({ files, binaryPropertyName: 'bijlage' });
	expect(items.map(({ type }) => type)).toEqual(types);
	for (const binary of binariesOf(execution)) expect(Object.keys(binary ?? {})).toEqual(['bijlage']);
	expect(sandbox().calls).toHaveLength(1 + types.length);
});

test('an order without files gives nothing, which is said; one that is not there is an error', async () => {
	holds({
		photos: [PHOTO, { title: '', address: 'https://www.werkbonapp.nl/img/no-image.png', content: 'png' }],
	});
	const { items, pairs, execution } = await download(
		{ workOrder: '={{ $json.id }}' as never },
		{ input: [{ id: '204502' }, { id: ID }, { id: '999' }], ...CONTINUE },
	);
	expect(items).toMatchObject([{ type: 'photo' }, { message: { code: 'noSuchRecord', value: '999' } }]);
	expect(pairs).toEqual([{ item: 1 }, { item: 2 }]);
	expect(JSON.stringify(execution.raw.data.resultData.runData[NODE]?.[0]?.hints)).toContain(
		'Of 3 work orders, 1 without such files',
	);
});

const ELSEWHERE = { title: 'Elders', address: 'https://example.com/x.jpg', content: 'jpeg' } as const;
const broken = (content: 'page' | 'moved' | 'text' | 'pdf') =>
	({ title: 'Stuk', address: `photos/${content}?key=5e0a2`, content }) as const;

test.each([
	['a page', broken('page'), 'documentNotGiven', 'HTTP 200'],
	['text', broken('text'), 'documentNotGiven', 'HTTP 200'],
	['another kind', broken('pdf'), 'documentNotGiven', 'HTTP 200'],
	['a redirect', broken('moved'), 'documentNotGiven', '169.254'],
	['another host', ELSEWHERE, 'documentNotGiven', 'example.com'],
	['a host inside', { ...ELSEWHERE, address: 'http://169.254.169.254/x' }, 'documentNotGiven', '169.254'],
	[
		'no address',
		{ ...ELSEWHERE, address: 'file:///etc/passwd' },
		'documentNotGiven',
		'not at an encrypted address',
	],
	['more than fits', { ...broken('page'), content: 'endless' as const }, 'answerTooBig', '64 MB'],
])('%s instead of a photo: told which one, and the others come', async (_what, bad, code, told) => {
	holds({ photos: [bad, PHOTO] });
	const { items, execution } = await download({}, CONTINUE);
	expect(items).toMatchObject([
		{
			error: expect.stringContaining(told),
			message: {
				...{ code, workOrder: 'WB-2026-0101', type: 'photo', position: 1, title: bad.title },
				advice: expect.any(String),
			},
		},
		{ type: 'photo', position: 2 },
	]);
	expect(items[0]?.error).toContain(`(photo 1: ${bad.title})`);
	expect(binariesOf(execution)[0]).toBeUndefined();
	expect(JSON.stringify(items)).not.toContain('5e0a2');
	const stopped = await download();
	expect(stopped.execution.error?.message).toContain(told);
	if (code !== 'answerTooBig') expect(stopped.execution.error?.description).toContain("'On Error'");
});

test('a host that does not answer is given up after three files, not after all', async () => {
	const photos = Array.from({ length: 9 }, (_, at) => ({ ...PHOTO, address: `photos/${at}` }));
	holds({ photos });
	sandbox().faults.inject({ kind: 'dropBefore', skip: 1, times: 100 });
	const { items } = await download({}, CONTINUE);
	expect(items.map(({ message }) => (message as { code: string }).code)).toEqual(
		photos.map(() => 'noAnswer'),
	);
	expect(sandbox().calls).toHaveLength(1 + 3 * 3);
});

test('an order with more files than a run can keep is refused, and one kind of them can be chosen', async () => {
	holds({
		photos: Array.from({ length: 251 }, () => PHOTO),
		documents: [{ ...PHOTO, address: 'docs/1.pdf' }],
	});
	const { items } = await download({}, CONTINUE);
	expect(items).toMatchObject([{ message: { code: 'tooManyFiles', count: 252, limit: 250 } }]);
	expect(sandbox().calls.filter(({ operation }) => !operation.startsWith('GET Get'))).toEqual([]);
	expect((await download({ files: 'document' })).items).toHaveLength(1);
});
