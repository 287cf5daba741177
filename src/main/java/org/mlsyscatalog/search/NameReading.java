package org.mlsyscatalog.search;

/**
 * One way to read words as the name of a person.
 *
 * @param key the term of the index
 */
record NameReading(String key, Kind kind) {

	/** How sure it is that this person is meant. */
	enum Kind {

		/** The name as it is listed on the paper. */
		LISTED(1.1f),
		/** The name of an author who is listed in another way on the paper. */
		WHOLE(1),
		/** Initials and family name: anybody it fits. */
		INITIALS(1),
		/** The name of somebody who also has a middle name. */
		SHORT(0.8f),
		/** The name of somebody listed without the middle name that was typed. */
		WITHOUT_MIDDLE(0.8f),
		/** Family name first, without a comma. */
		TURNED(0.6f),
		/** Family name and then initials. */
		TURNED_INITIALS(0.9f),
		/** Family name first, and the middle name left out. */
		TURNED_SHORT(0.5f);

		private final float share;

		Kind(float share) {
			this.share = share;
		}

		/** What it is worth, with a whole name as 1. */
		float share() {
			return this.share;
		}

		/** Whether the family name is taken to come first. */
		boolean isTurned() {
			return this == TURNED || this == TURNED_INITIALS || this == TURNED_SHORT;
		}

		Kind withInitials() {
			return (this == WHOLE) ? INITIALS : TURNED_INITIALS;
		}

		Kind shortened() {
			return (this == WHOLE) ? SHORT : TURNED_SHORT;
		}

	}

}
