import { attempt } from '../../problems/problem';
import type { Finding } from '../../words/finding';
import { toRow } from '../../words/row';
import { meaningOf } from '../../words/say';
import type { Language } from '../../words/language';
import type { Listing } from '../../values/records';
import {
	parametersAt,
	propertiesOf,
	valuesIn,
	type Fields,
	type GetParameter,
	type ValuesOf,
} from '../field';
import { collection, languageField, onOff, wholeNumber } from '../fieldTypes';
import { tell } from '../errors';
import type { Operation, OperationText } from '../operation';
import { isOfModel, isTool, NOT_AS_TOOL } from '../tool';
import { mustBeFields, outputAt, outputOf, wantedOf, type OutputValues, type Simplify } from '../output';
import { clientAt, forEachItem } from './perItem';

/** An operation that lists records: *Return All*, *Limit* and *Filters* are the same everywhere. */
export interface ListOf<Client, F extends Fields, Q extends Fields> extends OperationText {
	fields?: F;
	filters?: Q;
	simplify?: Simplify;
	/**
	 * Offers *Problems as Rows*, for lists that feed a synchronization: it needs to know of a failure without
	 * being stopped by it.
	 */
	problemsAsRows?: { service: string; resource: string };
	list(context: ListContext<Client, F, Q>): Promise<readonly object[] | ReportedListing>;
}

/** The records of a list, with what a synchronization needs to know about them. */
export interface ReportedListing extends Listing<object> {
	note?: Finding;
	/** Reports records that are left out because not all of them can be read. */
	odd?: Finding;
	/** An item that is given behind the records, only to a synchronization. */
	also?: object;
}

export interface ListContext<Client, F extends Fields, Q extends Fields> {
	client: Client;
	values: ValuesOf<F>;
	filters: Partial<ValuesOf<Q>>;
	/** The number of records that is wanted; undefined for all. No more than this have to be read. */
	limit: number | undefined;
}

const paging = {
	returnAll: onOff({
		displayName: 'Return All',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	}),
	limit: wholeNumber({
		displayName: 'Limit',
		typeOptions: { minValue: 1 },
		default: 50,
		low: 1,
		high: 999_999_999,
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
	}),
};

const rowsInstead = {
	problemsAsRows: onOff({
		displayName: 'Problems as Rows',
		...NOT_AS_TOOL,
		default: false,
		description:
			'Whether to give a row with the problem when the list cannot be read, or may be cut off, instead of stopping',
	}),
	language: {
		...languageField,
		property: { ...languageField.property, displayOptions: { show: { problemsAsRows: [true] } } },
	},
};

export function listOperation<Client, F extends Fields, Q extends Fields>(
	given: ListOf<Client, F, Q>,
): Operation<Client> {
	const { fields = {} as F, filters, simplify, list: read, problemsAsRows: about, ...text } = given;
	const filterFields = filters
		? { filters: collection({ displayName: 'Filters', placeholder: 'Add Filter', fields: filters }) }
		: {};
	const all = {
		...fields,
		...paging,
		...filterFields,
		...outputOf(simplify),
		...(about && rowsInstead),
	};
	return {
		...text,
		...(simplify && { simplify }),
		properties: propertiesOf(all),
		run: async (run) =>
			await forEachItem(run, async (index) => {
				const get = parametersAt(run.node, index);
				const values = valuesIn(all, isTool(run.node) ? askedByModel(get) : get) as ValuesOf<F> &
					ListValues<Q>;
				const limit = values.returnAll ? undefined : values.limit;
				const output = outputAt(run.node, values);
				mustBeFields(output, run.names);
				const wanted = async () => {
					const client = await clientAt(run, index);
					const listed = await read({ client, values, filters: values.filters ?? {}, limit });
					const { found, ...more } = cut(listed, limit);
					return { ...more, found: found.map((record) => wantedOf(record, simplify, output)) };
				};
				if (!about || !values.problemsAsRows) {
					const { found, whole, odd } = await wanted();
					if (odd) tell(run.node, odd);
					if (!whole && about && values.returnAll)
						tell(run.node, { code: 'listCutOff', given: found.length, ...about });
					return found;
				}
				return await orRow(about, values.language, wanted);
			}),
	};
}

/**
 * Lets a filter that a model leaves empty mean all records, as the description of the filter says. In a
 * workflow an expression that gives nothing is refused.
 */
function askedByModel(get: GetParameter): GetParameter {
	const withoutModel = (saved: unknown): unknown => {
		if (isOfModel(saved)) return '';
		if (!(saved instanceof Object) || Array.isArray(saved)) return saved;
		return Object.fromEntries(Object.entries(saved).map(([part, held]) => [part, withoutModel(held)]));
	};
	return Object.assign((name: string, fallback: unknown) => get(name, fallback), {
		saved: (name: string) => withoutModel(get.saved?.(name)),
	});
}

interface ListValues<Q extends Fields> extends OutputValues, ValuesOf<typeof paging & typeof rowsInstead> {
	filters?: Partial<ValuesOf<Q>>;
}

function cut(listed: readonly object[] | ReportedListing, limit: number | undefined): ReportedListing {
	const { found, ...more } = 'found' in listed ? listed : { found: listed, whole: true };
	return { ...more, found: limit === undefined ? found : found.slice(0, limit) };
}

async function orRow(
	about: { service: string; resource: string },
	language: Language,
	read: () => Promise<ReportedListing>,
): Promise<readonly object[]> {
	const row = { ...about, key: 'list', preview: false };
	const listed = await attempt(read);
	if (!listed.ok) {
		const findings = [{ code: 'listNotRead', ...about }, listed.problem.finding] as const;
		const action = meaningOf(listed.problem.finding).isToChoose ? 'blocked' : 'failed';
		return [toRow({ ...row, action, findings }, language)];
	}
	const { found, whole, note, also, odd } = listed.value;
	const cutOff: Finding = { code: 'listCutOff', given: found.length, ...about };
	const findings = [...(whole ? [] : [cutOff]), ...(note ? [note] : [])];
	return [
		...found,
		...(also ? [also] : []),
		...findings.map((one) => toRow({ ...row, action: 'skipped', findings: [one] }, language)),
		...(odd ? [toRow({ ...row, key: 'unread', action: 'blocked', findings: [odd] }, language)] : []),
	];
}
