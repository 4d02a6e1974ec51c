import type { Locator } from 'playwright-core';
import type { Editor } from '../server/editor';
import { MANUAL_TRIGGER } from '../server/templates';
import { clean, settled } from './camera';
import type { Picture, Scene } from './picture';
import type { Play } from './stage';

/** A workflow after it ran by hand. */
async function run({ editor, stage }: Scene, play: Play): Promise<void> {
	stage.sandbox.reset('bakery');
	await editor.openWorkflow(stage.plays[play]);
	await editor.execute(MANUAL_TRIGGER);
}

function report(name: string, play: Play): Picture {
	return {
		name,
		async arrange(scene) {
			await run(scene, play);
			return await pageOf(scene.editor);
		},
	};
}

/** A page without n8n around it, as *Pop out panel* shows it: the window is made as high as the page, at most `HIGHEST`. */
export async function pageOf(editor: Editor): Promise<Locator[]> {
	await editor.openNode('Verslag');
	await editor.part('panel-drag-button').dragTo(editor.part('node-title-container'));
	await clean(editor.page);
	const frame = editor.part('output-panel').locator('iframe');
	const page = frame.contentFrame().locator('.log').first();
	const [shown, whole] = [await frame.boundingBox(), await page.boundingBox()];
	if (!shown || !whole) throw new Error('The page of the results is not shown.');
	const { width, height } = editor.page.viewportSize() ?? { width: 0, height: 0 };
	const around = height - shown.height;
	const fits = whole.height + around <= HIGHEST;
	const end = fits ? whole.height : await endBefore(page, HIGHEST - around);
	await editor.page.setViewportSize({ width, height: Math.ceil(around + end) });
	await settled(editor.page);
	return [frame];
}

/** The last place for a picture to end at: above a heading that follows no other, so that it cuts through no text. */
async function endBefore(page: Locator, most: number): Promise<number> {
	const top = (await page.boundingBox())?.y ?? 0;
	const headings = await page.locator('h3, h4:not(h3 + h4)').all();
	const tops = await Promise.all(headings.map(async (one) => ((await one.boundingBox())?.y ?? 0) - top));
	return Math.max(...tops.filter((one) => one <= most)) - GAP;
}

const GAP = 12;
const HIGHEST = 1400;

/** The first thing of a report. */
const booked: Picture = {
	name: 'payroll-log-booked',
	margin: 12,
	async arrange(scene) {
		await run(scene, 'payrollForReal');
		await pageOf(scene.editor);
		const page = scene.editor.part('output-panel').frameLocator('iframe');
		return [page.locator('.banner'), page.locator('table').first()];
	},
};

export const runs: Picture[] = [booked, report('outsmart-log-done', 'fieldServiceForReal')];
