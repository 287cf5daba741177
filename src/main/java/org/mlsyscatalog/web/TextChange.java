package org.mlsyscatalog.web;

import org.mlsyscatalog.catalog.Correction;
import org.mlsyscatalog.catalog.Problem;

/**
 * A text before and after a change, in pieces, so that what differs can be marked.
 *
 * @param before what both begin with
 * @param removed what only the first one has
 * @param added what only the second one has
 * @param after what both end with
 * @param from whether there was a text before
 * @param to whether there is a text now
 */
record TextChange(String before, String removed, String added, String after, boolean from, boolean to) {

	/** Beside a change, a reader needs a few words to recognise the text. */
	private static final int CONTEXT = 80;

	private static final int LONGEST = 160;

	/** What a person put right, in full. */
	static TextChange of(Correction correction) {
		return of(correction.from(), correction.to());
	}

	/** What was noted while reading; of long texts the stretch that matters. */
	static TextChange of(Problem problem) {
		TextChange whole = of(problem.text(), problem.became());
		if (!whole.to()) {
			return new TextChange("", shortened(problem.text()), "", "", whole.from(), false);
		}
		int skipped = whole.before().length() - CONTEXT;
		String before = (skipped > 0) ? "…" + whole.before().substring(skipped) : whole.before();
		String after = (whole.after().length() > CONTEXT) ? whole.after().substring(0, CONTEXT) + "…" : whole.after();
		return new TextChange(before, shortened(whole.removed()), shortened(whole.added()), after, true, true);
	}

	static TextChange of(String from, String to) {
		int same = 0;
		int shorter = Math.min(from.length(), to.length());
		while (same < shorter && from.charAt(same) == to.charAt(same)) {
			same++;
		}
		if (same > 0 && Character.isHighSurrogate(from.charAt(same - 1))) {
			same--;
		}
		int end = 0;
		while (end < shorter - same && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
			end++;
		}
		if (end > 0 && Character.isLowSurrogate(from.charAt(from.length() - end))) {
			end--;
		}
		return new TextChange(from.substring(0, same), from.substring(same, from.length() - end),
				to.substring(same, to.length() - end), from.substring(from.length() - end), !from.isEmpty(),
				!to.isEmpty());
	}

	/** Whether most of the text stayed, so that the difference stands out in it. */
	public boolean isPartial() {
		int stayed = this.before.length() + this.after.length();
		return 2 * Math.max(this.removed.length(), this.added.length()) < stayed;
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
