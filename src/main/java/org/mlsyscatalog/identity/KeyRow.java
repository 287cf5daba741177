package org.mlsyscatalog.identity;

/**
 * The keys of texts that stand in a row. The key of any run of them is a slice of the key
 * of all, so that it need not be made anew.
 */
final class KeyRow {

	private final String all;

	private final int[] starts;

	private final int[] ends;

	/**
	 * A row of keys.
	 * @param keys as {@link OrganisationKey#withArticle} makes them; some may be empty
	 */
	KeyRow(String[] keys) {
		StringBuilder row = new StringBuilder();
		this.starts = new int[keys.length];
		this.ends = new int[keys.length];
		for (int index = 0; index < keys.length; index++) {
			String key = keys[index];
			this.starts[index] = row.isEmpty() ? 0 : row.length() + 1;
			if (!key.isEmpty()) {
				row.append(row.isEmpty() ? "" : " ").append(key);
			}
			this.ends[index] = row.length();
		}
		this.all = row.toString();
	}

	/** The key of the texts from one to before another. */
	String between(int from, int to) {
		return OrganisationKey.withoutArticle(withArticle(from, to));
	}

	/** The same where they may stand inside of a name. */
	String withArticle(int from, int to) {
		int start = this.starts[from];
		int end = this.ends[to - 1];
		return (end <= start) ? "" : this.all.substring(start, end);
	}

}
