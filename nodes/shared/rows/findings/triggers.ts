/** What a trigger may find that keeps it from telling anything. */
export type TriggerFindings = {
	/** More records than a trigger can remember. `field` is what makes fewer of them; '' where nothing does. */
	tooManyToWatch: { count: number; most: number; field: string };
	/** The account has no such work order status any more, so that no order can get it. */
	statusToWatchGone: { workStatus: string };
	/** The service gave only a part of the list. */
	listNotWhole: { service: string; count: number };
	/** A trial run, and no record to show. */
	nothingToShow: { event: string };
	/** The node was saved by a newer version of the package. */
	noSuchEvent: { event: string };
};
