import { parseDate } from '../../../shared/values/dates';

/** A day, or a day with a time that is left out of account. */
const TIME = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2})?$/;

export function isTime(text: string): boolean {
	const [, day = ''] = TIME.exec(text) ?? [];
	return parseDate(day) !== null;
}

export function withTime(text: string): string {
	return text.includes('T') ? text : `${text}T00:00:00`;
}
