package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What chosen values leave of all matches. Values of one facet are alternatives, facets
 * narrow each other; the values of a facet are counted among what the other facets leave.
 */
final class Narrowing {

	private final IndexSearcher searcher;

	private final Matches matches;

	private final Map<Facet, FixedBitSet> chosen = new EnumMap<>(Facet.class);

	/** By the facet whose values are ignored. */
	private final Map<Optional<Facet>, Matches> left = new HashMap<>();

	Narrowing(IndexSearcher searcher, Matches matches, PaperQuery query) throws IOException {
		this.searcher = searcher;
		this.matches = matches;
		for (Facet facet : Facet.values()) {
			List<Constraint> constraints = query.constraints(facet);
			if (!constraints.isEmpty()) {
				this.chosen.put(facet, papers(constraints));
			}
		}
	}

	/** The papers that have any of some values. */
	private FixedBitSet papers(List<Constraint> constraints) throws IOException {
		FixedBitSet papers = new FixedBitSet(this.searcher.getIndexReader().maxDoc());
		for (Constraint constraint : constraints) {
			Matches found = Retrieval.all(this.searcher, query(constraint));
			for (int at = 0; at < found.count(); at++) {
				papers.set(found.papers()[at]);
			}
		}
		return papers;
	}

	private static Query query(Constraint constraint) {
		return switch (constraint.facet()) {
			case AUTHOR -> term(IndexFields.AUTHOR_ID, constraint);
			case INSTITUTION ->
				term(constraint.only() ? IndexFields.INSTITUTION_ONLY_ID : IndexFields.INSTITUTION_ID, constraint);
			case VENUE -> term(IndexFields.VENUE_ID, constraint);
			case TOPIC -> term(IndexFields.TOPIC_ID, constraint);
			case YEAR -> IntPoint.newRangeQuery(IndexFields.YEAR_NUMBER, constraint.firstYear(), constraint.lastYear());
		};
	}

	private static Query term(String field, Constraint constraint) {
		return new TermQuery(new Term(field, constraint.value()));
	}

	/** What all chosen values leave. */
	Matches narrowed() {
		return within(Optional.empty());
	}

	/** What the chosen values of all other facets leave. */
	Matches without(Facet facet) {
		return this.chosen.containsKey(facet) ? within(Optional.of(facet)) : narrowed();
	}

	/** How many papers there are with a facet set to one value alone. */
	long alone(Constraint value) throws IOException {
		FixedBitSet papers = papers(List.of(value));
		Matches others = without(value.facet());
		long count = 0;
		for (int at = 0; at < others.count(); at++) {
			count += papers.get(others.papers()[at]) ? 1 : 0;
		}
		return count;
	}

	/** Asked for by each facet that has no value chosen. */
	private Matches within(Optional<Facet> ignored) {
		return this.left.computeIfAbsent(ignored, (facet) -> {
			@Nullable FixedBitSet wanted = null;
			for (Map.Entry<Facet, FixedBitSet> entry : this.chosen.entrySet()) {
				if (!facet.equals(Optional.of(entry.getKey()))) {
					wanted = both(wanted, entry.getValue());
				}
			}
			return (wanted != null) ? this.matches.among(wanted) : this.matches;
		});
	}

	private static FixedBitSet both(@Nullable FixedBitSet one, FixedBitSet other) {
		if (one == null) {
			return other;
		}
		FixedBitSet both = one.clone();
		both.and(other);
		return both;
	}

}
