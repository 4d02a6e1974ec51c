import { notDone, type ServiceProblem } from '../../../base/problems/problem';
import type { Fault, Problem } from '../../../base/words/finding';
import type { WireFields, WireTypes, WireObject, WireValue } from '../../../base/transport/soap/description';
import { parseDate } from '../../../base/values/dates';
import { parseDecimal } from '../../../base/values/money';
import { isRecord, recordIn } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import type { ComposedMessages } from '../books';
import { KINDS, MUTATION_KINDS } from '../kinds';
import { BOOKS_SOAP } from './messages';
import type { SoapOperation, RequestIn, Session } from './session';

/** Messages that open and end a session are not available. */
const OWN: readonly string[] = ['OpenSession', 'OpenSessionSub', 'CloseSession'];

const NAMES = Object.keys(BOOKS_SOAP.operations).filter((name) => !OWN.includes(name)) as SoapOperation[];

export function composedMessagesOver(session: Session): ComposedMessages {
	return {
		names: NAMES,
		writes: isWrite,
		async send(wanted, body) {
			const name = NAMES.find((known) => known === wanted);
			if (!name) {
				const known = OWN.includes(wanted) ? 'callNotAllowed' : 'callUnknown';
				throw refused(wanted, { code: known, call: wanted, known: NAMES });
			}
			const { request, faults } = messageOf(name, body);
			if (faults.length > 0) throw refused(name, { code: 'callWrong', faults });
			const message = request as RequestIn<typeof name>;
			const answer = isWrite(name) ? await session.write(name, message) : await session.read(name, message);
			return JSON.parse(session.clean(JSON.stringify(resultOf(name, answer)))) as unknown;
		},
	};
}

function isWrite(name: string): boolean {
	return !name.startsWith('Get');
}

/** The result, without the empty error. */
function resultOf(name: string, answer: object): object {
	const result = recordIn(recordIn(answer)[`${name}Result`]);
	return Object.fromEntries(Object.entries(result).filter(([field]) => !ERROR.includes(field)));
}

const ERROR = ['ErrorMsg', 'LastErrorCode', 'LastErrorDescription'];

function refused(wanted: string, problem: Problem): ServiceProblem {
	const operation = NAMES.find((name) => name === wanted) ?? '-';
	return notDone({ service: 'e-Boekhouden', operation }, problem);
}

/** Required although optional in the schema (docs/services/e-boekhouden.md 4.1, 5.1, 6.1). */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
	cRelatie: ['Code', 'Bedrijf'],
	cMutatie: ['Rekening', 'InExBTW', 'MutatieRegels'],
	cMutatieRegel: ['BTWCode', 'TegenrekeningCode'],
	cFactuur: ['Relatiecode', 'Factuursjabloon', 'Regels'],
	cFactuurRegel: ['Omschrijving', 'BTWCode', 'TegenrekeningCode'],
	cGrootboekrekening: ['Code', 'Omschrijving', 'Categorie'],
};

/**
 * The values with which a field has no effect, for fields that the schema requires and few calls use: no filter, none, no
 * direct debit.
 */
const UNUSED: Readonly<Record<string, string>> = {
	ID: '0',
	MutatieNr: '0',
	KostenplaatsID: '0',
	KostenplaatsId: '0',
	KostenPlaatsId: '0',
	Gb_ID: '0',
	GeenEmail: '0',
	NieuwsbriefgroepenCount: '0',
	PerEmailVerzenden: 'false',
};

/** Fields with a fixed set of values. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
	Soort: MUTATION_KINDS.filter((kind) => kind !== 'openingBalance').map((kind) => KINDS[kind].soap),
	OpSoort: ['Debiteuren', 'Crediteuren'],
	InExBTW: ['IN', 'EX'],
	BP: ['B', 'P'],
};

const LONGEST: Readonly<Record<string, number>> = {
	'cRelatie.Code': 15,
	'cGrootboekrekening.Code': 10,
	'cMutatie.Factuurnummer': 50,
	'cFactuur.Factuurnummer': 50,
};

/** A message made from JSON, in the order of the schema, and everything that does not fit. */
function messageOf(operation: string, body: unknown): { request: WireObject; faults: Fault[] } {
	const faults: Fault[] = [];
	const { operations, types } = BOOKS_SOAP;
	const { request: all } = operations[operation as keyof typeof operations];
	const own = Object.entries(all).filter(([name]) => name !== 'SessionID' && name !== 'SecurityCode2');
	// The service refuses a filter with missing fields (docs/services/e-boekhouden.md 1.1).
	const fields = Object.fromEntries(own.map(([name, type]) => [name, type.replace(/\?$/, '')]));
	// A change is written whole: a field that is left out would be overwritten.
	const fills = !operation.startsWith('Update');
	const request = recordOf(body, fields, { types, type: '', path: '', faults, fills });
	return { request, faults };
}

