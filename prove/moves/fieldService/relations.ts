import type { Sandbox } from '../../../sandbox';
import { unless, type Move } from '../move';
import { newOrder, NEW_KEY, OUTSMART_LEADS, relationOf, CLOSED } from './places';

const CODE = '1001';
const updated = [`updated ${CODE}`];

const citiesAre = (inBooks: string, inOutSmart: string) => (sandbox: Sandbox) => [
	...unless(relationOf(sandbox, CODE).city === inBooks, `in the books the city is not ${inBooks}`),
	...unless(
		sandbox.fieldService.relation(CODE)?.city === inOutSmart,
		`in OutSmart the city is not ${inOutSmart}`,
	),
];

const stay = (inBooks: string, inOutSmart: string) => ({
	[OUTSMART_LEADS]: {
		then: 'both stay as they are until a work order of the relation is invoiced',
		rows: [],
		wrong: citiesAre(inBooks, inOutSmart),
	},
});

const moveInBooks = (sandbox: Sandbox) => void (relationOf(sandbox, CODE).city = 'Zeist');
const moveInOutSmart = ({ fieldService }: Sandbox) =>
	fieldService.saveRelation({ debtorNumber: CODE, city: 'Bunnik' });

export const relationMoves: Move[] = [
	{
		name: 'relationMovesInBooks',
		what: 'a relation changes in e-Boekhouden',
		change: moveInBooks,
		then: 'OutSmart follows',
		rows: updated,
		wrong: citiesAre('Zeist', 'Zeist'),
		under: stay('Zeist', 'Utrecht'),
	},
	{
		name: 'relationMovesInOutSmart',
		what: 'a relation changes in OutSmart',
		change: moveInOutSmart,
		then: 'e-Boekhouden wins: OutSmart is brought back',
		rows: updated,
		wrong: citiesAre('Utrecht', 'Utrecht'),
		under: stay('Utrecht', 'Bunnik'),
	},
	{
		name: 'relationMovesOnBothSides',
		what: 'a relation changes on both sides',
		change: (sandbox) => {
			moveInBooks(sandbox);
			moveInOutSmart(sandbox);
		},
		then: 'e-Boekhouden wins',
		rows: updated,
		wrong: citiesAre('Zeist', 'Zeist'),
		under: stay('Zeist', 'Bunnik'),
	},
	{
		name: 'relationMovesAndIsInvoiced',
		what: 'a relation changes in OutSmart, and a work order of it is completed',
		change: (sandbox) => {
			moveInOutSmart(sandbox);
			newOrder(sandbox);
		},
		then: 'e-Boekhouden wins, then the order is invoiced',
		rows: [...updated, `created ${NEW_KEY}`],
		wrong: citiesAre('Utrecht', 'Utrecht'),
		under: {
			[OUTSMART_LEADS]: {
				then: 'e-Boekhouden takes it over, then the order is invoiced',
				rows: [...updated, `created ${NEW_KEY}`],
				wrong: citiesAre('Bunnik', 'Bunnik'),
			},
			[CLOSED]: {
				then: 'e-Boekhouden wins; the order is not invoiced, a row says so',
				rows: [...updated, `closed ${NEW_KEY}`],
				wrong: citiesAre('Utrecht', 'Utrecht'),
			},
		},
	},
	{
		name: 'relationRemovedFromBooks',
		what: 'a relation disappears from e-Boekhouden',
		change: ({ books }) => {
			books.relations = books.relations.filter(({ code }) => code !== '1005');
		},
		then: 'OutSmart keeps it: what is missing is never taken for deleted',
		rows: [],
		wrong: ({ fieldService }) => unless(fieldService.relation('1005')?.active === true, '1005 is gone'),
	},
];
