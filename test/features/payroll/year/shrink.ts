import type { History, HistoryEvent } from './history';
import { prove } from './prove';

/** The shortest history that ends in the same kind of wrong: events, settings and numbers left out as far as it goes. */
export async function shrink(history: History, label: string): Promise<History> {
	let smallest = history;
	const tryOne = async (candidate: History): Promise<boolean> => {
		if ((await prove(candidate))?.label !== label) return false;
		smallest = candidate;
		return true;
	};
	for (let size = -1; size !== sizeOf(smallest);) {
		size = sizeOf(smallest);
		await leaveEventsOut(() => smallest, tryOne);
		for (const name of Object.keys(smallest.settings)) {
			const rest = Object.entries(smallest.settings).filter(([key]) => key !== name);
			await tryOne({ ...smallest, settings: Object.fromEntries(rest) });
		}
		for (let at = 0; at < smallest.events.length; at++)
			for (const simpler of simplerThan(smallest.events[at])) await tryOne(withEvent(smallest, at, simpler));
	}
	return smallest;
}

async function leaveEventsOut(
	smallest: () => History,
	tryOne: (candidate: History) => Promise<boolean>,
): Promise<void> {
	for (let size = Math.max(1, smallest().events.length >> 1); size >= 1; size >>= 1)
		for (let at = 0; at < smallest().events.length;) {
			const { events } = smallest();
			const rest = [...events.slice(0, at), ...events.slice(at + size)];
			if (!(await tryOne({ ...smallest(), events: rest }))) at += size;
		}
}

function* simplerThan(event: HistoryEvent | undefined): Generator<HistoryEvent> {
	if (!event) return;
	if (event.kind === 'step' && event.fault) yield { kind: 'step', on: event.on };
	if (event.kind === 'start') yield { kind: 'execute', on: event.on };
	for (let at = 0; at < 4; at++)
		if (event.on[at] !== 0)
			yield {
				...event,
				on: event.on.map((n, index) => (index === at ? 0 : n)) as unknown as HistoryEvent['on'],
			};
}

function withEvent(history: History, at: number, event: HistoryEvent): History {
	return { ...history, events: history.events.map((one, index) => (index === at ? event : one)) };
}

function sizeOf({ events, settings }: History): number {
	const numbers = events.flatMap(({ on }) => on).filter((n) => n !== 0).length;
	const faults = events.filter(({ fault }) => fault).length;
	return 1000 * (events.length + Object.keys(settings).length) + 10 * (numbers + faults);
}
