import type { Row } from '../../../base/words/row';
import { textIn } from '../../../base/values/text';
import type { FaultRequest } from '../../../sandbox/faults';
import { BAKERY } from '../payrollWorkflow';
import {
	adopt,
	decide,
	GROSS,
	journal,
	lines,
	MAY,
	MAY_KEY,
	mutationsOf,
	type PayrollFollowed,
	ways,
	type PayrollWorld,
} from './payroll';

/** Advice about runs of Nmbrs, and about entries in the books. */
export function payrollRuns(world: () => PayrollWorld): PayrollFollowed[] {
	const booked = async () => void (await world().run());
	/** The run was deleted, and made again under another number. */
	const madeAgain = async () => {
		await booked();
		world().payroll.deleteRun(BAKERY, MAY);
		world().addRun(911, journal('2026-05-31', GROSS));
	};
	/** The deleted one has a row of its own. */
	const decideBoth = (row: Row, word: string, rows: readonly Row[]) => {
		const offered = rows.flatMap((one) => (one.decisions ?? []) as string[]);
		const gone = offered.find((text) => text.startsWith(`${MAY_KEY}=leave`)) ?? '';
		return { decisions: `${textIn(decide(row, word).decisions)}, ${gone}` };
	};
	/** A run whose amounts are gone, or that is gone itself. */
	const gone = (code: 'bookedJournalEmpty' | 'runVanished') => {
		const remove = () =>
			code === 'runVanished'
				? world().payroll.deleteRun(BAKERY, MAY)
				: world().payroll.changeJournal(BAKERY, MAY, (journals) => journals.splice(0));
		return [
			...ways(code, ['deleted', 'booked back', 'reverse', 'leave'], (way) => ({
				...(way !== 'leave'
					? { gross: '0.00' }
					: code === 'bookedJournalEmpty' && { unequal: true as const }),
				async make() {
					await booked();
					remove();
				},
				follow(_made, row) {
					const entry = world().last();
					if (way === 'deleted') for (const number of mutationsOf(row)) world().books.deleteMutation(number);
					else if (way === 'booked back') world().byHand(entry, String(row.voucher ?? entry.voucher), -1);
					else return decide(row, way);
				},
			})),
			...ways(code, ['another hand: Boekstuk', 'another hand: leave'], (way) => ({
				gross: '0.00',
				// The audit counts our own entry, which stays, and not the foreign booking.
				...(code === 'bookedJournalEmpty' && way === 'another hand: leave' && { unequal: true }),
				async make() {
					await booked();
					remove();
					world().byHand(world().last(), 'MEM-14', -1);
				},
				follow: (_made, row) => (way === 'another hand: leave' ? decide(row, 'leave') : adopt(world(), row)),
			})),
		];
	};

	return [
		...(
			[
				['clearingAccount', '2999'],
				['roundingAccount', '4010'],
			] as const
		).flatMap(([setting, right]) =>
			ways('settingAccountUnknown', [`${setting} ${right}`, `no ${setting}`], (way) => ({
				settings: { [setting]: '9999' },
				follow: () => ({ [setting]: way.endsWith(right) ? right : '' }),
			})),
		),
		...ways('noClearingAccount', ['2100'], (code) => ({
			make() {
				for (const account of world().books.ledgerAccounts)
					if (account.description === 'Verrekeningen') account.description = 'Iets anders';
			},
			follow() {
				world().books.addLedgerAccount({ code, description: 'Lonen tussen', category: 'BAL' });
				return { clearingAccount: code };
			},
		})),
		...ways('journalNotRead', ['no answer', 'no XML'], (way) => ({
			make() {
				if (way === 'no XML') world().payroll.setRawJournal(BAKERY, MAY, 'geen XML');
				else world().fault('Journals_GetByRunCompany_v2');
			},
			follow: () => world().payroll.setRawJournal(BAKERY, MAY, undefined),
		})),
		...gone('bookedJournalEmpty'),
		...gone('runVanished'),
		...ways('runNotInList', ['still there', 'reverse', 'leave'], (way) => ({
			...(way === 'reverse' && { gross: '0.00' }),
			async make() {
				await booked();
				if (way === 'still there') world().sandbox.faults.inject(emptyListOnce());
				else world().payroll.company(BAKERY).runs = [];
			},
			follow: (_made, row) => (way === 'still there' ? undefined : decide(row, way)),
		})),
		...ways('journalUnbalanced', ['1250.00: mended', '0.03: mended', '0.03: account'], (way) => ({
			...(way === '0.03: account' && { unequal: true as const }),
			make: () => world().mend((may) => addTo(may.lines[1], way.startsWith('0.03') ? '-0.03' : '-1250.00')),
			follow() {
				if (way === '0.03: account') return { roundingAccount: '4010' };
				world().mend((may) => (may.lines = lines(GROSS)));
			},
		})),
		...ways('codesMissing', ['mended', 'added', 'no account', 'a cost centre'], (way) => ({
			...(way === 'added' && { gross: '0.00' }),
			...(way === 'a cost centre' && { settings: { journalPer: 'costCenter' }, unequal: true as const }),
			make() {
				world().mend((may) => {
					const [first] = may.lines;
					if (first && way === 'a cost centre') first.costCentre = '950';
					else if (first) first.ledgerAccount = way === 'no account' ? '' : '4777';
				});
			},
			follow() {
				if (way === 'a cost centre') world().books.addCostCentre('950');
				else if (way !== 'added') world().mend((may) => (may.lines = lines(GROSS)));
				else world().books.addLedgerAccount({ code: '4777', description: 'Lonen', category: 'VW' });
			},
		})),
		...ways('dateOutsideReading', ['the date', 'an earlier start'], (way) => ({
			...(way === 'an earlier start' && { gross: '9000.00' }),
			make: () => world().mend((may) => (may.date = '2024-02-29')),
			follow() {
				if (way === 'the date') return world().mend((may) => (may.date = '2026-05-31'));
				return { fromYear: 2025, fromPeriod: 1 };
			},
		})),
		...ways('runMadeAgain', ['reverse', 'book', 'leave'], (way) => ({
			...(way === 'book' && { gross: '10000.00' }),
			...(way === 'leave' && { unequal: true as const }),
			make: madeAgain,
			follow: (_made, row, rows) => (way === 'reverse' ? decide(row, way) : decideBoth(row, way, rows)),
		})),
		...ways('runMadeAgain', ['taken back: Boekstuk', 'taken back: book', 'taken back: leave'], (way) => ({
			...(way === 'taken back: leave' && { gross: '0.00', unequal: true as const }),
			async make() {
				await madeAgain();
				world().byHand(world().last(), 'MEM-14', -1);
			},
			follow: (_made, row, rows) =>
				way === 'taken back: Boekstuk' ? adopt(world(), row) : decideBoth(row, way.slice(12), rows),
		})),
		...ways('foreignBooking', ['Boekstuk', 'leave', 'book'], (way) => ({
			...(way === 'book' && { gross: '10000.00' }),
			...(way === 'leave' && { unequal: true as const }),
			async make() {
				await booked();
				const { number } = world().last();
				world().byHand(world().last(), 'LOON-5');
				world().books.deleteMutation(number);
			},
			follow: (_made, row) => (way === 'Boekstuk' ? adopt(world(), row) : decide(row, way)),
		})),
		...ways('entryWithVat', ['by hand', 'leave'], (way) => ({
			...(way === 'leave' && { unequal: true as const }),
			async make() {
				await booked();
				world().putVat('HOOG_INK_21');
			},
			follow: (_made, row) => (way === 'leave' ? decide(row, way) : world().putVat('GEEN')),
		})),
		...ways('editedByHand', ['by hand', 'book', 'leave'], (way) => ({
			settings: { handEdits: 'report' },
			...(way === 'leave' && { gross: '0.00', unequal: true as const }),
			async make() {
				await booked();
				world().moveRow();
			},
			follow(_made, row) {
				if (way !== 'by hand') return decide(row, way);
				world().moveRow('4020', '4000');
			},
		})),
		...ways('tooManyEntries', ['deleted', 'book', 'leave'], (way) => ({
			settings: { handEdits: 'restore' },
			...(way === 'leave' && { unequal: true as const, gross: '35000.00' }),
			async make() {
				await booked();
				const entry = world().last();
				for (let more = 0; more < 6; more++) world().byHand(entry, entry.voucher);
			},
			follow(_made, row) {
				if (way !== 'deleted') return decide(row, way);
				for (const number of mutationsOf(row).slice(1)) world().books.deleteMutation(number);
			},
		})),
		...ways('reversedByDecision', ['taken away'], () => ({
			settings: { decisions: `${MAY_KEY}=reverse` },
			async make(settings) {
				await booked();
				await world().run(settings);
			},
			follow: () => ({ decisions: '' }),
		})),
		...ways('decisionFitsNoRun', ['the Boekstuk', 'taken out'], (way) => ({
			settings: { decisions: `NMBRS ${BAKERY}/2026-05/999=book` },
			follow: () => ({ decisions: way === 'the Boekstuk' ? `${MAY_KEY}=book` : '' }),
		})),
		...ways('entryPerhapsBooked', ['booked', 'not booked'], (way) => ({
			make: () => world().fault('AddMutatie', way === 'booked' ? 'dropAfter' : 'dropBefore', 1),
		})),
		...(
			[
				['cutVoucher', 'voucher'],
				['shiftedDate', 'date'],
			] as const
		).flatMap(([keeps, field]) =>
			ways('fieldNotKept', [`the ${field} mended`], () => ({
				make: () => void (world().books.settings.keeps = keeps),
				follow(_made, row) {
					world().books.settings.keeps = 'all';
					world().books.editMutation(Number(row.mutation), { [field]: row.sent });
				},
			})),
		),
		...ways('entryNotReadBack', ['checked'], () => ({
			make() {
				world().sandbox.faults.inject({
					...{ kind: 'own', operation: 'AddMutatie' },
					answer(carryOut) {
						world().fault('GetMutaties');
						return carryOut();
					},
				});
			},
		})),
	];
}

function emptyListOnce(): FaultRequest {
	return {
		...{ kind: 'own', service: 'Nmbrs', operation: 'Run_GetList', times: 1 },
		answer(carryOut) {
			const answer = carryOut();
			return { ...answer, body: answer.body.replace(/<RunInfo>.*<\/RunInfo>/s, '') };
		},
	};
}

function addTo(line: { amount: string } | undefined, amount: string): void {
	if (line) line.amount = (Number(line.amount) + Number(amount)).toFixed(2);
}
