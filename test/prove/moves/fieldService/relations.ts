import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type Move } from '../move';
import { addOrder, NEW_KEY, OUTSMART_LEADS, relationOf, CLOSED } from './fixtures';

const CODE = '1001';
const updated = [`updated ${CODE}`];

const unlessCitiesAre = (inBooks: string, inOutSmart: string) => (sandbox: Sandbox) => [
	...problemUnless(relationOf(sandbox, CODE).city === inBooks, `in the books the city is not ${inBooks}`),
	...problemUnless(
		sandbox.fieldService.relation(CODE)?.city === inOutSmart,
		`in OutSmart the city is not ${inOutSmart}`,
	),
];

const bothStay = (inBooks: string, inOutSmart: string) => ({
	[OUTSMART_LEADS]: {
		effect: 'both stay as they are until a work order of the relation is invoiced',
		rows: [],
		problems: unlessCitiesAre(inBooks, inOutSmart),
	},
});

const moveInBooks = (sandbox: Sandbox) => void (relationOf(sandbox, CODE).city = 'Zeist');
const moveInOutSmart = ({ fieldService }: Sandbox) =>
	fieldService.saveRelation({ debtorNumber: CODE, city: 'Bunnik' });

export const relationMoves: Move[] = [
	{
		name: 'relationMovesInBooks',
		description: 'a relation changes in e-Boekhouden',
		apply: moveInBooks,
		effect: 'OutSmart follows',
		rows: updated,
		problems: unlessCitiesAre('Zeist', 'Zeist'),
		underSettings: bothStay('Zeist', 'Utrecht'),
	},
	{
		name: 'relationMovesInOutSmart',
		description: 'a relation changes in OutSmart',
		apply: moveInOutSmart,
		effect: 'e-Boekhouden wins: OutSmart is brought back',
		rows: updated,
		problems: unlessCitiesAre('Utrecht', 'Utrecht'),
		underSettings: bothStay('Utrecht', 'Bunnik'),
	},
	{
		name: 'relationMovesOnBothSides',
		description: 'a relation changes on both sides',
		apply: (sandbox) => {
			moveInBooks(sandbox);
			moveInOutSmart(sandbox);
		},
		effect: 'e-Boekhouden wins',
		rows: updated,
		problems: unlessCitiesAre('Zeist', 'Zeist'),
		underSettings: bothStay('Zeist', 'Bunnik'),
	},
	{
		name: 'relationMovesAndIsInvoiced',
		description: 'a relation changes in OutSmart, and a work order of it is completed',
		apply: (sandbox) => {
			moveInOutSmart(sandbox);
			addOrder(sandbox);
		},
		effect: 'e-Boekhouden wins, then the order is invoiced',
		rows: [...updated, `created ${NEW_KEY}`],
		problems: unlessCitiesAre('Utrecht', 'Utrecht'),
		underSettings: {
			[OUTSMART_LEADS]: {
				effect: 'e-Boekhouden takes it over, then the order is invoiced',
				rows: [...updated, `created ${NEW_KEY}`],
				problems: unlessCitiesAre('Bunnik', 'Bunnik'),
			},
			[CLOSED]: {
				effect: 'e-Boekhouden wins; the order is not invoiced, a row says so',
				rows: [...updated, `closed closedUntil: ${NEW_KEY}`],
				problems: unlessCitiesAre('Utrecht', 'Utrecht'),
			},
		},
	},
	{
		name: 'relationRemovedFromBooks',
		description: 'a relation disappears from e-Boekhouden',
		apply: ({ books }) => {
			books.relations = books.relations.filter(({ code }) => code !== '1005');
		},
		effect: 'OutSmart keeps it: what is missing is never taken for deleted',
		rows: [],
		problems: ({ fieldService }) =>
			problemUnless(fieldService.relation('1005')?.active === true, '1005 is gone'),
	},
];
