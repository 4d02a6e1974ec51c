import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { readWorkflow } from '../../engine/workflow-file';

const FOLDER = join(__dirname, '..', '..');
const FILES = ['workflows', 'examples'].flatMap((folder) =>
	readdirSync(join(FOLDER, folder))
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(folder, name)),
);

/** Measures of n8n's canvas: a node, which grows with its outputs and inputs, and the name below it, which is at most twice as wide. */
const NODE = 96;
const FURTHER = 32;
const LETTER = 8;
const LINE = 20;
const NAME_BEGINS = 4;

interface Wire {
	from: INode;
	to: INode;
	/** Along its curve. */
	points: [x: number, y: number][];
}

/** As n8n draws it: it leaves and arrives level; one that goes backwards is led below the node that it leaves. */
function curve([x0, y0]: [number, number], [x1, y1]: [number, number]): [number, number][] {
	const bend = (x1 - x0) / 2;
	if (bend < 0) return wayBack([x0, y0], [x1, y1]);
	const steps = Math.max(8, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 10));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const t = step / steps;
		const at = (a: number, b: number, c: number, d: number) =>
			(1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
		return [at(x0, x0 + bend, x1 - bend, x1), at(y0, y0, y1, y1)];
	});
}

const ASIDE = 40;
const BELOW = 130;

function wayBack([x0, y0]: [number, number], [x1, y1]: [number, number]): [number, number][] {
	const [right, left, below] = [x0 + ASIDE, x1 - ASIDE, y0 + BELOW];
	const corners: [number, number][] = [
		[x0, y0],
		[right, y0],
		[right, below],
		[left, below],
		[left, y1],
		[x1, y1],
	];
	return corners.flatMap(([x, y], at) => {
		const [fromX, fromY] = corners[at - 1] ?? [x, y];
		const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / 10) || 1;
		return Array.from({ length: steps }, (_, step): [number, number] => [
			fromX + ((x - fromX) * (step + 1)) / steps,
			fromY + ((y - fromY) * (step + 1)) / steps,
		]);
	});
}

/** n8n moves what it imports onto its grid. */
const GRID = 16;

interface Canvas extends Record<'all' | 'nodes', INode[]> {
	wires: Wire[];
	heightOf: (node: INode) => number;
}

function canvasOf(file: string): Canvas {
	const { nodes, connections } = readWorkflow(join(FOLDER, file));
	for (const { position } of nodes)
		for (const [at, place] of position.entries()) position[at] = Math.ceil(place / GRID) * GRID;
	const inputsOf = ({ parameters }: INode) => Number(parameters.numberInputs ?? 1);
	const heightOf = (node: INode) =>
		NODE + FURTHER * Math.max(0, (connections[node.name]?.main?.length ?? 1) - 2, inputsOf(node) - 2);
	const wires = Object.entries(connections).flatMap(([name, { main = [] }]) =>
		main.flatMap((targets, output) =>
			(targets ?? []).flatMap((target): Wire[] => {
				const [from, to] = [name, target.node].map((one) => nodes.find((node) => node.name === one));
				if (!from || !to) return [];
				const leaves = from.position[1] + (heightOf(from) * (output + 1)) / (main.length + 1);
				const arrives = to.position[1] + (heightOf(to) * (target.index + 1)) / (inputsOf(to) + 1);
				return [{ from, to, points: curve([from.position[0] + NODE, leaves], [to.position[0], arrives]) }];
			}),
		),
	);
	return { heightOf, all: nodes, nodes: nodes.filter(({ type }) => !type.endsWith('.stickyNote')), wires };
}

/** Whether a point is in the name of a node, which may be two lines, and what it does below it. */
function isInName(node: INode, nodeHeight: number, [x, y]: [number, number]): boolean {
	const { name, position } = node;
	const [left, top] = [position[0], position[1] + nodeHeight];
	const width = Math.min(2 * NODE, name.length * LETTER);
	const height = LINE * (Math.ceil((name.length * LETTER) / (2 * NODE)) + 1);
	return (
		Math.abs(x - (left + NODE / 2)) <= width / 2 && y >= top + NAME_BEGINS && y <= top + NAME_BEGINS + height
	);
}

/** Of a note, or of a node itself. */
function boxOf({ type, parameters, position: [left, top] }: INode, nodeHeight: number) {
	const isNote = type.endsWith('.stickyNote');
	const [width, height] = isNote ? [Number(parameters.width), Number(parameters.height)] : [NODE, nodeHeight];
	return { left, top, right: left + width, bottom: top + height };
}

