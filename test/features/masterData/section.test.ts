import { masterDataSection } from '../../../features/masterData/section';
import { fieldsSaying } from '../../../base/words/say';
import { shown } from '../../support/pageLines';
import { relationRow } from '../../support/reportRows';

const said = (key: string, sentence: string, change: Parameters<typeof relationRow>[0] = {}) =>
	relationRow({
		...{ key, name: `Klant ${key}`, action: 'updated', code: 'recordChanged' },
		...fieldsSaying([
			{ code: 'recordChanged', says: sentence, advice: '' },
			{ code: 'x', says: 'Waarom.', advice: '' },
		]),
		...change,
	});
const lines = (...rows: Parameters<typeof shown>) => shown(...rows).filter((line) => line.includes('Klant'));

test('only records that were or would be sent are in it', () => {
	const is = (change: object) => masterDataSection.is(relationRow(change));
	expect([is({}), is({ action: 'failed' }), is({ resource: 'invoice' })]).toEqual([true, false, false]);
});

test('those that are new are named together, or counted where they are more than three', () => {
	const many = (length: number) =>
		Array.from({ length }, (_, index) => relationRow({ key: `${index + 1}`, name: `Klant ${index + 1}` }));
	expect(lines(...many(3))).toEqual(['Nieuw: 1 Klant 1; 2 Klant 2; 3 Klant 3']);
	expect(shown(...many(4))).toContain('Nieuw: 4');
});

test('of more than two kinds it has numbers', () => {
	const of = (resource: string, key: string) => relationRow({ resource, key, name: `Klant ${key}` });
	const changed = said('4', 'Gewijzigd: adres.', { changed: ['address'] });
	const rows = [of('relation', '1'), of('relation', '2'), changed, of('material', '3'), of('hourType', '5')];
	expect(shown(...rows).slice(2)).toEqual([
		'Stamgegevens',
		'Nieuw Gewijzigd',
		...['Relaties in OutSmart 2 1', 'Materialen in OutSmart 1 –', 'Uursoorten in OutSmart 1 –'],
	]);
});

test('of one that changed it says what, and of one that was only switched off why', () => {
	expect(lines(said('1', 'Gewijzigd: adres.', { changed: ['address'] }))).toEqual([
		expect.stringMatching(/^1 Klant 1 – gewijzigd: adres\./),
	]);
	expect(lines(said('1', 'Gewijzigd: actief.', { changed: ['active'] }))).toEqual(['1 Klant 1 – waarom.']);
	const bare = { key: '1', name: 'Klant 1', changed: ['active'], reason: 'Gewijzigd: actief.' };
	expect(lines(relationRow({ ...bare, action: 'updated' }))).toEqual(['1 Klant 1 – gewijzigd: actief.']);
});

test('no more than twelve changes are named', () => {
	const rows = Array.from({ length: 14 }, (_, index) =>
		said(`${index + 1}`, 'Gewijzigd: adres.', { changed: ['address'] }),
	);
	expect(lines(...rows)).toHaveLength(12);
});
