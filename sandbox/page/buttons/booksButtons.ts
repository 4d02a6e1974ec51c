import type { World } from '../../world';
import type { Button } from './button';
import { bookByHand } from './payrollButtons';

export const CLOSE_JANUARY: Button = {
	label: 'Sluit januari',
	action: 'closePeriod',
	body: { from: '2026-01-01', to: '2026-01-31' },
};

export const OPEN_ALL: Button = {
	label: 'Open alles weer',
	action: 'openPeriod',
	body: { from: '2000-01-01', to: '2099-12-31' },
};

const OVERTIME = { code: '4020', description: 'Overwerk en toeslagen' };

function ledgerAccountButton({ books }: World): Button {
	const { code } = OVERTIME;
	return books.ledgerAccount(code)
		? { label: `Verwijder rekening ${code}`, action: 'removeLedgerAccount', body: { code } }
		: { label: `Zet rekening ${code} terug`, action: 'addLedgerAccount', body: OVERTIME };
}

const RENAMED = ' oud';

function templateButtons({ books }: World): Button[] {
	const [template] = books.invoiceTemplates;
	if (!template) return [];
	const { name } = template;
	const to = name.endsWith(RENAMED) ? name.slice(0, -RENAMED.length) : name + RENAMED;
	const label = `Hernoem het factuursjabloon tot “${to}”`;
	return [{ label, action: 'renameTemplate', body: { from: name, to } }];
}

export function booksButtons(world: World): Button[] {
	return [CLOSE_JANUARY, ...bookByHand(world, 5), ledgerAccountButton(world), ...templateButtons(world)];
}

export function deleteMemorial(number: number): Button {
	return { label: `Verwijder memoriaal ${number}`, action: 'deleteMutation', body: { number } };
}
