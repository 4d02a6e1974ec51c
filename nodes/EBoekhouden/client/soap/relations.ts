import { today } from '../../../shared/dates';
import { ServiceProblem } from '../../../shared/problem';
import type { Incoming, Outgoing } from '../../../shared/soap/description';
import type { Relation } from '../types';
import type { Types } from './wireTypes';
import type { Session } from './session';
import { list, text, toDateTime } from './wire';

type Received = Incoming<Types['cRelatie'], Types>;

/** Our field name for each element of `cRelatie` that we own. */
const FIELDS = {
	code: 'Code',
	name: 'Bedrijf',
	contactPerson: 'Contactpersoon',
	address: 'Adres',
	postalCode: 'Postcode',
	city: 'Plaats',
	country: 'Land',
	email: 'Email',
	phone: 'Telefoon',
	mobile: 'GSM',
	vatNumber: 'BTWNummer',
	chamberOfCommerceNumber: 'KvkNummer',
	iban: 'IBAN',
	type: 'BP',
} as const satisfies Record<keyof Relation, keyof Types['cRelatie']>;

const NAMES = Object.keys(FIELDS) as (keyof Relation)[];

export async function listRelations(
	session: Session,
	filter: { code?: string; search?: string } = {},
): Promise<Relation[]> {
	return (await read(session, filter)).map(
		(wire) =>
			Object.fromEntries(NAMES.map((name) => [name, text(wire[FIELDS[name]])])) as unknown as Relation,
	);
}

export async function addRelation(session: Session, relation: Relation): Promise<void> {
	const oRel = {
		...toWireFields(relation),
		ID: '0',
		AddDatum: toDateTime(today()),
		Gb_ID: '0',
		GeenEmail: '0',
		NieuwsbriefgroepenCount: '0',
	};
	await session.write('AddRelatie', { oRel });
}

export async function updateRelation(
	session: Session,
	code: string,
	change: Partial<Relation>,
): Promise<void> {
	const found = (await read(session, { code })).filter((wire) => wire.Code === code);
	const current = found[0];
	if (!current || found.length > 1) throw notOne(code, found.length);
	const oRel = { ...withoutNil(current), ...toWireFields(change) } as Outgoing<Types['cRelatie'], Types>;
	await session.write('UpdateRelatie', { oRel });
}

async function read(
	session: Session,
	{ code, search }: { code?: string; search?: string },
): Promise<Received[]> {
	const cFilter = { Trefwoord: search, Code: code, ID: '0' };
	const { GetRelatiesResult: result } = await session.read('GetRelaties', { cFilter });
	return list(result?.Relaties?.cRelatie);
}

function toWireFields(relation: Partial<Relation>): Record<string, string> {
	return Object.fromEntries(
		NAMES.filter((name) => relation[name] !== undefined).map((name) => [
			FIELDS[name],
			relation[name] as string,
		]),
	);
}

function withoutNil(wire: Received): Record<string, string> {
	return Object.fromEntries(
		Object.entries(wire).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
	);
}

function notOne(code: string, count: number): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'UpdateRelatie',
		kind: 'input',
		outcome: 'notDone',
		what:
			count === 0 ? `there is no relation with code '${code}'` : `${count} relations have the code '${code}'`,
		advice: 'Check the relation code in e-Boekhouden under Relaties.',
	});
}
