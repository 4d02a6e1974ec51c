import type { Picture } from './picture';
import type { Play } from './stage';

/** The window of a credential, as it opens from a node; n8n tests the connection by itself. */
function credential(name: string, play: Play, node: string): Picture {
	return {
		name,
		async arrange({ editor, stage }) {
			await editor.openWorkflow(stage.plays[play]);
			await editor.openNode(node);
			await editor.part('credential-edit-button').click();
			const dialog = editor.part('editCredential-modal');
			await dialog.getByText('Connection tested successfully').waitFor();
			// n8n may test a second time.
			await dialog
				.locator('button:not([aria-busy="true"], [class*="_loading_"])', { hasText: 'Retry' })
				.waitFor();
			return [dialog];
		},
	};
}

export const credentials: Picture[] = [
	credential('credential-nmbrs', 'payroll', 'Read payroll journals'),
	credential('credential-e-boekhouden', 'payroll', 'Synchronize payroll journals'),
	credential('credential-e-boekhouden-token', 'payrollByToken', 'Synchronize payroll journals'),
	credential('credential-outsmart', 'fieldService', 'Read completed work orders'),
];
