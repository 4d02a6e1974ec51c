import { OPERATIONS_FILE, operationsPage } from './operations';
import { ROWS_PAGES, rowsPage } from './rows';
import { SETTINGS_PAGES, settingsPage } from './settings';

/** Every page that is made of the code, with its file. */
export function generatedPages(): { file: string; text: string }[] {
	return [
		{ file: OPERATIONS_FILE, text: operationsPage() },
		{ file: SETTINGS_PAGES.en, text: settingsPage('en') },
		{ file: SETTINGS_PAGES.nl, text: settingsPage('nl') },
		{ file: ROWS_PAGES.en, text: rowsPage('en') },
		{ file: ROWS_PAGES.nl, text: rowsPage('nl') },
	];
}
