import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's chromium, or the browser that CHROMIUM names. */
export function findBrowser(): string | undefined {
	const { CHROMIUM } = process.env;
	return (CHROMIUM ? [CHROMIUM] : USUAL_PLACES).find((path) => existsSync(path));
}

export async function startBrowser(): Promise<Browser> {
	// Chromium refuses its sandbox to root; it only sees pages of this machine. What is elsewhere is not looked up, so that nothing
	// waits for it: to stop each request in its window would switch off the cache of scripts, half the cost of a page of n8n.
	const args = [
		'--no-sandbox',
		'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
	];
	return await chromium.launch({ executablePath: findBrowser(), args });
}
