package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.mlsyscatalog.search.Constraint;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a search, the same for pages and API: read leniently, with a note for
 * each one that cannot be followed.
 *
 * @param query what could be understood
 * @param problems what could not, each a sentence that says what to write instead
 */
record SearchParameters(PaperQuery query, List<String> problems) {

	static final String TEXT = "q";

	static final String INSTITUTION_ONLY = "institutionOnly";

	static final String SORT = "sort";

	static final String PAGE = "page";

	static final String SIZE = "size";

	static final String FACET_SIZE = "facetSize";

	static final String FACET_QUERY = "facetQuery";

	static final String MEANING = "meaning";

	static final String LITERAL = "literal";

	/**
	 * Reads the parameters of a page for people, who find by meaning unless they say
	 * otherwise.
	 * @param usualOrder the order where none is asked for
	 */
	static SearchParameters forPeople(MultiValueMap<String, String> given, SortOrder usualOrder) {
		return read(given, usualOrder, true);
	}

	/**
	 * Reads the parameters of a program, which finds by words unless it says otherwise.
	 * @param usualOrder the order where none is asked for
	 */
	static SearchParameters of(MultiValueMap<String, String> given, SortOrder usualOrder) {
		return read(given, usualOrder, false);
	}

	/** Reads what a program wants to find, where page and size do not matter. */
	static SearchParameters ofAll(MultiValueMap<String, String> given) {
		MultiValueMap<String, String> without = new LinkedMultiValueMap<>(given);
		without.remove(PAGE);
		without.remove(SIZE);
		return of(without, SortOrder.RELEVANCE);
	}

	private static SearchParameters read(MultiValueMap<String, String> given, SortOrder usualOrder,
			boolean usualMeaning) {
		Reader reader = new Reader(given);
		String text = Objects.requireNonNullElse(given.getFirst(TEXT), "").strip();
		List<Constraint> constraints = reader.constraints();
		SortOrder order = reader.order(usualOrder);
		boolean meaning = reader.flag(MEANING, usualMeaning);
		boolean literal = reader.flag(LITERAL, false);
		int size = reader.number(SIZE, PaperQuery.DEFAULT_SIZE, PaperQuery.LARGEST_SIZE);
		int facetSize = reader.number(FACET_SIZE, PaperQuery.DEFAULT_FACET_SIZE, PaperQuery.LARGEST_FACET_SIZE);
		int page = reader.number(PAGE, 1, Integer.MAX_VALUE);
		if ((long) page * size > PaperQuery.DEEPEST) {
			reader.problems.add(
					"Only the first %,d hits can be paged through ('page' × 'size'): narrow the search by a facet, a year or more words to see the others, or take all of them as a download or by 'cursor=*' of the API."
						.formatted(PaperQuery.DEEPEST));
			page = 1;
		}
		return new SearchParameters(new PaperQuery(text, constraints, order, page, size, facetSize, literal, meaning),
				List.copyOf(reader.problems));
	}

	/**
	 * The query, unless a parameter could not be followed.
	 * @throws BadParametersException with all that is wrong
	 */
	PaperQuery orRefuse() {
		if (!this.problems.isEmpty()) {
			throw new BadParametersException(this.problems);
		}
		return this.query;
	}

	/** Reads a whole number from 1; a note goes to the problems where it is none. */
	static int number(MultiValueMap<String, String> given, String name, int usual, int largest, List<String> problems) {
		String text = given.getFirst(name);
		if (text == null || text.isBlank()) {
			return usual;
		}
		try {
			int number = Integer.parseInt(text.strip());
			if (number >= 1 && number <= largest) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Told below, together with numbers that are out of range.
		}
		problems.add("'" + name + "' has to be a whole number from 1"
				+ ((largest < Integer.MAX_VALUE) ? " to " + largest : "") + ", not '" + text + "'.");
		return usual;
	}

	private static final class Reader {

		private final MultiValueMap<String, String> given;

		private final List<String> problems = new ArrayList<>();

		Reader(MultiValueMap<String, String> given) {
			this.given = given;
		}

		int number(String name, int usual, int largest) {
			return SearchParameters.number(this.given, name, usual, largest, this.problems);
		}

		List<Constraint> constraints() {
			List<Constraint> constraints = new ArrayList<>();
			for (Facet facet : Facet.values()) {
				values(facet.id()).forEach((value) -> add(constraints, facet, value));
			}
			values(INSTITUTION_ONLY).forEach((value) -> constraints.add(Constraint.institutionOnly(value)));
			return constraints;
		}

		private void add(List<Constraint> constraints, Facet facet, String value) {
			try {
				constraints.add(Constraint.of(facet, value));
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(ex.getMessage() + ".");
			}
		}

		private List<String> values(String name) {
			return this.given.getOrDefault(name, List.of())
				.stream()
				.filter(Objects::nonNull)
				.map(String::strip)
				.filter((value) -> !value.isEmpty())
				.toList();
		}

		SortOrder order(SortOrder usual) {
			String text = this.given.getFirst(SORT);
			if (text == null || text.isBlank()) {
				return usual;
			}
			for (SortOrder order : SortOrder.values()) {
				if (order.id().equals(text)) {
					return order;
				}
			}
			this.problems.add("'sort' can be relevance, year or title, not '" + text + "'.");
			return usual;
		}

		boolean flag(String name, boolean usual) {
			String text = this.given.getFirst(name);
			if (text != null && !List.of("true", "false", "").contains(text)) {
				this.problems.add("'" + name + "' can be true or false, not '" + text + "'.");
			}
			return usual ? !"false".equals(text) : "true".equals(text);
		}

	}

}