interface ElementContext {
	types: WireTypes;
	type: string;
	path: string;
	faults: Fault[];
	fills: boolean;
}

function recordOf(given: unknown, fields: WireFields, place: ElementContext): WireObject {
	const { type, path, faults } = place;
	if (!isRecord(given)) {
		faults.push({ code: 'notAnObject', path: path || 'Body' });
		return {};
	}
	const known = Object.keys(fields);
	for (const name of Object.keys(given))
		if (!known.includes(name)) faults.push({ code: 'fieldUnknown', path: brief(below(path, name)), known });
	const wire: Record<string, WireValue> = {};
	const unused: Record<string, unknown> = place.fills ? unusedIn(given) : {};
	for (const [name, declared] of Object.entries(fields)) {
		const value = (Object.hasOwn(given, name) ? given[name] : undefined) ?? unused[name];
		const here = { ...place, path: below(path, name) };
		const isNeeded = !/(\?|\[\])$/.test(declared) || NEEDED[type]?.includes(name);
		if (value === undefined || value === null || (value === '' && isNeeded)) {
			if (isNeeded) faults.push({ code: 'missing', path: here.path });
		} else wire[name] = elementOf(value, declared, { ...here, type });
	}
	return wire;
}

/** Without direct debit its mandate has the date of the invoice, as in an invoice of ours. */
function unusedIn({ AutomatischeIncasso: debit = false, Datum: date }: Record<string, unknown>) {
	if (String(debit) !== 'false') return UNUSED;
	const mandate = { IncassoMachtigingFirst: 'false', IncassoMachtigingDatumOndertekening: date };
	return { ...UNUSED, AutomatischeIncasso: 'false', ...mandate };
}

function elementOf(value: unknown, declared: string, place: ElementContext): WireValue {
	const bare = declared.replace(/(\[\]|\?)$/, '');
	if (declared.endsWith('[]'))
		return [value]
			.flat()
			.map((one, at) => elementOf(one, bare, { ...place, path: `${place.path}[${at + 1}]` }));
	const fields = place.types[bare];
	if (fields) return recordOf(value, fields, { ...place, type: bare });
	return scalarOf(value, bare, place);
}

function scalarOf(value: unknown, type: string, { path, type: of, faults }: ElementContext): string {
	const refuse = (fault: Fault): string => {
		faults.push(fault);
		return '';
	};
	if (!['string', 'number', 'boolean'].includes(typeof value))
		return refuse({ code: 'wrongType', path, expected: type === 'string' ? 'text' : 'number' });
	const text = String(value);
	if (type === 'string') {
		const name = path.replace(/^.*\./, '');
		const longest = LONGEST[`${of}.${name}`] ?? Infinity;
		const choices = CHOICES[name];
		if (text.length > longest) return refuse({ code: 'tooLong', path, longest });
		if (choices && text !== '' && !choices.includes(text))
			return refuse({ code: 'notOneOf', path, value: brief(text), choices: [...choices] });
		return text;
	}
	if (type === 'boolean')
		return /^(true|false)$/.test(text) ? text : refuse({ code: 'wrongType', path, expected: 'switch' });
	if (type === 'dateTime') return timeOf(text) ?? refuse({ code: 'notADate', path, value: brief(text) });
	if (type === 'long')
		return /^-?\d{1,18}$/.test(text) ? text : refuse({ code: 'notANumber', path, value: brief(text) });
	return parseDecimal(text) ? text : refuse({ code: 'notANumber', path, value: brief(text) });
}

function below(path: string, name: string): string {
	return path === '' ? name : `${path}.${name}`;
}

/** Of a date, or a date with a time that is ignored; null for another text. */
function timeOf(text: string): string | null {
	const [, day = '', time = 'T00:00:00'] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2})?$/.exec(text) ?? [];
	return parseDate(day) === null ? null : day + time;
}
