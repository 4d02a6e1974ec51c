import { isProblem, type ServiceProblem } from '../problems/problem';

/** Calls in a row without an answer, each of them tried several times, after which a line is of no use. */
const ON_ONE_LINE = 3;
/** Likewise on more than one line, after which it is not the lines but the service: the next is given up at once. */
const ON_SEVERAL_LINES = ON_ONE_LINE + 1;

/**
 * Knows when calling is of no use any more: after a login, an account or a limit that was refused, and when nothing
 * answers. What is not answered counts per line, so that one company that gives no answers does not keep the next from
 * being tried; when that is silent too, it is the service. Any answer begins the count anew.
 */
export class Breaker {
	/** In which every further call ends. */
	private final?: ServiceProblem;
	/** In which every further call on a line ends. */
	private readonly givenUp = new Map<string, ServiceProblem>();
	/** Calls without an answer since the last one that had one, by line. */
	private unanswered = new Map<string, number>();

	/** The problem in which a call ends at once, without being made; undefined when it may be made. */
	problemFor(line = ''): ServiceProblem | undefined {
		return this.final ?? this.givenUp.get(line);
	}

	answered(): void {
		this.unanswered = new Map();
	}

	failed(problem: ServiceProblem, line = ''): void {
		// Of what was never sent nothing is learned.
		if (isProblem(problem, 'input')) return;
		if (isProblem(problem, 'unreachable')) return this.notAnswered(problem, line);
		this.answered();
		if (isProblem(problem, 'login', 'account', 'limit')) this.final = notMade(problem);
	}

	private notAnswered(problem: ServiceProblem, line: string): void {
		const onLine = (this.unanswered.get(line) ?? 0) + 1;
		this.unanswered.set(line, onLine);
		const inAll = [...this.unanswered.values()].reduce((sum, count) => sum + count, 0);
		if (onLine >= ON_ONE_LINE) this.givenUp.set(line, notMade(problem));
		const isService =
			this.unanswered.size > 1 ? inAll >= ON_SEVERAL_LINES : line === '' && onLine >= ON_ONE_LINE;
		if (isService) this.final = notMade(problem);
	}
}

/** The same problem for a call that is not even made, whatever became of the one that it comes from. */
function notMade(problem: ServiceProblem): ServiceProblem {
	return problem.with({ outcome: 'notDone' });
}
