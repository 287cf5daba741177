package org.mlsyscatalog.identity;

import java.util.Arrays;

/** Numbers in a row, without an object for each. */
final class IntList {

	private int[] values = new int[2];

	private int size;

	void add(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.values[this.size++] = value;
	}

	int get(int index) {
		return this.values[index];
	}

	void set(int index, int value) {
		this.values[index] = value;
	}

	int size() {
		return this.size;
	}

	/** Those from one index to before another. */
	int[] range(int from, int to) {
		return Arrays.copyOfRange(this.values, from, to);
	}

}
