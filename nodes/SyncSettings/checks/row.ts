import { languageIn } from '../../shared/n8n/fieldTypes';
import { toRow, type Row } from '../../shared/rows/row';
import type { WorkflowSettings } from '../settings/setting';
import { isOff, type SettingsItem } from './check';
import { faultsIn } from './workflows';

/** One row with all that is wrong with the settings; null when nothing is, or when the workflow is switched off. */
export function wrongSettings(workflow: WorkflowSettings, settings: SettingsItem): Row | null {
	if (isOff(settings.active)) return null;
	const faults = faultsIn(workflow, settings);
	if (faults.length === 0) return null;
	return toRow(
		{
			...{ service: 'n8n', resource: 'settings', key: 'settings', action: 'blocked', preview: false },
			findings: [{ code: 'settingsWrong', faults }],
		},
		languageIn((name, fallback) => settings[name] ?? fallback),
	);
}
