package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Turns counts of the index into facet values; those chosen always show. */
final class FacetCounting {

	private static final Comparator<FacetValue> BY_COUNT_THEN_NAME = Comparator.comparingLong(FacetValue::count)
		.reversed()
		.thenComparing((value) -> FacetLabel.text(value.id(), value.name()));

	private final IndexSearcher searcher;

	private final KnownNames names;

	private final PaperQuery query;

	FacetCounting(IndexSearcher searcher, KnownNames names, PaperQuery query) {
		this.searcher = searcher;
		this.names = names;
		this.query = query;
	}

	Map<Facet, List<FacetValue>> values(Facets counts, Query text) throws IOException {
		Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			List<FacetValue> most = most(facet, counts);
			values.put(facet, withChosen(facet, most, text));
		}
		return values;
	}

	private List<FacetValue> most(Facet facet, Facets counts) throws IOException {
		@Nullable FacetResult result = counts.getTopChildren(this.query.facetSize(), facet.id());
		if (result == null) {
			return List.of();
		}
		List<FacetValue> values = new ArrayList<>();
		for (LabelAndValue counted : result.labelValues) {
			FacetLabel label = FacetLabel.parse(counted.label);
			Constraint constraint = Constraint.of(facet, label.id());
			values.add(new FacetValue(label.id(), label.name(), counted.value.longValue(), constraint,
					this.query.constraints().contains(constraint)));
		}
		return values;
	}

	private List<FacetValue> withChosen(Facet facet, List<FacetValue> most, Query text) throws IOException {
		List<FacetValue> all = new ArrayList<>(most);
		for (Constraint constraint : this.query.constraints(facet)) {
			if (most.stream().noneMatch((value) -> value.constraint().equals(constraint))) {
				long count = this.searcher.count(FacetQueries.alone(text, this.query, constraint));
				all.add(new FacetValue(constraint.value(), nameOf(constraint).orElse(constraint.value()), count,
						constraint, true));
			}
		}
		all.sort(BY_COUNT_THEN_NAME);
		return List.copyOf(all);
	}

	/** The name of a chosen value; empty where there is no such thing in the catalog. */
	Optional<String> nameOf(Constraint constraint) throws IOException {
		String id = constraint.value();
		return switch (constraint.facet()) {
			case AUTHOR -> this.names.nameOf(KnownNames.Kind.AUTHOR, id);
			case INSTITUTION -> this.names.nameOf(KnownNames.Kind.INSTITUTION, id)
				.map((name) -> constraint.only() ? name + " only" : name);
			case VENUE -> {
				Optional<String> series = this.names.nameOf(KnownNames.Kind.VENUE, id);
				yield series.isPresent() ? series : this.names.nameOf(KnownNames.Kind.EDITION, id);
			}
			case YEAR -> Optional.of(id.replace("..", "–"));
			case TOPIC -> Optional.empty();
		};
	}

}
