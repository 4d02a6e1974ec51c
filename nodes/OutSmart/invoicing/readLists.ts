import { oneLine } from '../../shared/values/text';
import { attempt } from '../../shared/problems/problem';
import type { Decision } from '../../shared/rows/row';
import type { OutSmartClient } from '../client/client';
import { isNotOpenToUs } from '../client/errors';
import { aboutOtherUse, isOdd, otherUse, type FreeFields } from '../client/freeFields';
import type { HourType, Material, Price, WorkOrder } from '../client/types';
import { aboutExport } from './decisions';
import type { Lists } from './invoiceItem';
import { needsCards } from './lines';
import type { InvoiceSettings } from './settings';

/** What was read, and what is told of it. */
interface Read {
	lists: Lists;
	told: Decision[];
}

/** The lists that orders are read against, each only when one of them needs it. */
export async function readLists(
	client: OutSmartClient,
	orders: WorkOrder[],
	settings: Pick<InvoiceSettings, 'texts' | 'preview'>,
	announced: HourType[],
): Promise<Read> {
	const isAny = orders.length > 0;
	const hourTypes = byCode(isAny ? [...(await client.listHourTypes()), ...announced] : []);
	const relations = byCode(isAny ? await client.listRelations() : []);
	const told: Decision[] = [];
	const tell = (decision: Decision) => void told.push(decision);
	const prices = await readPrices(client, orders, settings, tell);
	const materials = await readCards(client, orders, settings, tell);
	const names = isAny && settings.texts.includes('mechanic') ? await readNames(client) : new Map();
	return { lists: { hourTypes, relations, prices, ...materials, employees: names }, told };
}

/** An account that has no agreed prices to read has none: hours get the tariff of their type, and that is told. */
async function readPrices(
	client: OutSmartClient,
	orders: WorkOrder[],
	{ preview }: Pick<InvoiceSettings, 'preview'>,
	tell: (decision: Decision) => void,
): Promise<Price[]> {
	if (!orders.some(({ hours }) => hours.length > 0)) return [];
	const read = await attempt(() => client.listPrices());
	if (read.ok) return read.value;
	if (!isNotOpenToUs(read.problem)) throw read.problem;
	const findings = [{ code: 'customerPricesNotRead' }, read.problem.finding] as const;
	tell(aboutExport('prices', 'skipped', [...findings], preview));
	return [];
}

/**
 * The cards of materials, read when a line takes its VAT code or ledger account from one, or carries something else in
 * their place: then all cards, and else the lines with them, say whether the account uses those fields for something else.
 */
async function readCards(
	client: OutSmartClient,
	orders: WorkOrder[],
	{ preview }: Pick<InvoiceSettings, 'preview'>,
	tell: (decision: Decision) => void,
): Promise<Pick<Lists, 'materials' | 'freeFieldsInOtherUse'>> {
	const onLines = orders.flatMap(({ materials }) =>
		materials.map(({ code, freeField1: first, freeField2: second }) => ({ code, first, second })),
	);
	const isNeeded = orders.some(needsCards) || onLines.some(isOdd);
	const cards = isNeeded ? await client.listMaterials() : [];
	const carried = cards.map(onCard);
	const values = otherUse(carried) ?? otherUse([...carried, ...onLines]);
	if (values !== null) tell(aboutOtherUse(values, preview));
	return { materials: byCode(cards), freeFieldsInOtherUse: values !== null };
}

function onCard({ code, vatCode: first, ledgerAccount: second }: Material): FreeFields {
	return { code, first, second };
}

async function readNames(client: OutSmartClient): Promise<ReadonlyMap<string, string>> {
	const employees = await client.listEmployees();
	return new Map(
		employees.map(({ number, firstName, lastName }) => [number, oneLine(`${firstName} ${lastName}`)]),
	);
}

function byCode<T extends { code: string }>(records: T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.code, record]));
}
