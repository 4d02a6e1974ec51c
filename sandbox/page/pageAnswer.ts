import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpAnswer } from '../httpAnswer';
import type { World } from '../world';
import { page } from './page';

/** No external content, and no script but the page's own: also if a text of a service were not escaped. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	'img-src data:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

const HEADERS = { 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' };

const FILES: Record<string, string> = { '/page.css': 'text/css', '/page.js': 'text/javascript' };

function fileOf(path: string): string {
	return readFileSync(join(__dirname, 'browser', path), 'utf8');
}

/** The page and its two files; undefined for any other path. */
export function pageAnswer(world: World, path: string): HttpAnswer | undefined {
	const type = path === '/' ? 'text/html' : FILES[path];
	if (!type) return undefined;
	const body = path === '/' ? page(world) : fileOf(path);
	return { status: 200, contentType: `${type}; charset=utf-8`, headers: HEADERS, body };
}
