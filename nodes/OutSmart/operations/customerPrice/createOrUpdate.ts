import { choice, optionalDate, inOrder } from '../../../../base/n8n/fieldTypes';
import type { Foresee } from '../../../../base/n8n/kinds/perItem';
import { unlessEmpty } from '../../../../base/n8n/recordFields';
import { attempt, FindingError, emptyField, savedOtherwise } from '../../../../base/problems/problem';
import { isSameCode } from '../../../../base/values/text';
import { canonical } from '../../../../base/values/money';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import type { Price } from '../../../../services/outSmart/types';
import { chosen, demanded, optionalRelation, priceText } from '../fieldTypes';
import { perItem } from '../kinds';
import { theRelation } from '../upsert';

/**
 * Sets the price of a customer. The service has no key for prices, so whether a new price replaced the former one is checked
 * afterwards and reported (docs/services/outsmart.md 5.3).
 */
export const createOrUpdateCustomerPrice = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a customer price',
	description: 'Set a price for one relation or for all',
	details:
		'For a material or an hour type. Fails when OutSmart keeps another price from the same day beside the new one.',
	writes: 'once',
	fields: {
		priceOf: choice<'material' | 'hourType'>({
			displayName: 'Price Of',
			default: 'material',
			options: [
				{ name: 'Hour Type', value: 'hourType' },
				{ name: 'Material', value: 'material' },
			],
		}),
		material: chosen({
			displayName: 'Material',
			method: 'searchMaterials',
			placeholder: 'e.g. FLT-10',
			optional: true,
			displayOptions: { show: { priceOf: ['material'] } },
		}),
		hourType: chosen({
			displayName: 'Hour Type',
			method: 'searchHourTypes',
			placeholder: 'e.g. MONT',
			optional: true,
			displayOptions: { show: { priceOf: ['hourType'] } },
		}),
		relation: optionalRelation('The relation that the price is for. Empty: all relations.'),
		price: demanded(
			priceText({
				displayName: 'Price',
				placeholder: 'e.g. 11.50',
				description: 'Price of one, excluding VAT',
			}),
		),
		startDate: demanded(
			optionalDate({
				displayName: 'Start Date',
				placeholder: 'e.g. 2026-01-31',
				description: 'First day of the price',
			}),
		),
		endDate: unlessEmpty(
			optionalDate({
				displayName: 'End Date',
				placeholder: 'e.g. 2026-12-31',
				description: 'Last day of the price. Empty: a new price has no end.',
			}),
		),
	},
	async execute({ client, values, foresee }) {
		const { priceOf, startDate: from, endDate: to } = values;
		const code = values[priceOf];
		if (code === '') throw emptyField(NAMES[priceOf]);
		if (to) inOrder({ from, to });
		const priceKey = {
			material: '',
			hourType: '',
			[priceOf]: code,
			relation: values.relation,
			from,
		};
		return await agree(client, priceKey, { to, price: values.price, foresee });
	},
});

const NAMES = { material: 'Material', hourType: 'Hour Type' };

/** The fields that identify a price. */
type PriceKey = Pick<Price, 'material' | 'hourType' | 'relation' | 'from'>;

async function agree(
	client: OutSmartClient,
	priceKey: PriceKey,
	{ price, to, foresee }: { price: string; to: string | undefined; foresee: Foresee },
): Promise<object> {
	const before = (await client.customerPrices.list()).filter((one) => isOfSameKey(one, priceKey));
	const wanted: Price = { ...priceKey, to: to ?? before.at(-1)?.to ?? '', price };
	const there = before.find((one) => isSamePrice(one, wanted));
	if (there) return { ...there, action: 'unchanged' };
	if (wanted.relation !== '') await theRelation(client, wanted.relation);
	const action = before.length > 0 ? 'updated' : 'created';
	foresee({ ...wanted, action });
	const added = await attempt(() => client.customerPrices.add(wanted));
	if (!added.ok && added.problem.facts.outcome === 'notDone') throw added.problem;
	const after = (await client.customerPrices.list()).filter((one) => isOfSameKey(one, wanted));
	const own = after.find((one) => isSamePrice(one, wanted));
	if (!own && !added.ok) throw added.problem;
	if (!own) throw savedOtherwise('OutSmart', codeOf(wanted), 'price');
	// A second price that is equal is reported too, because another execution added it meanwhile.
	const other = after.find((one) => one !== own);
	if (other)
		throw new FindingError({
			code: 'pricesBeside',
			of: codeOf(wanted),
			from: wanted.from,
			price: other.price,
		});
	return { ...own, action };
}

function codeOf({ material, hourType }: Price): string {
	return material || hourType;
}

/** Whether two prices are for the same material or hour type, for the same relation, from the same day. */
function isOfSameKey(one: PriceKey, other: PriceKey): boolean {
	return (
		isSameCode(one.material, other.material) &&
		isSameCode(one.hourType, other.hourType) &&
		isSameCode(one.relation, other.relation) &&
		one.from === other.from
	);
}

function isSamePrice(one: Price, other: Price): boolean {
	return isOfSameKey(one, other) && one.to === other.to && canonical(one.price) === canonical(other.price);
}
