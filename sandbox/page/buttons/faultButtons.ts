import type { World } from '../../world';
import type { Button } from './button';

const BOOKS = 'e-Boekhouden';

export const LOSE_BOOKING: Button = {
	label: 'Raak het antwoord op de volgende boeking kwijt',
	action: 'inject',
	body: { kind: 'dropAfter', service: BOOKS, operation: 'AddMutatie' },
};

const LOSE_INVOICE: Button = {
	label: 'Raak het antwoord op de volgende factuur kwijt',
	action: 'inject',
	body: { kind: 'dropAfter', service: BOOKS, operation: 'AddFactuur' },
};

const UNAVAILABLE: Button = {
	label: 'Laat e-Boekhouden vijf keer niet werken',
	action: 'inject',
	body: { kind: 'unavailable', service: BOOKS, times: 5 },
};

const CLEAR: Button = { label: 'Neem wat er nog misgaat terug', action: 'clearFaults', body: {} };

export const START_ANEW: Button = { label: 'Begin opnieuw', action: 'reset', body: {} };

export function faultButtons({ faults }: World): Button[] {
	return [LOSE_BOOKING, LOSE_INVOICE, UNAVAILABLE, ...(faults.pending.length > 0 ? [CLEAR] : [])];
}