/** What n8n leaves of a window of 1,280 × 800 with the logs open, and around the nodes when it fits them in there. */
const ROOM = { width: 1238, height: 496, around: 1.2 };
const LETTERS = 16;
const SUBTITLES = 13;

test.each(FILES)('%s: letters are large enough after an import, also beside the logs', (file) => {
	const { all, heightOf } = canvasOf(file);
	const boxes = all.map((node) => boxOf(node, heightOf(node)));
	const sizeOf = (from: 'left' | 'top', to: 'right' | 'bottom') =>
		Math.max(...boxes.map((box) => box[to])) - Math.min(...boxes.map((box) => box[from]));
	const zoom = Math.min(ROOM.width / sizeOf('left', 'right'), ROOM.height / sizeOf('top', 'bottom'));
	expect((zoom / ROOM.around) * LETTERS).toBeGreaterThanOrEqual(12);
	// What a node does stands below its name; without the logs only the width limits it.
	const width = ROOM.width / sizeOf('left', 'right');
	if (/payroll-(file|form)/.test(file)) expect((width / ROOM.around) * SUBTITLES).toBeGreaterThanOrEqual(11);
});

/** Between a name and its neighbours. */
const APART = 4;

/** The lines of a name, as n8n breaks them at the width of two nodes. */
function linesOf(name: string): string[] {
	const most = Math.floor((2 * NODE) / LETTER);
	return name.split(' ').reduce<string[]>((lines, word) => {
		const [last = '', ...others] = [...lines].reverse();
		const longer = [last, word].filter(Boolean).join(' ');
		return longer.length > most ? [...lines, word] : [...others.reverse(), longer];
	}, []);
}

function nameBox({ name, position: [left, top] }: INode, nodeHeight: number) {
	const lines = linesOf(name);
	const half = (Math.max(...lines.map(({ length }) => length)) * LETTER) / 2;
	const [middle, begins] = [left + NODE / 2, top + nodeHeight + NAME_BEGINS];
	return { left: middle - half, right: middle + half, top: begins, bottom: begins + LINE * lines.length };
}

type Sides = ReturnType<typeof boxOf>;

function touch(a: Sides, b: Sides, apart: number): boolean {
	const aside = Math.max(a.left, b.left) - Math.min(a.right, b.right);
	const below = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
	return aside < apart && below < 0;
}

test.each(FILES)('%s: no name touches another, or another node', (file) => {
	const { nodes, heightOf } = canvasOf(file);
	const boxes = nodes.map((node) => ({
		name: node.name,
		node: boxOf(node, heightOf(node)),
		text: nameBox(node, heightOf(node)),
	}));
	const touching = boxes.flatMap((one, at) =>
		boxes
			.filter(
				(other, place) =>
					place !== at &&
					((place > at && touch(one.text, other.text, APART)) || touch(one.text, other.node, APART)),
			)
			.map((other) => `${one.name} and ${other.name}`),
	);
	expect(touching).toEqual([]);
});

test.each(FILES)('%s: no wire runs through the name of a node', (file) => {
	const { nodes, wires, heightOf } = canvasOf(file);
	// Behind an MCP server are tools alone, whose wires are led otherwise.
	expect(wires.length > 0 || file.endsWith('books-for-ai-clients.json')).toBe(true);
	const crossed = wires.flatMap(({ from, to, points }) =>
		nodes
			.filter(
				(node) =>
					node !== from && node !== to && points.some((point) => isInName(node, heightOf(node), point)),
			)
			.map(({ name }) => `${from.name} → ${to.name} through ${name}`),
	);
	expect(crossed).toEqual([]);
});

test.each(FILES)('%s: no wire runs behind a node', (file) => {
	const { nodes, wires, heightOf } = canvasOf(file);
	const isIn = (node: INode, [x, y]: [number, number]) => {
		const { left, right, top, bottom } = boxOf(node, heightOf(node));
		return x > left && x < right && y > top && y < bottom;
	};
	const hidden = wires.flatMap(({ from, to, points }) =>
		nodes
			.filter((node) => node !== from && node !== to && points.some((point) => isIn(node, point)))
			.map(({ name }) => `${from.name} → ${to.name} behind ${name}`),
	);
	expect(hidden).toEqual([]);
});
