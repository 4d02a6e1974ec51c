import { picked, useOperations } from '../../../support/runOperation';
import { setNow, restoreCalendar } from '../../../support/calendar';

const { sandbox, run } = useOperations('eBoekhouden');

beforeEach(() => setNow(new Date('2026-11-20T10:00:00Z')));
afterEach(() => restoreCalendar());

const sell = (invoiceNumber: string, date: string, paymentTerm: string, relationCode = '1001') =>
	sandbox().books.bookByHand({
		...{ kind: 'FactuurVerstuurd', ledgerAccount: '1300', relationCode, invoiceNumber, date, paymentTerm },
		rows: [{ ledgerAccount: '8000', amount: '121.00' }],
	});

describe('open items', () => {
	const many = async (parameters = {}) =>
		(await run(['openItem', 'getMany'], { returnAll: true, ...parameters })).items;

	test('with due date, days overdue and the address of the relation', async () => {
		Object.assign(sandbox().books.relations.find(({ code }) => code === '1001') ?? {}, {
			email: 'linde@example.com',
		});
		Object.assign(sandbox().books.relations.find(({ code }) => code === '1002') ?? {}, { email: '' });
		sandbox().books.mutations = [];
		sell('A', '2026-10-01', '14');
		sell('B', '2026-11-10', '30', '1002');
		sell('C', '2026-11-20', '1');
		const items = await many({ forReminders: true });
		const of = (number: string) => items.find(({ invoiceNumber }) => invoiceNumber === number);
		expect(of('A')).toMatchObject({
			...{ dueDate: '2026-10-15', daysOverdue: 36, email: 'linde@example.com' },
			relationName: expect.stringContaining('Linde'),
		});
		expect(of('B')).toMatchObject({ dueDate: '2026-12-10', daysOverdue: 0, email: '' });
		expect(of('C')).toMatchObject({ dueDate: '2026-11-21', daysOverdue: 0 });
		const ofOne = async (code: string) => await many({ filters: { relation: picked(code) } });
		expect(await ofOne('1002')).toMatchObject([{ invoiceNumber: 'B' }]);
		expect(await ofOne('9999')).toEqual([]);
		const late = { forReminders: true, returnAll: false, limit: 1 };
		expect(await many({ ...late, overdueBy: 36 })).toMatchObject([{ invoiceNumber: 'A' }]);
		expect(await many({ ...late, overdueBy: 37 })).toEqual([]);
		sandbox().calls.splice(0);
		await many({ forReminders: true });
		const names = sandbox().calls.map(({ operation }) => operation);
		expect(names.filter((name) => name === 'GetMutaties')).toHaveLength(1);
		expect(names.filter((name) => name === 'GetRelaties')).toHaveLength(2);
	});

	test('without a payment term it is not known when one was due; what is not asked is not read', async () => {
		sandbox().books.mutations = [];
		sell('A', '2026-10-01', '');
		expect(await many({ forReminders: true })).toMatchObject([{ dueDate: '', daysOverdue: null }]);
		sandbox().calls.splice(0);
		const [item] = await many();
		expect(item).not.toHaveProperty('dueDate');
		expect(sandbox().calls.map(({ operation }) => operation)).not.toContain('GetMutaties');
	});
});
