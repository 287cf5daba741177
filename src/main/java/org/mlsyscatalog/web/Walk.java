package org.mlsyscatalog.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * A walk through everything a list holds, page by page, by a cursor. It goes on only
 * where it began: the same list of the same state of the catalog, for a place in another
 * one would leave out entries, or give some twice, and nobody would know.
 *
 * @param state a mark of the state of the catalog
 * @param list a mark of what is listed
 */
record Walk(String state, String list) {

	/** The parameter that carries the cursor. */
	static final String CURSOR = "cursor";

	/** The cursor that begins a walk. */
	static final String BEGINNING = "*";

	private static final List<String> ANY_TIME = List.of(CURSOR, SearchParameters.FACET_SIZE, SparseFields.FIELDS);

	/**
	 * The walk through what is asked for.
	 * @param state a mark of the state of the catalog
	 * @param free parameters that may change from page to page
	 */
	static Walk through(String path, MultiValueMap<String, String> given, String state, String... free) {
		Map<String, List<String>> asked = new TreeMap<>(given);
		ANY_TIME.forEach(asked::remove);
		List.of(free).forEach(asked::remove);
		return new Walk(state, ServedState.mark(path, asked.toString()));
	}

	/** Whether a walk is asked for. */
	static boolean isAskedFor(MultiValueMap<String, String> given) {
		return given.containsKey(CURSOR);
	}

	/**
	 * How many entries are behind the cursor.
	 * @throws BadParametersException if it is none, or that of another list
	 * @throws GoneException if the catalog has changed since it was given
	 */
	int place(MultiValueMap<String, String> given) {
		if (given.containsKey(SearchParameters.PAGE)) {
			throw new BadParametersException(
					List.of("'cursor' walks from the beginning to the end; leave out 'page'."));
		}
		String cursor = AlphabeticalList.first(given, CURSOR);
		if (cursor.equals(BEGINNING)) {
			return 0;
		}
		List<String> parts = List.of(cursor.split("\\.", -1));
		if (parts.size() != 3 || !parts.get(2).matches("\\d{1,9}")) {
			throw new BadParametersException(
					List.of("'" + cursor + "' is no cursor: begin with cursor=*, then send the 'nextCursor' you got."));
		}
		if (!parts.get(1).equals(this.list)) {
			throw new BadParametersException(
					List.of("This cursor belongs to another list: send it with the parameters it was given for."));
		}
		if (!parts.get(0).equals(this.state)) {
			throw new GoneException(
					"The catalog has changed since this cursor was given, so the walk cannot go on where it was: begin again with cursor=*.");
		}
		return Integer.parseInt(parts.get(2));
	}

	/** The cursor of what comes after; null at the end. */
	@Nullable String next(int behind, long total) {
		return (behind < total) ? this.state + "." + this.list + "." + behind : null;
	}

}
