package org.mlsyscatalog.identity;

/**
 * A piece of a printed affiliation without any cut inside.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param before the first character of what was printed before it: a comma, a slash, the
 * a of "and"; a space for the first
 */
record Atom(int start, int end, char before) {

	/** Whether it cannot belong to the same name as the atom before. */
	boolean opensGroup() {
		return this.before == ';';
	}

	/** Whether a comma or something stronger stands before. */
	boolean isAfterComma() {
		return ",;:()[]".indexOf(this.before) >= 0;
	}

	/** Whether it was printed in brackets. */
	boolean isBracketed() {
		return "([".indexOf(this.before) >= 0;
	}

	/** Whether it was printed in brackets or after a gap. */
	boolean isAside() {
		return isBracketed() || this.before == Cuts.GAP_MARK;
	}

	/** Whether nothing was printed between it and the atom before. */
	boolean isRunTogether() {
		return this.before == Cuts.RUN_TOGETHER;
	}

	/** Whether "and" or "&" stands before. */
	boolean isAdded() {
		return "aA&".indexOf(this.before) >= 0;
	}

	/** Whether "and" or nothing at all stands before. */
	boolean isWithoutPause() {
		return isAdded() || isRunTogether();
	}

	/** Whether "and" or a sign for it stands before. */
	boolean isJoined() {
		return "aA&/".indexOf(this.before) >= 0;
	}

}
