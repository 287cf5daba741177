package org.mlsyscatalog.identity;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The nearest pieces of one sort before and after each piece, within its group. Looked up
 * once for all, so that a very long text takes no very long time.
 */
final class Neighbours {

	private static final int NONE = -1;

	private final int[] before;

	private final int[] after;

	/**
	 * @param size how many pieces there are
	 * @param opensGroup whether a piece is parted from the ones before it
	 * @param wanted whether a piece is of the sort looked for
	 */
	Neighbours(int size, IntPredicate opensGroup, IntPredicate wanted) {
		this.before = new int[size];
		this.after = new int[size];
		Arrays.fill(this.before, NONE);
		Arrays.fill(this.after, NONE);
		for (int index = 1; index < size; index++) {
			if (!opensGroup.test(index)) {
				this.before[index] = wanted.test(index - 1) ? index - 1 : this.before[index - 1];
			}
		}
		for (int index = size - 2; index >= 0; index--) {
			if (!opensGroup.test(index + 1)) {
				this.after[index] = wanted.test(index + 1) ? index + 1 : this.after[index + 1];
			}
		}
	}

	OptionalInt before(int index) {
		return optional(this.before[index]);
	}

	OptionalInt after(int index) {
		return optional(this.after[index]);
	}

	private static OptionalInt optional(int index) {
		return (index != NONE) ? OptionalInt.of(index) : OptionalInt.empty();
	}

}
