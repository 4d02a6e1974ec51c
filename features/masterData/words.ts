import { inBoth } from '../../base/words/language';

/** The texts of master data on a page. */
export const masterDataWords = inBoth({
	title: ['Master data', 'Stamgegevens'],
	added: ['new', 'nieuw'],
	changed: ['changed', 'gewijzigd'],
	/** "Relations in OutSmart". */
	at: (things: string, service: string) => [`${things} in ${service}`, `${things} in ${service}`],
});
