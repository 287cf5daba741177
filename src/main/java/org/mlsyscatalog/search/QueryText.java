package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query text taken apart: words, {@code "phrases"}, {@code beginnings*},
 * {@code field:word} for the fields people can name, {@code -not} before any of them and
 * {@code OR} between them. Whatever does not fit is words.
 *
 * @param asked conditions, all of which have to hold
 * @param cut whether the text was longer than is looked at
 */
record QueryText(List<Asked> asked, boolean cut) {

	/** More than the longest title has; what follows is not looked at. */
	static final int MOST_CLAUSES = 64;

	static QueryText parse(String text) {
		QueryScanner scanner = new QueryScanner(text);
		List<Asked> asked = new ArrayList<>();
		int clauses = 0;
		Optional<Asked> next = scanner.next();
		while (next.isPresent() && clauses < MOST_CLAUSES) {
			asked.add(next.get());
			clauses += next.get().alternatives().size();
			next = scanner.next();
		}
		return new QueryText(List.copyOf(asked), next.isPresent());
	}

	/** The same without one of the conditions. */
	QueryText without(Asked dropped) {
		List<Asked> rest = new ArrayList<>(this.asked);
		rest.remove(dropped);
		return new QueryText(List.copyOf(rest), this.cut);
	}

	/** Whether everything asked for is plain words. */
	boolean isPlain() {
		return this.asked.stream().allMatch(Asked::isPlainWord);
	}

}
