import { unprocessable } from '../soap/fault';
import type { SoapFault } from '../soap/fault';

/** Titles by code (docs/services/nmbrs.md 4). */
const TITLES = {
	'1001': 'Invalid Authentication',
	'1002': 'Unauthorized access',
	'2003': 'Unauthorized access',
	'2004': 'Unauthorized access',
	'2009': 'Unauthorized access',
	'9999': 'Unknown',
} as const;

/** The code is inside the text of a fault (docs/services/nmbrs.md 4). */
export function nmbrsFault(code: keyof typeof TITLES): SoapFault {
	return unprocessable(`${code}: ${TITLES[code]}`);
}
