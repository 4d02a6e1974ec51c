import {
	blankCustomerPrice,
	blankEmployee,
	blankHourType,
	blankMaterial,
	blankRelation,
	blankWorkStatus,
} from '../fieldService/blanks';
import type { FieldService } from '../fieldService/fieldService';
import {
	blankContactPerson,
	blankFieldInvoice,
	blankObject,
	blankPayment,
	blankProject,
	blankWorkType,
} from '../fieldService/records';
import type { FieldServiceSettings } from '../fieldService/settings';
import type { CustomerPrice } from '../fieldService/types';
import { type CODES, outSmartError } from '../errors';
import {
	CUSTOMER_PRICE,
	EMPLOYEE,
	HOUR_TYPE,
	MATERIAL,
	PAYMENT_METHOD,
	RELATION,
	WORK_STATUS,
} from '../wire/masterData';
import { CONTACT_PERSON, INVOICE, OBJECT, PAYMENT, PROJECT, WORK_TYPE } from '../wire/records';
import { fill, isSent, listed, written } from '../wire/table';
import type { Sent, Table } from '../wire/table';
import { filtered } from './filters';
import type { Operation, OutSmartCall } from './operation';

type ListName =
	| 'prices'
	| 'paymentMethods'
	| 'relations'
	| 'materials'
	| 'hourTypes'
	| 'workStatuses'
	| 'employees'
	| 'projects'
	| 'objects'
	| 'contactPersons'
	| 'workTypes'
	| 'invoices'
	| 'payments';
type RowOf<List extends ListName> = FieldService[List][number];

interface Resource<List extends ListName> {
	list: List;
	table: Table<RowOf<List>>;
	/** A posted row with an existing key is an update; without a key each row is a new one. */
	key?: keyof RowOf<List>;
	/** Without a documented key: whether one row replaces another. */
	isSame?(one: RowOf<List>, other: RowOf<List>, settings: FieldServiceSettings): boolean;
	blank(): RowOf<List>;
	/** For a row that is refused. */
	error: keyof typeof CODES;
	/** Whether key and value filter the list; elsewhere they are not documented and do nothing. */
	filters?: boolean;
}

/**
 * The rows of a post: an array, or one object (docs/services/outsmart.md 5.1). An empty array counts as no rows
 * to parse.
 */
export function postedRows({ body, fieldService }: OutSmartCall): Sent[] {
	if (body === '') throw outSmartError('noBody', 'Unable to fetch body');
	const rows = parsed(body);
	const unparsable = outSmartError('unparsableBody', 'Unable to parse body');
	if (!rows || rows.length === 0) throw unparsable;
	const { bodyLimitRows = Infinity } = fieldService.settings;
	if (rows.length > bodyLimitRows) throw outSmartError('noBody', 'Unable to fetch body');
	return rows.map((row) => {
		if (!isSent(row)) throw unparsable;
		return row;
	});
}

function parsed(body: string): unknown[] | undefined {
	try {
		const value: unknown = JSON.parse(body);
		if (Array.isArray(value)) return value;
		return isSent(value) ? [value] : undefined;
	} catch {
		return undefined;
	}
}

/** Inserts or updates row by row; the first refused row ends the whole call, without saying which it was. */
function post<List extends ListName>(resource: Resource<List>): Operation {
	const { list, table, key, blank, error, isSame } = resource;
	return (call) => {
		const { fieldService, ignored } = call;
		const { settings } = fieldService;
		const saved = [...fieldService[list]] as RowOf<List>[];
		const save = () => Object.assign(fieldService, { [list]: saved });
		const sentRows = postedRows(call);
		sentRows.forEach((sent, index) => {
			const row = blank();
			const [complaint] = fill(table, row, sent, String(index), { settings, ignored });
			if (complaint !== undefined) {
				if (settings.partialSave) save();
				throw outSmartError(error, complaint);
			}
			const at = saved.findIndex((other) =>
				key === undefined ? isSame?.(other, row, settings) : other[key] === row[key],
			);
			const existing = saved[at];
			if (!existing) saved.push(row);
			else if (settings.omittedFields === 'blanked') saved[at] = row;
			else {
				const merged = { ...existing };
				fill(table, merged, sent, String(index), { settings, ignored: [] });
				saved[at] = merged;
			}
		});
		save();
		return settings.countAsString ? String(sentRows.length) : sentRows.length;
	};
}

