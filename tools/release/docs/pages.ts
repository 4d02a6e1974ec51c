import { OPERATIONS_FILE, operationsPage } from './operations';
import { ROWS_FILE, rowsPage } from './rows';
import { SETTINGS_FILE, settingsPage } from './settings';

/** Every page that is made of the code, with its file. */
export function generatedPages(): { file: string; text: string }[] {
	return [
		{ file: OPERATIONS_FILE, text: operationsPage() },
		{ file: SETTINGS_FILE, text: settingsPage() },
		{ file: ROWS_FILE, text: rowsPage() },
	];
}
