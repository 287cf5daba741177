package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The whole state of a search; immutable, and the source of every link on a result page.
 *
 * @param text as typed, never null; empty for all papers
 * @param constraints values of one facet are alternatives, facets narrow each other
 * @param page from 1
 * @param size hits on a page, from 1 to {@value #LARGEST_SIZE}
 * @param facetSize values of each facet, from 1 to {@value #LARGEST_FACET_SIZE}
 * @param literal whether to find only what matches just as typed
 * @param meaning whether to find papers by their meaning too, where that is known
 */
public record PaperQuery(String text, List<Constraint> constraints, SortOrder sort, int page, int size, int facetSize,
		boolean literal, boolean meaning) {

	/** The most hits a page can have. */
	public static final int LARGEST_SIZE = 100;

	/** The most values of a facet that are given. */
	public static final int LARGEST_FACET_SIZE = 1000;

	/** Hits beyond this place are not paged to. */
	public static final int DEEPEST = 10_000;

	/** Hits on a page unless said otherwise. */
	public static final int DEFAULT_SIZE = 20;

	/** Values of each facet unless said otherwise. */
	public static final int DEFAULT_FACET_SIZE = 20;

	public PaperQuery {
		Objects.requireNonNull(text);
		constraints = List.copyOf(new LinkedHashSet<>(constraints));
		require(page >= 1, "'page' counts from 1, it cannot be " + page);
		require(size >= 1 && size <= LARGEST_SIZE, "'size' can be from 1 to " + LARGEST_SIZE + ", not " + size);
		require(facetSize >= 1 && facetSize <= LARGEST_FACET_SIZE,
				"'facetSize' can be from 1 to " + LARGEST_FACET_SIZE + ", not " + facetSize);
		require((long) page * size <= DEEPEST, "Only the first " + DEEPEST
				+ " hits can be paged through; narrow the search by a facet or a year to see the others, or walk through all of them");
	}

	/** All that matches a text, with the usual page. */
	public static PaperQuery of(String text) {
		return new PaperQuery(text, List.of(), SortOrder.RELEVANCE, 1, DEFAULT_SIZE, DEFAULT_FACET_SIZE, false, false);
	}

	/** All papers that have a value. */
	public static PaperQuery by(Facet facet, String value) {
		return of("").with(Constraint.of(facet, value));
	}

	/** Narrowed further, back on the first page. */
	public PaperQuery with(Constraint constraint) {
		return changed((constraints) -> constraints.add(constraint));
	}

	/** Without a chosen value, back on the first page. */
	public PaperQuery without(Constraint constraint) {
		return changed((constraints) -> constraints.remove(constraint));
	}

	/** Without any chosen value of a facet, back on the first page. */
	public PaperQuery without(Facet facet) {
		return changed((constraints) -> constraints.removeIf((constraint) -> constraint.facet() == facet));
	}

	/** Without any chosen value, back on the first page. */
	public PaperQuery withoutConstraints() {
		return changed(List::clear);
	}

	/** The same search on another page. */
	public PaperQuery atPage(int otherPage) {
		return new PaperQuery(this.text, this.constraints, this.sort, otherPage, this.size, this.facetSize,
				this.literal, this.meaning);
	}

	/** The same search in another order, back on the first page. */
	public PaperQuery sortedBy(SortOrder order) {
		return new PaperQuery(this.text, this.constraints, order, 1, this.size, this.facetSize, this.literal,
				this.meaning);
	}

	/** The same constraints with another text, back on the first page. */
	public PaperQuery withText(String otherText) {
		return new PaperQuery(otherText, this.constraints, this.sort, 1, this.size, this.facetSize, this.literal,
				this.meaning);
	}

	/** The same search just as typed, back on the first page. */
	public PaperQuery literally() {
		return new PaperQuery(this.text, this.constraints, this.sort, 1, this.size, this.facetSize, true, this.meaning);
	}

	/** The same search by meaning too, or by words alone; back on the first page. */
	public PaperQuery byMeaning(boolean wanted) {
		return new PaperQuery(this.text, this.constraints, this.sort, 1, this.size, this.facetSize, this.literal,
				wanted);
	}

	/** The same search with whatever has to be relaxed to find something. */
	public PaperQuery forgiving() {
		return new PaperQuery(this.text, this.constraints, this.sort, 1, this.size, this.facetSize, false,
				this.meaning);
	}

	/** With another number of hits on a page, back on the first page. */
	public PaperQuery withSize(int otherSize) {
		return new PaperQuery(this.text, this.constraints, this.sort, 1, otherSize, this.facetSize, this.literal,
				this.meaning);
	}

	/** With another number of values for each facet. */
	public PaperQuery withFacetSize(int otherSize) {
		return new PaperQuery(this.text, this.constraints, this.sort, this.page, this.size, otherSize, this.literal,
				this.meaning);
	}

	/** The chosen values of a facet. */
	public List<Constraint> constraints(Facet facet) {
		return this.constraints.stream().filter((constraint) -> constraint.facet() == facet).toList();
	}

	private PaperQuery changed(Consumer<List<Constraint>> change) {
		List<Constraint> changed = new ArrayList<>(this.constraints);
		change.accept(changed);
		return new PaperQuery(this.text, changed, this.sort, 1, this.size, this.facetSize, this.literal, this.meaning);
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}

}
