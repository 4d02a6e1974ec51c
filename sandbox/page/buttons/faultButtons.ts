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

const TOO_MANY: Button = {
	label: 'Laat e-Boekhouden twee keer zeggen dat het te veel aanroepen zijn',
	action: 'inject',
	body: { kind: 'tooManyRequests', service: BOOKS, times: 2, retryAfter: '1' },
};

export const CLEAR_FAULTS: Button = {
	label: 'Neem wat er nog misgaat terug',
	action: 'clearFaults',
	body: {},
};

export const START_ANEW: Button = { label: 'Begin opnieuw', action: 'reset', body: {} };

export const FAULT_BUTTONS: readonly Button[] = [LOSE_BOOKING, LOSE_INVOICE, UNAVAILABLE, TOO_MANY];
