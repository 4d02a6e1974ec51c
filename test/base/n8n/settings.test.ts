import type { IExecuteFunctions } from 'n8n-workflow';
import { readChecked } from '../../../base/n8n/field';
import { choice, languageField, optionalDate, present, preview } from '../../../base/n8n/fieldTypes';
import {
	daySetting,
	hasSettings,
	parametersOrSettingsAt,
	setting,
	settingsField,
	severalFromAccount,
} from '../../../base/n8n/settings';

const fields = {
	settings: settingsField,
	preview,
	closedUntil: daySetting(present(optionalDate({ displayName: 'Closed Until' })), { nl: '' }),
	correction: setting(
		choice({
			displayName: 'Correction',
			default: 'difference',
			options: [
				{ name: 'Difference', value: 'difference' },
				{ name: 'Reverse', value: 'reverse' },
			],
		}),
		{ nl: '' },
	),
	companies: setting(present(severalFromAccount({ displayName: 'Companies', method: 'getCompanies' })), {
		nl: '',
	}),
	output: choice({
		displayName: 'Output',
		default: 'a',
		options: [
			{ name: 'A', value: 'a' },
			{ name: 'B', value: 'b' },
		],
	}),
	language: languageField,
};

const EXPRESSION = "={{ $('Settings').first().json }}";

/** What an operation reads: saved are its parameters, and what their expressions give stands beside them. */
function read(saved: Record<string, unknown>, given: Record<string, unknown> = {}) {
	const node = {
		getNode: () => ({ parameters: saved }),
		getNodeParameter: (name: string, _index: number, fallback: unknown) =>
			name in given ? given[name] : (saved[name] ?? fallback),
	} as unknown as IExecuteFunctions;
	return readChecked(fields, parametersOrSettingsAt(node, 0, fields));
}

const item = {
	closedUntil: '2025-12-31',
	correction: 'reverse',
	companies: 'id:12345, EBH from 2026-20',
	language: 'en',
	preview: false,
	output: 'b',
};
const handedOn = (settings: unknown, saved: object = {}, given: object = {}) =>
	read({ settings: EXPRESSION, ...saved }, { settings, ...given });

test('fields count as they are without it', () => {
	const values = { closedUntil: '', correction: 'difference', language: 'en', preview: true, output: 'a' };
	for (const settings of [undefined, '', ' ']) expect(read({ settings })).toMatchObject({ values });
});

test('settings that are left as they are take their values from it; others, and the preview, do not', () => {
	expect(handedOn(item)).toMatchObject({ values: { ...item, preview: true, output: 'a' } });
	expect(handedOn(JSON.stringify(item))).toMatchObject({ values: { correction: 'reverse' } });
	const left = { correction: 'difference', closedUntil: '', companies: [] };
	expect(handedOn(item, left)).toMatchObject({
		values: { correction: 'reverse', closedUntil: '2025-12-31', companies: item.companies },
	});
});

test('a field that says something itself counts before it', () => {
	const own = { closedUntil: '={{ $json.day }}', preview: false };
	expect(handedOn(item, own, { closedUntil: '2026-01-31' })).toMatchObject({
		values: { closedUntil: '2026-01-31', correction: 'reverse', preview: false },
	});
	for (const nothing of ['', ' ', null])
		expect(handedOn(item, own, { closedUntil: nothing })).toEqual({
			faults: [{ code: 'gaveNothing', field: 'closedUntil' }],
		});
});

test('what is wrong with it is told as if the field had it, also what it lacks', () => {
	expect(handedOn({ ...item, correction: 'undo', unknown: 1 })).toEqual(
		read({ closedUntil: '2025-12-31', correction: 'undo', companies: item.companies, language: 'en' }),
	);
	expect(handedOn({})).toMatchObject({
		faults: [
			{ code: 'mustBeThere', field: 'closedUntil' },
			{ code: 'mustBe', field: 'correction', expected: 'oneOf' },
			{ code: 'mustBeThere', field: 'companies' },
		],
	});
});

test('only an operation with settings takes it', () => {
	expect(hasSettings(fields)).toBe(true);
	expect(hasSettings({ preview, language: languageField })).toBe(false);
});
