import { setToday } from '../calendar';
import { BAKERY, FOUR_WEEKLY, WEEKLY } from '../payrollWorkflow';
import { decide, journal, ways, type PayrollFollowed, type PayrollWorld } from './payroll';

/** Advice about companies, starts and closed periods. */
export function payrollReading(world: () => PayrollWorld): PayrollFollowed[] {
	const companies = (code: string, wrong: string, right: string, more: Partial<PayrollFollowed> = {}) =>
		ways(code, [wrong], () => ({
			...{ settings: { companies: wrong }, make: () => world().showOthers() },
			...{ follow: () => ({ companies: right }), ...more },
		}));
	const month = ['2026-05-01', '2026-05-31'] as const;
	const next = { closedPeriods: 'nextOpenPeriod' };
	const closedBy = {
		closedInBooks: { close: () => world().books.closePeriod(...month), settings: {} },
		closedBySetting: { close: () => undefined, settings: { closedUntil: '2026-05-31' } },
	};
	/** In the year that is closed to its end; a later year has an open month. */
	const inThatYear = () => setToday('2026-11-25');
	const open = () => {
		world().books.openPeriod('2026-05-01', '2026-06-30');
		return { closedUntil: '' };
	};

	return [
		...ways('noCompanyVisible', ['shown'], () => ({
			settings: { companies: '' },
			make: () => world().payroll.hideCompany(BAKERY),
			follow: () => world().payroll.showCompany(BAKERY),
		})),
		...companies('companyNotChosen', '', `id:${BAKERY}`),
		...companies('noSuchCompany', 'Slagerij Hak', 'Bakkerij De Korst B.V.'),
		...companies('ambiguousCompany', `${BAKERY}`, `id:${BAKERY}`, {
			make() {
				world().showOthers();
				world().payroll.company(FOUR_WEEKLY).number = BAKERY;
			},
		}),
		...companies('startUnclear', `id:${BAKERY} from mei`, `id:${BAKERY} from 2026-5`),
		...companies('startsDiffer', `id:${BAKERY} from 2026-5, id:${BAKERY}`, `id:${BAKERY} from 2026-5`),
		...companies('noSuchStart', `id:${BAKERY} from 2026-13`, `id:${BAKERY} from 2026-5`),
		...companies(
			'periodKindsDiffer',
			`id:${BAKERY}, id:${WEEKLY}`,
			`id:${BAKERY} from 2026-5, id:${WEEKLY} from 2026-47`,
			{
				make() {
					world().showOthers();
					world().payroll.company(WEEKLY).runs = [];
				},
			},
		),
		...ways('noSuchPeriod', ['13'], () => ({
			...{ settings: { fromPeriod: 13 }, follow: () => ({ fromPeriod: 5 }) },
		})),
		...ways('runWithoutPeriod', ['mended'], () => ({
			gross: '5100.00',
			make() {
				world().addRun(911, journal('2026-05-20', '100.00'));
				Object.assign(world().payroll.run(BAKERY, 911), { periodStart: 0, periodEnd: 0 });
			},
			follow: () => void Object.assign(world().payroll.run(BAKERY, 911), { periodStart: 5, periodEnd: 5 }),
		})),
		...(['closedInBooks', 'closedBySetting'] as const).flatMap((code) => {
			const { close, settings } = closedBy[code];
			const ofRun = code === 'closedBySetting' ? 'closedAndNeverBooked' : code;
			return [
				...ways(code, ['a change: opened', 'a change: Book in the Next Open Period'], (way) => ({
					...{ settings, gross: '5100.00' },
					...(way !== 'a change: opened' && { unequal: true as const }),
					async make() {
						await world().run();
						world().mend((may) => may.lines.push(...journal('2026-05-31', '100.00').lines));
						close();
					},
					follow: () => (way === 'a change: opened' ? open() : next),
				})),
				...ways(ofRun, ['a run: opened', 'a run: book', 'a run: leave'], (way) => ({
					...{ settings, gross: way === 'a run: leave' ? '5000.00' : '5100.00' },
					...(way !== 'a run: opened' && { unequal: true as const }),
					async make() {
						await world().run();
						world().addRun(911, journal('2026-05-31', '100.00'));
						close();
					},
					follow: (_made, row) => (way === 'a run: opened' ? open() : decide(row, way.slice(7))),
				})),
			];
		}),
		...ways('closedAndNeverBooked', ['a later start'], () => ({
			settings: { closedUntil: '2026-05-31' },
			...{ gross: '0.00', unequal: true, follow: () => ({ fromPeriod: 6 }) },
		})),
		...ways('closedInBooks', ['no open month: one opened'], () => ({
			settings: next,
			async make() {
				inThatYear();
				await world().run();
				world().mend((may) => may.lines.push(...journal('2026-05-31', '100.00').lines));
				world().books.closePeriod('2026-05-01', '2026-05-31');
				world().books.closePeriod('2026-06-01', '2026-06-30');
				world().books.closePeriod('2026-07-01', '2026-12-31');
			},
			...{ gross: '5100.00', unequal: true },
			follow: () => world().books.openPeriod('2026-06-01', '2026-06-30'),
		})),
		...ways('closedBySetting', ['no open month: Closed Until'], () => ({
			settings: { ...next, closedUntil: '2026-12-31' },
			async make() {
				inThatYear();
				await world().run();
				world().mend((may) => may.lines.push(...journal('2026-05-31', '100.00').lines));
			},
			...{ gross: '5100.00', unequal: true, follow: () => ({ closedUntil: '2026-06-30' }) },
		})),
	];
}
