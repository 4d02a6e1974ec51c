import type { Sandbox } from '../../../sandbox';
import { unless, type Move } from '../move';

function productOf({ books }: Sandbox, code: string) {
	const found = books.products.find((product) => product.code === code);
	if (!found) throw new Error(`There is no product ${code}`);
	return found;
}

const isHourType = (code: string, active: boolean) => (sandbox: Sandbox) =>
	unless(sandbox.fieldService.hourType(code)?.active === active, `${code}: not ${active}`);

const VOOR_STAYS = 'the material stays, which OutSmart cannot switch off; a row says so';

export const productMoves: Move[] = [
	{
		name: 'unitFromStukToUur',
		what: 'the unit of a product changes from Stuk to Uur',
		change: (sandbox) => void (productOf(sandbox, 'VOOR').unit = 'Uur'),
		then: `it becomes an hour type; ${VOOR_STAYS}`,
		rows: ['skipped VOOR', 'created VOOR'],
		wrong: isHourType('VOOR', true),
	},
	{
		name: 'unitFromUurToStuk',
		what: 'the unit of a product changes from Uur to Stuk',
		change: (sandbox) => void (productOf(sandbox, 'UUR1').unit = 'stuk'),
		then: 'it becomes a material, and the hour type inactive',
		rows: ['created UUR1', 'updated UUR1'],
		wrong: isHourType('UUR1', false),
	},
	{
		name: 'hourTypeInactive',
		what: 'a product in hours becomes inactive',
		change: (sandbox) => void (productOf(sandbox, 'UUR1').active = false),
		then: 'the hour type becomes inactive',
		rows: ['updated UUR1'],
		wrong: isHourType('UUR1', false),
	},
	{
		name: 'materialInactive',
		what: 'another product becomes inactive',
		change: (sandbox) => void (productOf(sandbox, 'VOOR').active = false),
		then: VOOR_STAYS,
		rows: ['skipped VOOR'],
		wrong: ({ fieldService }) => unless(fieldService.material('VOOR') !== undefined, 'VOOR is gone'),
	},
	{
		name: 'priceChanges',
		what: 'the price of a product changes',
		change: (sandbox) => void (productOf(sandbox, 'VOOR').price = '36.50'),
		then: 'OutSmart follows',
		rows: ['updated VOOR'],
		wrong: ({ fieldService }) =>
			unless(Number(fieldService.material('VOOR')?.price) === 36.5, 'the price did not follow'),
	},
];
