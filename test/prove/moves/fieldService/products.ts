import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type Move } from '../move';

export function productOf({ books }: Sandbox, code: string) {
	const found = books.products.find((product) => product.code === code);
	if (!found) throw new Error(`There is no product ${code}`);
	return found;
}

const unlessHourTypeIs = (code: string, active: boolean) => (sandbox: Sandbox) =>
	problemUnless(sandbox.fieldService.hourType(code)?.active === active, `${code}: not ${active}`);

const VOOR_STAYS = 'the material stays, which OutSmart cannot switch off; a row says so';

export const productMoves: Move[] = [
	{
		name: 'unitFromStukToUur',
		description: 'the unit of a product changes from Stuk to Uur',
		apply: (sandbox) => void (productOf(sandbox, 'VOOR').unit = 'Uur'),
		effect: `it becomes an hour type; ${VOOR_STAYS}`,
		rows: ['skipped materials', 'created VOOR'],
		named: ['VOOR'],
		problems: unlessHourTypeIs('VOOR', true),
	},
	{
		name: 'unitFromUurToStuk',
		description: 'the unit of a product changes from Uur to Stuk',
		apply: (sandbox) => void (productOf(sandbox, 'UUR1').unit = 'stuk'),
		effect: 'it becomes a material, and the hour type inactive',
		rows: ['created UUR1', 'updated UUR1'],
		problems: unlessHourTypeIs('UUR1', false),
	},
	{
		name: 'hourTypeInactive',
		description: 'a product in hours becomes inactive',
		apply: (sandbox) => void (productOf(sandbox, 'UUR1').active = false),
		effect: 'the hour type becomes inactive',
		rows: ['updated UUR1'],
		problems: unlessHourTypeIs('UUR1', false),
	},
	{
		name: 'materialInactive',
		description: 'another product becomes inactive',
		apply: (sandbox) => void (productOf(sandbox, 'VOOR').active = false),
		effect: VOOR_STAYS,
		rows: ['skipped materials'],
		named: ['VOOR'],
		problems: ({ fieldService }) =>
			problemUnless(fieldService.material('VOOR') !== undefined, 'VOOR is gone'),
	},
	{
		name: 'priceChanges',
		description: 'the price of a product changes',
		apply: (sandbox) => void (productOf(sandbox, 'VOOR').price = '36.50'),
		effect: 'OutSmart follows',
		rows: ['updated VOOR'],
		problems: ({ fieldService }) =>
			problemUnless(Number(fieldService.material('VOOR')?.price) === 36.5, 'the price did not follow'),
	},
];
