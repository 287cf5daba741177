package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts sideways what values there are; those chosen always show. */
final class FacetCounting {

	private static final Comparator<FacetValue> BY_COUNT_THEN_NAME = Comparator.comparingLong(FacetValue::count)
		.reversed()
		.thenComparing((value) -> FacetLabel.text(value.id(), value.name()));

	private final OpenIndex index;

	private final PaperQuery query;

	private final Narrowing narrowing;

	FacetCounting(OpenIndex index, PaperQuery query, Narrowing narrowing) {
		this.index = index;
		this.query = query;
		this.narrowing = narrowing;
	}

	Map<Facet, List<FacetValue>> values() throws IOException {
		Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			values.put(facet, withChosen(facet, all(facet)));
		}
		return values;
	}

	/**
	 * The values of one facet with names that contain some words or beginnings of words.
	 */
	List<FacetValue> named(Facet facet, String text) throws IOException {
		FacetColumn column = this.index.columns().facet(facet);
		Matches counted = this.narrowing.without(facet);
		return values(facet, column,
				column.most(counted.papers(), counted.count(), this.query.facetSize(), column.named(text)));
	}

	/** A stretch of the values that all papers left have. */
	FacetGroups groups(Facet facet, int from, int most) throws IOException {
		FacetColumn column = this.index.columns().facet(facet);
		Matches left = this.narrowing.narrowed();
		int end = (int) Math.min((long) from + most, Integer.MAX_VALUE);
		List<FacetColumn.Count> counted = column.most(left.papers(), left.count(), end, (value) -> true);
		return new FacetGroups(left.count(), column.distinct(left.papers(), left.count()),
				values(facet, column, counted.subList(Math.min(from, counted.size()), counted.size())));
	}

	private List<FacetValue> all(Facet facet) throws IOException {
		FacetColumn column = this.index.columns().facet(facet);
		Matches counted = this.narrowing.without(facet);
		return values(facet, column, column.most(counted.papers(), counted.count(), this.query.facetSize()));
	}

	private List<FacetValue> values(Facet facet, FacetColumn column, List<FacetColumn.Count> most) throws IOException {
		List<FacetLabel> labels = column.labels(most);
		List<FacetValue> values = new ArrayList<>();
		for (int at = 0; at < labels.size(); at++) {
			FacetLabel label = labels.get(at);
			Constraint constraint = Constraint.of(facet, label.id());
			values.add(value(constraint, label.name(), most.get(at).papers()));
		}
		return values;
	}

	private FacetValue value(Constraint constraint, String name, long count) {
		List<String> parents = (constraint.facet() != Facet.INSTITUTION) ? List.of()
				: this.index.institutions()
					.withId(constraint.value())
					.map(KnownInstitutions.Known::parents)
					.orElse(List.of());
		return new FacetValue(constraint.value(), name, count, constraint,
				this.query.constraints().contains(constraint), parents);
	}

	private List<FacetValue> withChosen(Facet facet, List<FacetValue> most) throws IOException {
		List<Constraint> chosen = this.query.constraints(facet);
		if (chosen.isEmpty()) {
			return List.copyOf(most);
		}
		List<FacetValue> all = new ArrayList<>(most);
		for (Constraint constraint : chosen) {
			if (most.stream().noneMatch((value) -> value.constraint().equals(constraint))) {
				all.add(value(constraint, this.index.nameOf(constraint).orElse(constraint.value()),
						this.narrowing.alone(constraint)));
			}
		}
		all.sort(BY_COUNT_THEN_NAME);
		return List.copyOf(all);
	}

}
