package org.mlsyscatalog.identity;

/**
 * Tells of most texts at once that they are not among those that were added, by a bit for
 * each hash: a map of a hundred thousand names is slow to look into, and most runs of
 * words are no name.
 */
final class Sieve {

	// So that it fits beside what else is in use into the fast memory of a processor.
	private static final int BITS = 1 << 21;

	private final long[] bits = new long[BITS / Long.SIZE];

	/** Adds a text by its hash. */
	void add(int hash) {
		int bit = bit(hash);
		this.bits[bit / Long.SIZE] |= 1L << bit;
	}

	/** Whether a text with this hash may have been added. */
	boolean lets(int hash) {
		int bit = bit(hash);
		return (this.bits[bit / Long.SIZE] & (1L << bit)) != 0;
	}

	// The hashes of texts differ most in their last bits.
	private static int bit(int hash) {
		return (hash ^ (hash >>> 16)) & (BITS - 1);
	}

}
