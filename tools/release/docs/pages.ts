import { ROWS_FILE, rowsPage } from './rows';
import { SETTINGS_FILE, settingsPage } from './settings';

/** Every page that is made of the code, with its file. */
export function generatedPages(): { file: string; text: string }[] {
	return [
		{ file: SETTINGS_FILE, text: settingsPage() },
		{ file: ROWS_FILE, text: rowsPage() },
	];
}
