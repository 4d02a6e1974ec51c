import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { Editor } from '../server/editor';
import { ROOT } from '../server/folders';
import { Camera } from './camera';
import { canvases } from './canvases';
import { forms } from './forms';
import type { Picture } from './picture';
import { runs } from './runs';
import { setStage, type Stage } from './stage';
import { aloud as say } from '../server/tell';

const PICTURES: Picture[] = [...canvases, ...runs, ...forms];

/** `npx tsx test/n8n/pictures/take.ts`, or with `payroll-canvas payroll-log-booked` for some of them; of the built package. */
async function take(wanted: string[]): Promise<void> {
	const pictures = PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
	say('Starting a sandbox, n8n with the package, and a browser …');
	const stage = await setStage(say);
	const browser = await startBrowser();
	try {
		const camera = new Camera(join(ROOT, 'docs', 'images'));
		for (const picture of pictures) {
			await takeOne(picture, { browser, stage, camera }).catch((error: unknown) => failed(picture, error));
		}
	} finally {
		await browser.close();
		await stage.stop();
	}
}

/** Takes the other pictures all the same. */
function failed({ name }: Picture, error: unknown): void {
	say(`${name} was not taken: ${String(error)}`);
	process.exitCode = 1;
}

interface Studio {
	browser: Browser;
	stage: Stage;
	camera: Camera;
}

/** In a new window each, so that none depends on those before it. */
async function takeOne(picture: Picture, { browser, stage, camera }: Studio): Promise<void> {
	const editor = await Editor.open(browser, stage.url, stage.login);
	const parts = await picture.arrange({ editor, stage });
	await camera.take(editor.page, picture.name, parts, picture.margin);
	await editor.page.context().close();
	say(`${picture.name}.png`);
}

take(process.argv.slice(2)).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
	// Ends the child processes as well.
	process.exit(1);
});
