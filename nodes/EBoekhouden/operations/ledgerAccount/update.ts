import { text } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import {
	attempt,
	emptyField,
	FindingError,
	noSuchRecord,
	recordExists,
	savedOtherwise,
} from '../../../../base/problems/problem';
import type { LedgerAccount, NewLedgerAccount } from '../../../../services/eBoekhouden/types';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { ledgerAccountPicker } from '../pickers';
import { group, lengthFaults, withCode, writableCategory } from './writable';

export const updateLedgerAccount = perItem({
	name: 'Update',
	value: 'update',
	action: 'Update a ledger account',
	description: 'Change the given fields of an account',
	details: 'All others stay as they are.',
	writes: 'looksFirst',
	fields: {
		ledgerAccount: ledgerAccountPicker({
			displayName: 'Ledger Account',
			required: true,
			description: 'The account to change',
		}),
		fields: recordFields({
			displayName: 'Update Fields',
			placeholder: 'Add Field',
			fields: {
				category: writableCategory,
				description: text({ displayName: 'Description', description: 'At most 100 characters' }),
				group,
				code: text({
					displayName: 'New Code',
					description: 'At most 10 characters; existing bookings stay with the account',
				}),
			},
		}),
	},
	async execute({ client, values: { ledgerAccount: code, fields }, foresee }) {
		check(code, fields);
		const account = await withCode(client, code);
		if (!account) throw noSuchRecord('e-Boekhouden', 'ledgerAccount', code);
		const wanted = { ...account, ...fields };
		if (isSameAccount(account, wanted)) return { ...account, action: 'unchanged' };
		const taken = wanted.code === code ? undefined : await withCode(client, wanted.code);
		if (taken) throw recordExists('e-Boekhouden', 'ledgerAccount', wanted.code, taken.description);
		foresee({ ...wanted, action: 'updated' });
		const { confirmed } = await certainly(
			{ made: 'ledgerAccount', about: code },
			async () => await client.ledger.update(code, fields),
			async () => {
				const now = await withCode(client, wanted.code);
				return now && isSameAccount(now, wanted) ? { is: undefined } : { candidates: [] };
			},
		);
		// The account is read again, because the service may accept a change and keep the old value, such as the category of an
		// account with bookings.
		const now = await attempt(async () => await withCode(client, wanted.code));
		const kept = now.ok ? now.value : wanted;
		const differing = kept ? FIELDS.filter((name) => kept[name] !== wanted[name]) : ['code'];
		if (!kept || differing.length > 0) throw savedOtherwise('e-Boekhouden', code, ...differing);
		return { ...kept, action: 'updated', ...confirmed };
	},
});

function check(code: string, fields: Partial<NewLedgerAccount>): void {
	if (code === '') throw emptyField('Ledger Account');
	const faults = lengthFaults(fields, 'New Code');
	if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
}

const FIELDS = ['id', 'code', 'description', 'category', 'group'] as const;

function isSameAccount(one: LedgerAccount, other: LedgerAccount): boolean {
	return FIELDS.every((name) => one[name] === other[name]);
}
