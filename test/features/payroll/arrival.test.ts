import { arrivalOf, isUnprotected, pagesIn } from '../../../features/payroll/files/arrival';

const SIGNED = 'https://n8n.example.com/form-waiting/7?signature=abc';

const arrival = (changed: Partial<Parameters<typeof arrivalOf>[0]> = {}) =>
	arrivalOf({
		...{ by: 'schedule', json: {}, hasFiles: false, isProduction: true, waitsAt: SIGNED },
		paths: { form: 'loon', question: 'vraag' },
		settings: { folder: '/loon', severalPeriods: 'ask' },
		...changed,
	});

test('a morning reads the folder, and its questions are answered by a link', () => {
	const morning = arrival();
	expect(morning).toMatchObject({ byForm: false, folder: '/loon', mail: false, severalPeriods: 'ask' });
	expect(morning.answerLink).toBe('https://n8n.example.com/form/vraag');
	expect(pagesIn({ ...morning })).toBeNull();
});

test.each([
	['by hand in the editor', { isProduction: false }],
	['an n8n whose pages everybody sees', { waitsAt: SIGNED.replace('signature', 'x') }],
	['an n8n that does not say where it waits', { waitsAt: '' }],
	['without the form for it', { paths: { form: 'loon', question: '' } }],
])('%s: no link', (_what, changed) => {
	expect(arrival(changed).answerLink).toBe('');
});

test('a form has what was filled in, no folder, and a link back', () => {
	const json = {
		Periode: '2026-05',
		Loonrun: 'bonus',
		severalPeriods: 'oneRun',
		columns: 'date=Dag',
		question: 'Q1',
	};
	expect(arrival({ by: 'form', json })).toMatchObject({
		...{
			byForm: true,
			folder: '',
			period: '2026-05',
			run: 'bonus',
			severalPeriods: 'oneRun',
			columns: 'date=Dag',
		},
		...{ form: '../form/loon', answerPage: '', question: '', answerLink: '' },
	});
	expect(arrival({ by: 'form', isProduction: false }).form).toBe('../form-test/loon');
	expect(arrival({ by: 'form', json: { severalPeriods: 'wat' } }).severalPeriods).toBe('ask');
});

test('a question of a file in the folder reads that, one of a mail the files that were chosen', () => {
	const asked = arrival({ by: 'question', json: { question: 'Q1', Periode: '2026-05' } });
	expect(asked).toMatchObject({ folder: '/loon', question: 'Q1', answerPage: '../form/vraag', period: '' });
	expect(arrival({ by: 'question', hasFiles: true })).toMatchObject({ folder: '', question: 'none' });
});

test('a mail reads no folder', () => {
	expect(arrival({ by: 'mail' })).toMatchObject({ byForm: false, folder: '', mail: true });
});

test('only a form is shown on pages, and only to who has its signed address', () => {
	for (const by of ['form', 'question'] as const) {
		expect(isUnprotected(arrival({ by }))).toBe(false);
		expect(isUnprotected(arrival({ by, waitsAt: '' }))).toBe(true);
	}
	expect(isUnprotected(arrival({ waitsAt: '' }))).toBe(false);
	expect(isUnprotected(undefined)).toBe(false);
});
