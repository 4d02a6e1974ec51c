import { inBoth } from '../../base/words/language';

/** The texts of master data on a page. */
export const masterDataWords = inBoth({
	title: ['Master data', 'Stamgegevens'],
	/** The number of new records and of changed ones: after they were written, and before. */
	added: ['new', 'nieuw'],
	changed: ['with a change', 'met een wijziging'],
	/** "Relations in OutSmart". */
	at: (things: string, service: string) => [`${things} in ${service}`, `${things} in ${service}`],
});