/** Always the whole list: there are no pages (docs/services/outsmart.md 1.5). */
function get<List extends ListName>({ list, table, filters }: Resource<List>): Operation {
	return ({ fieldService, query }) => {
		const { settings } = fieldService;
		const all: readonly RowOf<List>[] = fieldService[list];
		const rows = filters ? filtered(all, table, query, settings) : all;
		return rows.map((row) => written(listed(table, settings), row, settings));
	};
}

function operationsOf<List extends ListName>(
	name: string,
	resource: Resource<List>,
): Record<string, Operation> {
	return { [`GET ${name}`]: get(resource), [`POST ${name}`]: post(resource) };
}

/** The endpoint is unknown to an account without that right. */
function withRight(operations: Record<string, Operation>): Record<string, Operation> {
	const guarded = (operation: Operation): Operation => {
		return (call) => {
			if (call.fieldService.settings.pricesRefused) throw outSmartError('unknownEndpoint');
			return operation(call);
		};
	};
	return Object.fromEntries(Object.entries(operations).map(([name, one]) => [name, guarded(one)]));
}

/** The subject, relation and start of a price. */
function samePlace({ material, hourType, debtorNumber, from }: CustomerPrice): string {
	return JSON.stringify([material, hourType, debtorNumber, from]);
}

const ONLY_READ = { error: 'uncaught', filters: true } as const;

export const masterDataOperations: Record<string, Operation> = {
	...operationsOf('relations', {
		list: 'relations',
		table: RELATION,
		key: 'debtorNumber',
		blank: blankRelation,
		error: 'relation',
		filters: true,
	}),
	...operationsOf('materials', {
		list: 'materials',
		table: MATERIAL,
		key: 'code',
		blank: blankMaterial,
		error: 'material',
	}),
	...operationsOf('hourtypes', {
		list: 'hourTypes',
		table: HOUR_TYPE,
		key: 'code',
		blank: blankHourType,
		error: 'hourType',
	}),
	...withRight(
		operationsOf('prices', {
			list: 'prices',
			table: CUSTOMER_PRICE,
			blank: blankCustomerPrice,
			// INVENTED: no code is documented for a price that is refused.
			error: 'required',
			isSame: (one, other, { pricesReplaced }) => pricesReplaced && samePlace(one) === samePlace(other),
		}),
	),
	...operationsOf('projects', {
		list: 'projects',
		table: PROJECT,
		key: 'code',
		blank: blankProject,
		error: 'project',
		filters: true,
	}),
	...operationsOf('objects', {
		list: 'objects',
		table: OBJECT,
		key: 'code',
		blank: blankObject,
		error: 'object',
	}),
	...operationsOf('contactpersons', {
		list: 'contactPersons',
		table: CONTACT_PERSON,
		key: 'code',
		blank: blankContactPerson,
		// INVENTED: no code is documented for a contact person that is refused.
		error: 'required',
	}),
	...operationsOf('worktypes', {
		list: 'workTypes',
		table: WORK_TYPE,
		key: 'name',
		blank: blankWorkType,
		error: 'workType',
	}),
	'GET object': get({ ...ONLY_READ, list: 'objects', table: OBJECT, blank: blankObject }),
	'GET contactperson': get({
		...ONLY_READ,
		list: 'contactPersons',
		table: CONTACT_PERSON,
		blank: blankContactPerson,
	}),
	'GET invoices': get({ ...ONLY_READ, list: 'invoices', table: INVOICE, blank: blankFieldInvoice }),
	'GET transactions': get({ ...ONLY_READ, list: 'payments', table: PAYMENT, blank: blankPayment }),
	...operationsOf('paymentmethods', {
		list: 'paymentMethods',
		table: PAYMENT_METHOD,
		key: 'description',
		blank: () => ({ description: '' }),
		error: 'paymentMethod',
	}),
	...operationsOf('workstatusses', {
		list: 'workStatuses',
		table: WORK_STATUS,
		key: 'code',
		blank: blankWorkStatus,
		error: 'workStatus',
	}),
	...operationsOf('employees', {
		list: 'employees',
		table: EMPLOYEE,
		key: 'number',
		blank: blankEmployee,
		error: 'employee',
	}),
};
